import type { ScaleBand, ScaleLinear } from 'd3-scale';
import type { Layout } from './layout.ts';
import { element, label } from './svg.ts';
import { yAxis } from './y-axis.ts';

/** One side's numbers in one band of the picture. */
export interface Bars {
  readonly title: string;
  readonly side: 'ukraine' | 'russia';
  readonly colour: string;
  readonly values: ReadonlyMap<string, number>;
  /** Months of which more have returned than is known. */
  readonly unstated: ReadonlySet<string>;
}

const GREY = '#5c5c5c';

/** Bars above their line, with a grid, its numbers, and the number of the highest months. `y` gives the height of a number. */
export function bars(
  { title, side, colour, values, unstated }: Bars,
  months: ScaleBand<string>,
  y: ScaleLinear<number, number>,
  written: (number: number) => string,
  layout: Layout,
): readonly string[] {
  const base = layout.base[side];
  return [
    label(title, layout.margin, base - layout.band - 16, {
      ...{ class: side, 'font-weight': 700, 'font-size': layout.bandTitle, fill: colour },
    }),
    ...yAxis(y, base, written, layout),
    ...[...values]
      .filter(([, value]) => value > 0)
      .map(([month, value]) =>
        element('rect', {
          ...{ class: side, x: months(month) ?? 0, y: base - y(value), width: months.bandwidth() },
          ...{ height: y(value), fill: colour },
        }),
      ),
    // Below its line, where no bar and no number stands.
    ...[...unstated].map((month) =>
      label('?', (months(month) ?? 0) + months.bandwidth() / 2, base + 14, {
        ...{ class: 'quiet', 'text-anchor': 'middle', 'font-size': Math.min(13, months.step() * 1.6), fill: GREY },
      }),
    ),
    ...highest(values, months, layout).map(([month, value]) =>
      label(written(value), (months(month) ?? 0) + months.bandwidth() / 2, base - y(value) - 6, {
        ...{ 'text-anchor': 'middle', 'font-size': layout.number },
      }),
    ),
  ];
}

/** The highest months of which the numbers do not stand in each other's way. */
function highest(
  values: ReadonlyMap<string, number>,
  months: ScaleBand<string>,
  { numberRoom, mostNumbers, right }: Layout,
): readonly (readonly [string, number])[] {
  const chosen: (readonly [string, number])[] = [];
  const place = (month: string) => months(month) ?? 0;
  for (const [month, value] of [...values].toSorted(([, one], [, other]) => other - one)) {
    if (value === 0 || chosen.length === mostNumbers) break;
    // A number at the edge would be cut off.
    if (place(month) + numberRoom / 2 > right + 12) continue;
    if (chosen.every(([other]) => Math.abs(place(other) - place(month)) >= numberRoom)) chosen.push([month, value]);
  }
  return chosen;
}
