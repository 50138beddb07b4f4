import type { Token } from '../text/tokenise.ts';
import type { DateSpan } from './date-span.ts';
import { dayOf } from './date-span.ts';
import { addMonths, isoDay, isRealDay } from './days.ts';

/** What makes a figure a day without its month: "on the 5th", «5-го». */
const ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'го']);
const ARTICLE = 'the';
/** A day opens its clause or stands behind a short word: «а 5-го», "on the 5th"; not «боєць 13-го батальйону». */
const SHORT = 2;

/** "1,200 on 3 June, 1,150 on the 5th": a later day of the month that the sentence has just named. */
export function dayOfSameMonth(tokens: readonly Token[], at: number, first: number, before: DateSpan): DateSpan | null {
  const figure = tokens[at]!;
  if (before.date.precision !== 'day' || !/^\d{1,2}$/.test(figure.text)) return null;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  if (!ENDINGS.has(tokens[at + 1 + hyphen]?.norm ?? '')) return null;
  const lead = tokens[at - 1]?.norm === ARTICLE ? at - 2 : at - 1;
  if (lead < first || !isShort(tokens[lead]!)) return null;
  const [year, month, day] = before.date.value.split('-').map(Number) as [number, number, number];
  const value = Number(figure.text);
  const of = value > day ? [year, month] : addMonths(before.date.value, 1).split('-').map(Number);
  const [ofYear, ofMonth] = of as [number, number];
  if (!isRealDay(ofYear, ofMonth, value)) return null;
  return { first: at, last: at + 2 + hyphen, date: dayOf(isoDay(ofYear, ofMonth, value)) };
}

function isShort({ kind, norm }: Token): boolean {
  return kind === 'punct' || norm.length <= SHORT;
}
