import { scaleBand, scaleLinear } from 'd3-scale';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';
import { dateText } from '../format-date.ts';
import { bars, type Bars } from './bars.ts';
import { LAYOUTS, type Layout } from './layout.ts';
import { monthAxis } from './month-axis.ts';
import type { MonthOfReturns } from './months.ts';
import { runningTotal } from './running-total.ts';
import { element, label, worded } from './svg.ts';

/** A picture before it is one, and what it shows in words, for whoever can't see it. */
export interface Drawing {
  readonly svg: string;
  readonly alt: string;
  readonly period: string;
  /** What is counted, and what a question mark means. */
  readonly note: string;
}

const COLOURS = { ukraine: '#1b5fa6', russia: '#8a4b2d' };

/**
 * People returned by month as bars, one band a side on one scale, and the running total of both below; null where no month
 * is known. The classes in it let a page colour it by its own means.
 */
export function drawReturns(
  months: readonly MonthOfReturns[],
  lang: Language,
  t: Translate,
  size: keyof typeof LAYOUTS = 'picture',
): Drawing | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const layout: Layout = LAYOUTS[size];
  const from = dateText(first.month, lang, t);
  const until = dateText(last.month, lang, t);
  const period = first === last ? from : t('chart-period', { from, until });
  const x = scaleBand<string>(
    months.map(({ month }) => month),
    [layout.left, layout.right],
  ).padding(0.25);
  const most = Math.max(10, ...months.flatMap(({ ukraine, russia }) => [ukraine, russia]));
  const y = scaleLinear([0, most], [0, layout.band]).nice(4);
  const written = (number: number) => t('number-alone', { number });
  const sides = (['ukraine', 'russia'] as const).map((side) => bandOf(side, months, t));
  const note = noteOf(sides, t);
  const drawn = [
    ...(layout.alone ? frame(period, note, layout, t) : []),
    ...sides.flatMap((side) => bars(side, x, y, written, layout)),
    ...runningTotal(t('chart-running-total'), sides, months, x, written, layout),
    ...monthAxis(x, layout.base.running, lang, layout),
  ];
  const alt = altText(months, period, sides, lang, t);
  const described = layout.alone ? drawn : [...description(size, alt, t), ...drawn];
  return { svg: picture(described, size), alt, period, note };
}

function bandOf(side: 'ukraine' | 'russia', months: readonly MonthOfReturns[], t: Translate): Bars {
  const values = new Map(months.map((each) => [each.month, each[side]]));
  const total = [...values.values()].reduce((sum, value) => sum + value, 0);
  const unstated = new Set(months.filter((each) => each.unstated.includes(side)).map(({ month }) => month));
  const title = t(unstated.size > 0 ? 'chart-side-at-least' : 'chart-side', { side, total });
  return { side, values, unstated, colour: COLOURS[side], title };
}

/** The ground, the title and the note of a picture that stands alone. */
function frame(period: string, note: string, { width, height }: Layout, t: Translate): readonly string[] {
  return [
    element('rect', { width, height, fill: '#ffffff' }),
    label(t('chart-title'), 24, 48, { 'font-size': 27, 'font-weight': 700 }),
    label(period, 24, 78, { 'font-size': 19, fill: '#5c5c5c' }),
    label(note, 24, height - 20, { 'font-size': 14, fill: '#5c5c5c' }),
  ];
}

/** What it shows, for whoever can't see it. */
function description(size: string, alt: string, t: Translate): readonly string[] {
  return [
    worded('title', t('chart-title'), { id: `returns-${size}-title` }),
    worded('desc', alt, { id: `returns-${size}-text` }),
  ];
}

function picture(drawn: readonly string[], size: keyof typeof LAYOUTS): string {
  const { width, height, text, alone } = LAYOUTS[size];
  const named = { role: 'img', 'aria-labelledby': `returns-${size}-title`, 'aria-describedby': `returns-${size}-text` };
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(width)} ${String(height)}` },
      // On a page it is as wide as there is room.
      ...(alone ? { width, height } : named),
      ...{ 'font-family': 'Roboto', 'font-size': text, fill: '#1f1f1f' },
    },
    drawn,
  );
}

function noteOf(sides: readonly Bars[], t: Translate): string {
  const isWhole = sides.every(({ unstated }) => unstated.size === 0);
  return isWhole ? t('chart-note') : `${t('chart-note')} ${t('chart-note-unstated')}`;
}

function altText(
  months: readonly MonthOfReturns[],
  period: string,
  sides: readonly { readonly title: string }[],
  lang: Language,
  t: Translate,
): string {
  const peak = months.toSorted((one, other) => other.ukraine - one.ukraine)[0];
  const parts = [`${t('chart-title')}: ${period}.`, ...sides.map(({ title }) => `${title}.`)];
  if (peak !== undefined && peak.ukraine > 0)
    parts.push(t('chart-peak', { month: dateText(peak.month, lang, t), number: peak.ukraine }));
  return parts.join(' ');
}
