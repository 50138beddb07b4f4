import type { ScaleLinear } from 'd3-scale';
import type { Layout } from './layout.ts';
import { element, label } from './svg.ts';

const GRID = '#d9d9d9';
const GREY = '#5c5c5c';

/** The lines of a band's grid with their numbers; the lowest is the line on which the band stands. */
export function yAxis(
  y: ScaleLinear<number, number>,
  base: number,
  written: (number: number) => string,
  { left, right }: Layout,
): readonly string[] {
  return y.ticks(4).flatMap((tick) => {
    const at = base - y(tick);
    const line = { class: tick === 0 ? 'axis' : 'grid', x1: left, x2: right, y1: at, y2: at };
    return [
      element('line', { ...line, stroke: tick === 0 ? GREY : GRID }),
      label(written(tick), left - 8, at + 5, { class: 'quiet', 'text-anchor': 'end', fill: GREY }),
    ];
  });
}
