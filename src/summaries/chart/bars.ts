import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { element, label } from './svg.ts';

/** One side's numbers in one band of the picture. */
export interface Bars {
  readonly title: string;
  readonly colour: string;
  readonly values: ReadonlyMap<string, number>;
  /** Months of which more have returned than is known. */
  readonly unstated: ReadonlySet<string>;
  /** Where the band stands: its right edge, and the line on which its bars do. */
  readonly right: number;
  readonly base: number;
}

const GRID = '#d9d9d9';
const GREY = '#5c5c5c';
/** So many of the highest bars have their number above them. */
const MOST_NUMBERS = 6;
/** The room that a number needs, in units of the picture. */
const ROOM = 44;

/** Bars above their line, with a grid, its numbers, and the number of the highest months. `y` gives the height of a number. */
export function bars(
  { title, colour, values, unstated, right, base }: Bars,
  months: ScaleBand<string>,
  y: ScaleLinear<number, number>,
  written: (number: number) => string,
): readonly string[] {
  const left = months.range()[0];
  const top = base - (y.range()[1] ?? 0);
  return [
    label(title, left, top - 16, { 'font-weight': 700, 'font-size': 19, fill: colour }),
    ...y.ticks(4).flatMap((tick) => {
      const at = base - y(tick);
      const line = { x1: left, x2: right, y1: at, y2: at, stroke: tick === 0 ? GREY : GRID };
      return [element('line', line), label(written(tick), left - 10, at + 5, { 'text-anchor': 'end', fill: GREY })];
    }),
    ...[...values].map(([month, value]) =>
      element('rect', {
        x: months(month) ?? 0,
        y: base - y(value),
        width: months.bandwidth(),
        height: y(value),
        fill: colour,
      }),
    ),
    // Below its line, where no bar and no number stands.
    ...[...unstated].map((month) =>
      label('?', (months(month) ?? 0) + months.bandwidth() / 2, base + 14, {
        'text-anchor': 'middle',
        'font-size': 13,
        fill: GREY,
      }),
    ),
    ...highest(values, months).map(([month, value]) =>
      label(written(value), (months(month) ?? 0) + months.bandwidth() / 2, base - y(value) - 6, {
        'text-anchor': 'middle',
        'font-size': 14,
      }),
    ),
  ];
}

/** The highest months of which the numbers do not stand in each other's way. */
function highest(
  values: ReadonlyMap<string, number>,
  months: ScaleBand<string>,
): readonly (readonly [string, number])[] {
  const chosen: (readonly [string, number])[] = [];
  const place = (month: string) => months(month) ?? 0;
  for (const [month, value] of [...values].toSorted(([, one], [, other]) => other - one)) {
    if (value === 0 || chosen.length === MOST_NUMBERS) break;
    if (chosen.every(([other]) => Math.abs(place(other) - place(month)) >= ROOM)) chosen.push([month, value]);
  }
  return chosen;
}
