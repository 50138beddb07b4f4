import { scaleBand, scaleLinear } from 'd3-scale';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';
import { dateText } from '../format-date.ts';
import { bars, type Bars } from './bars.ts';
import { monthAxis } from './month-axis.ts';
import type { MonthOfReturns } from './months.ts';
import { element, label } from './svg.ts';

/** A picture before it is one, and what it shows in words, for whoever can't see it. */
export interface Drawing {
  readonly svg: string;
  readonly alt: string;
}

/** The picture, in units of its own. */
const WIDTH = 1000;
const HEIGHT = 640;
const LEFT = 74;
const RIGHT = 976;
const BASES = { ukraine: 312, russia: 540 };
const BAND = 172;
const COLOURS = { ukraine: '#1b5fa6', russia: '#8a4b2d' };

/** People returned by month as bars, one band a side on one scale; null where no month is known. */
export function drawReturns(months: readonly MonthOfReturns[], lang: Language, t: Translate): Drawing | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = dateText(first.month, lang, t);
  const until = dateText(last.month, lang, t);
  const period = first === last ? from : t('chart-period', { from, until });
  const x = scaleBand<string>(
    months.map(({ month }) => month),
    [LEFT, RIGHT],
  ).padding(0.25);
  const most = Math.max(10, ...months.flatMap(({ ukraine, russia }) => [ukraine, russia]));
  const y = scaleLinear([0, most], [0, BAND]).nice(4);
  const written = (number: number) => t('number-alone', { number });
  const sides = (['ukraine', 'russia'] as const).map((side) => {
    const values = new Map(months.map((each) => [each.month, each[side]]));
    const total = [...values.values()].reduce((sum, value) => sum + value, 0);
    const unstated = new Set(months.filter((each) => each.unstated.includes(side)).map(({ month }) => month));
    const title = t(unstated.size > 0 ? 'chart-side-at-least' : 'chart-side', { side, total });
    return { values, unstated, colour: COLOURS[side], base: BASES[side], right: RIGHT, title };
  });
  const drawn = [
    element('rect', { width: WIDTH, height: HEIGHT, fill: '#ffffff' }),
    label(t('chart-title'), 24, 48, { 'font-size': 27, 'font-weight': 700 }),
    label(period, 24, 78, { 'font-size': 19, fill: '#5c5c5c' }),
    ...sides.flatMap((side) => bars(side, x, y, written)),
    ...monthAxis(x, BASES.russia, lang),
    label(note(sides, t), 24, HEIGHT - 20, { 'font-size': 14, fill: '#5c5c5c' }),
  ];
  return { svg: picture(drawn), alt: altText(months, period, sides, lang, t) };
}

function picture(drawn: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      'font-family': 'Roboto',
      'font-size': 15,
      fill: '#1f1f1f',
    },
    drawn,
  );
}

function note(sides: readonly Bars[], t: Translate): string {
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
