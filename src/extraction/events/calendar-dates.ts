import type { StatedDate } from '../../shared/calendar.ts';
import type { CalendarWords } from '../languages/number-and-calendar-words.ts';
import type { Token } from '../text/tokenise.ts';
import type { DateSpan } from './date-span.ts';
import { dayOf } from './date-span.ts';
import { addDays, addMonths, isRealDay, isoDay } from './days.ts';

const PASSED = new Set([',', '.', '-', '(', ')']);

/** Finds the date of the calendar that begins at a token: "24 August 2025", «у вересні», "14.09.2024", "in 2022". */
export function calendarDates(
  words: CalendarWords,
): (tokens: readonly Token[], at: number, first: number, last: number, published: string | null) => DateSpan | null {
  const months = new Map(words.months.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)));
  const adjectives = words.monthAdjectives.flatMap((forms, month) =>
    forms.map((form) => [form.replace('*', ''), month + 1] as const),
  );
  const isYear = new Set(words.year);
  return (tokens, at, first, last, published) => {
    const span =
      numericDate(tokens, at, last) ??
      dayPair(tokens, at, last, months, published) ??
      namedDate(tokens, at, first, last, months, isYear, published) ??
      monthAdjective(tokens, at, adjectives, published) ??
      yearAlone(tokens, at, first, isYear);
    return span !== null && tokens[at]!.kind === 'word' && months.has(tokens[at]!.norm)
      ? stretched(tokens, span, last)
      : span;
  };
}

/** "14.09.2024", "14/09/2024", "2024-09-14". */
function numericDate(tokens: readonly Token[], at: number, last: number): DateSpan | null {
  const token = tokens[at]!;
  if (token.kind !== 'number') return null;
  const end = runOfMarks(tokens, at, last);
  const text = tokens
    .slice(at, end)
    .map((each) => each.text)
    .join('');
  const local = /^(\d{1,2})([./])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (local === null && iso === null) return null;
  // With a clock beside it, it is the stamp of the page.
  if (tokens[end]?.kind === 'number' && tokens[end + 1]?.text === ':') return null;
  if (iso !== null) return daySpan(at, end, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, , month, year] = local!;
  return daySpan(at, end, Number(year) + (year!.length === 2 ? 2000 : 0), Number(month), Number(day));
}

const LONGEST_RUN = 5;

/** The index behind the figures, strokes and hyphens that stand without a gap from `at` on. */
function runOfMarks(tokens: readonly Token[], at: number, last: number): number {
  let end = at + 1;
  while (end < last && end - at < LONGEST_RUN && tokens[end]!.start === tokens[end - 1]!.end) {
    if (tokens[end]!.kind !== 'number' && !/^[-/]$/.test(tokens[end]!.text)) break;
    end += 1;
  }
  return end;
}

/** "24 August 2025", "August 24, 2025", «24 серпня», "in September 2022", "September". */
function namedDate(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  months: ReadonlyMap<string, number>,
  isYear: ReadonlySet<string>,
  published: string | null,
): DateSpan | null {
  const token = tokens[at]!;
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.text)) return null;
    const monthAt = skipOrdinal(tokens, at + 1, last);
    const month = monthAt < last ? monthOf(tokens[monthAt]!, months) : undefined;
    if (month === undefined) return null;
    const [year, end] = yearAfter(tokens, monthAt + 1, last, isYear);
    return resolveDay(at, end, year, month, Number(token.text), published);
  }
  const month = monthOf(token, months);
  if (month === undefined) return null;
  // A number before the month that made no date (30 February) leaves no month either.
  if (at > first && /^\d{1,2}$/.test(tokens[at - 1]!.text)) return null;
  let dayAt = at + 1;
  if (tokens[dayAt]?.text === '.') dayAt += 1;
  const day = dayAt < last && /^\d{1,2}$/.test(tokens[dayAt]!.text) ? Number(tokens[dayAt]!.text) : null;
  if (day !== null && day >= 1 && day <= 31) {
    const [year, end] = yearAfter(tokens, skipOrdinal(tokens, dayAt + 1, last), last, isYear);
    return resolveDay(at, Math.max(end, dayAt + 1), year, month, day, published);
  }
  if (at > first && /^(?:may|march|mar)$/.test(token.norm) && !/^\p{Lu}/u.test(token.text)) return null;
  const [year, end] = yearAfter(tokens, at + 1, last, isYear);
  return resolveMonth(at, end, year, month, published);
}

const AND = /^(?:and|to|та|і|й|и|-|–|—)$/;

/** "9 and 10 December" begins on the first day; "May 23 and 25" is left to the month by `stretched`. */
function dayPair(
  tokens: readonly Token[],
  at: number,
  last: number,
  months: ReadonlyMap<string, number>,
  published: string | null,
): DateSpan | null {
  const [a, and, b] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (
    !/^\d{1,2}$/.test(a.text) ||
    and === undefined ||
    b === undefined ||
    !AND.test(and.norm) ||
    !/^\d{1,2}$/.test(b.text)
  )
    return null;
  const monthAt = at + 3;
  const month = monthAt < last ? monthOf(tokens[monthAt]!, months) : undefined;
  if (month === undefined || published === null) return null;
  const day = resolveDay(at, monthAt + 1, null, month, Number(a.text), published);
  // "23–25 May": of several days no single one.
  return day === null || !/^[-–—]$/.test(and.text)
    ? day
    : { first: day.first, last: day.last, date: { value: day.date.value.slice(0, 7), precision: 'month' } };
}

