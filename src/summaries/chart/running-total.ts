import { scaleLinear, type ScaleBand } from 'd3-scale';
import type { Layout } from './layout.ts';
import type { MonthOfReturns } from './months.ts';
import { element, label } from './svg.ts';
import { yAxis } from './y-axis.ts';

/** One side's people who have returned so far, month by month. */
export interface SoFar {
  readonly side: 'ukraine' | 'russia';
  readonly colour: string;
}

/** The months with all who have returned up to the end of each. */
export function runningTotals(
  months: readonly MonthOfReturns[],
): readonly (MonthOfReturns & Readonly<Record<'ukraineSoFar' | 'russiaSoFar', number>>)[] {
  let [ukraine, russia] = [0, 0];
  return months.map((month) => {
    ukraine += month.ukraine;
    russia += month.russia;
    return { ...month, ukraineSoFar: ukraine, russiaSoFar: russia };
  });
}

/** The running total of both sides as two lines, the second broken so that no colour is needed to tell them apart. */
export function runningTotal(
  title: string,
  sides: readonly SoFar[],
  months: readonly MonthOfReturns[],
  x: ScaleBand<string>,
  written: (number: number) => string,
  layout: Layout,
): readonly string[] {
  const sums = runningTotals(months);
  const last = sums.at(-1);
  if (last === undefined) return [];
  const base = layout.base.running;
  const y = scaleLinear([0, Math.max(10, last.ukraineSoFar, last.russiaSoFar)], [0, layout.band]).nice(4);
  const ahead = last.ukraineSoFar >= last.russiaSoFar ? 'ukraine' : 'russia';
  return [
    label(title, layout.margin, base - layout.band - 16, { 'font-weight': 700, 'font-size': layout.bandTitle }),
    ...yAxis(y, base, written, layout),
    ...sides.flatMap(({ side, colour }) => {
      const total = last[`${side}SoFar`];
      return [
        element('path', {
          ...{
            class: `line ${side}`,
            d: steps(
              sums.map((sum) => [x(sum.month) ?? 0, base - y(sum[`${side}SoFar`])]),
              x,
            ),
          },
          ...{ fill: 'none', stroke: colour, 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
          ...(side === 'russia' && { 'stroke-dasharray': '7 4' }),
        }),
        // The higher line has its number above it, the other one below.
        label(written(total), layout.right, base - y(total) + (side === ahead ? -8 : layout.number + 14), {
          ...{ class: side, 'text-anchor': 'end', 'font-size': layout.number, 'font-weight': 700, fill: colour },
        }),
      ];
    }),
  ];
}

/** A line that rises at each month and stays till the next. */
function steps(points: readonly (readonly [number, number])[], x: ScaleBand<string>): string {
  const [first, ...others] = points.map(([at, height]) => [round(at), round(height)] as const);
  if (first === undefined) return '';
  const end = round((points.at(-1)?.[0] ?? 0) + x.bandwidth());
  return `M${String(first[0])} ${String(first[1])}${others.map(([at, height]) => `H${String(at)}V${String(height)}`).join('')}H${String(end)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