/** Several days of one month are no more exact than the month. */
function stretched(tokens: readonly Token[], span: DateSpan, last: number): DateSpan {
  const [and, day, after] = [tokens[span.last], tokens[span.last + 1], tokens[span.last + 2]];
  if (span.date.precision !== 'day' || span.last + 1 >= last || and === undefined || day === undefined) return span;
  if (!AND.test(and.norm) || !/^\d{1,2}$/.test(day.text) || Number(day.text) > 31 || after?.kind === 'word')
    return span;
  return { first: span.first, last: span.last + 2, date: { value: span.date.value.slice(0, 7), precision: 'month' } };
}

function monthOf(token: Token, months: ReadonlyMap<string, number>): number | undefined {
  if (token.kind !== 'word') return undefined;
  // "may" and "march" are months only with a capital.
  if (/^(?:may|march|mar)$/.test(token.norm) && !/^\p{Lu}/u.test(token.text)) return undefined;
  return months.get(token.norm);
}

function skipOrdinal(tokens: readonly Token[], at: number, last: number): number {
  let k = at;
  while (k < last && /^(?:st|nd|rd|th|of|го|-)$/.test(tokens[k]!.norm)) k += 1;
  return k;
}

function yearAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
  isYear: ReadonlySet<string>,
): [number | null, number] {
  let k = at;
  if (k < last && PASSED.has(tokens[k]!.text) && tokens[k]!.text !== '-') k += 1;
  const token = tokens[k];
  if (token === undefined || k >= last || !/^20[0-3]\d$/.test(token.text)) return [null, at];
  const end = k + 1 < last && isYear.has(tokens[k + 1]!.norm) ? k + 2 : k + 1;
  return [Number(token.text), end];
}

function resolveDay(
  first: number,
  last: number,
  year: number | null,
  month: number,
  day: number,
  published: string | null,
): DateSpan | null {
  if (year !== null) return daySpan(first, last, year, month, day);
  if (published === null) return null;
  const own = Number(published.slice(0, 4));
  const [past, future] = [yearUpTo(published, own, month, day), yearFrom(published, own, month, day)];
  const span = daySpan(first, last, past, month, day) ?? daySpan(first, last, future, month, day);
  if (span === null || !isRealDay(future, month, day)) return span;
  const ahead = isoDay(future, month, day);
  return ahead <= addMonths(published, FAR_AHEAD) ? { ...span, ahead: dayOf(ahead) } : span;
}

/** In months: nobody tells of an exchange further off by a day without its year. */
const FAR_AHEAD = 4;

/** A thing that has been was on the last such day; tomorrow's is let through, for zones and feeds that run late. */
function yearUpTo(published: string, year: number, month: number, day: number): number {
  return isoDay(year, month, day) <= addDays(published, 1) ? year : year - 1;
}

function yearFrom(published: string, year: number, month: number, day: number): number {
  return isoDay(year, month, day) >= published.slice(0, 10) ? year : year + 1;
}

function resolveMonth(
  first: number,
  last: number,
  year: number | null,
  month: number,
  published: string | null,
): DateSpan | null {
  const value = (of: number): StatedDate => ({ value: `${of}-${String(month).padStart(2, '0')}`, precision: 'month' });
  if (year !== null) return { first, last, date: value(year) };
  if (published === null) return null;
  const [ownYear, ownMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const span = { first, last, date: value(month <= ownMonth ? ownYear : ownYear - 1) };
  const off = (month - ownMonth + 12) % 12;
  return off <= FAR_AHEAD ? { ...span, ahead: value(month >= ownMonth ? ownYear : ownYear + 1) } : span;
}

function daySpan(first: number, last: number, year: number, month: number, day: number): DateSpan | null {
  if (!isRealDay(year, month, day)) return null;
  return { first, last, date: { value: isoDay(year, month, day), precision: 'day' } };
}

function monthAdjective(
  tokens: readonly Token[],
  at: number,
  adjectives: readonly (readonly [string, number])[],
  published: string | null,
): DateSpan | null {
  const token = tokens[at]!;
  if (token.kind !== 'word' || published === null) return null;
  const found = adjectives.find(([stem]) => token.norm.startsWith(stem));
  return found === undefined ? null : resolveMonth(at, at + 1, null, found[1], published);
}

/** "in 2022", «у 2022 році»: a year that stands as a date. */
function yearAlone(tokens: readonly Token[], at: number, first: number, isYear: ReadonlySet<string>): DateSpan | null {
  const token = tokens[at]!;
  if (!/^20[12]\d$/.test(token.text)) return null;
  const after = tokens[at + 1];
  const before = at > first ? tokens[at - 1]!.norm : '';
  if (!(before === 'in' || before === 'of' || (after !== undefined && isYear.has(after.norm)))) return null;
  return { first: at, last: at + 1, date: { value: token.text, precision: 'year' } };
}
