import type { StatedDate } from '../../shared/calendar.ts';
import type { CalendarWords } from '../languages/event-language.ts';
import type { Token } from '../text/tokenise.ts';
import type { Hit } from '../text/phrases.ts';
import { compilePhrases } from '../text/phrases.ts';
import { addDays, addMonths, isRealDay, isoDay, weekdayOf } from './days.ts';

/** A date expression in the text and the day, month or year that it means. `last` is exclusive. */
export interface DateSpan {
  readonly first: number;
  readonly last: number;
  readonly date: StatedDate;
}

type DateCue = 'today' | 'yesterday' | 'tomorrow' | 'dayBefore' | 'lastYear' | 'lastMonth' | 'thisMonth';

export type DateReader = (
  tokens: readonly Token[],
  first: number,
  last: number,
  published: string | null,
) => DateSpan[];

const PASSED = new Set([',', '.', '-', '(', ')']);

/** Builds the date reader of a language. What cannot be resolved without a publication date is left out. */
export function dateReader(words: CalendarWords): DateReader {
  const months = index(words.months);
  const adjectives = words.monthAdjectives.flatMap((forms, month) =>
    forms.map((form) => [form.replace('*', ''), month + 1] as const),
  );
  const weekdays = index(words.weekdays);
  const relative = compilePhrases<DateCue>([
    {
      today: words.today,
      yesterday: words.yesterday,
      tomorrow: words.tomorrow,
      dayBefore: words.dayBefore,
      lastYear: words.lastYear,
      lastMonth: words.lastMonth,
      thisMonth: words.thisMonth,
    },
  ]);
  const isNext = stems(words.next);
  const isYear = new Set(words.year);
  return (tokens, first, last, published) => {
    const found: DateSpan[] = [];
    for (let at = first; at < last; at += 1) {
      const span =
        numericDate(tokens, at) ??
        dayPair(tokens, at, last, months, published) ??
        calendarDate(tokens, at, first, last, months, isYear, published) ??
        monthAdjective(tokens, at, adjectives, published) ??
        weekday(tokens, at, first, weekdays, isNext, published) ??
        yearAlone(tokens, at, first, isYear);
      if (span === null) continue;
      const whole = tokens[at]!.kind === 'word' && months.has(tokens[at]!.norm) ? stretched(tokens, span, last) : span;
      found.push(whole);
      at = Math.max(at, whole.last - 1);
    }
    for (const hit of relative(tokens, first, last)) {
      const date = relativeDate(hit, published);
      if (date !== null && !found.some((span) => span.first < hit.last && hit.first < span.last))
        found.push({ first: hit.first, last: hit.last, date });
    }
    return withoutDoubled(found.sort((a, b) => a.first - b.first));
  };
}

/** "on Friday, 14 August": the calendar day stands for both. */
function withoutDoubled(spans: readonly DateSpan[]): DateSpan[] {
  return spans.filter((span, k) => {
    const next = spans[k + 1];
    return (
      next === undefined ||
      next.date.precision !== 'day' ||
      span.last - span.first > 1 ||
      next.last - next.first < 2 ||
      next.first - span.last > 1
    );
  });
}

function numericDate(tokens: readonly Token[], at: number): DateSpan | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(tokens[at]!.text);
  if (match === null) return null;
  // With a clock beside it, it is the stamp of the page.
  if (tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ':') return null;
  const year = Number(match[3]) + (match[3]!.length === 2 ? 2000 : 0);
  return daySpan(at, at + 1, year, Number(match[2]), Number(match[1]));
}

/** "24 August 2025", "August 24, 2025", «24 серпня», "in September 2022", "September". */
function calendarDate(
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
  return month === undefined || published === null
    ? null
    : resolveDay(at, monthAt + 1, null, month, Number(a.text), published);
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
  return daySpan(first, last, nearestYear(published, month, day), month, day);
}

/** A day without a year is the nearest one: in the past, unless it lies less than three months ahead. */
function nearestYear(published: string, month: number, day: number): number {
  const year = Number(published.slice(0, 4));
  const candidate = isoDay(year, month, day);
  if (candidate > addMonths(published, 3)) return year - 1;
  const next = isoDay(year + 1, month, day);
  return next <= addMonths(published, 2) ? year + 1 : year;
}

function resolveMonth(
  first: number,
  last: number,
  year: number | null,
  month: number,
  published: string | null,
): DateSpan | null {
  if (year === null && published === null) return null;
  const resolved = year ?? nearestYear(published!, month, 1);
  return { first, last, date: { value: `${resolved}-${String(month).padStart(2, '0')}`, precision: 'month' } };
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

/** A weekday is the last such day up to publication; behind "next" the first one after it. */
function weekday(
  tokens: readonly Token[],
  at: number,
  first: number,
  weekdays: ReadonlyMap<string, number>,
  isNext: (norm: string) => boolean,
  published: string | null,
): DateSpan | null {
  const token = tokens[at]!;
  const day = token.kind === 'word' ? weekdays.get(token.norm) : undefined;
  if (day === undefined || published === null) return null;
  const back = (weekdayOf(published) - day + 7) % 7;
  const forward = at > first && isNext(tokens[at - 1]!.norm);
  return { first: at, last: at + 1, date: { value: addDays(published, forward ? 7 - back : -back), precision: 'day' } };
}

/** "in 2022", «у 2022 році»: a year that stands as a date. */
function yearAlone(tokens: readonly Token[], at: number, first: number, isYear: ReadonlySet<string>): DateSpan | null {
  const token = tokens[at]!;
  if (!/^20[12]\d$/.test(token.text)) return null;
  const after = tokens[at + 1];
  const before = at > first ? tokens[at - 1]!.norm : '';
  if (!(before === 'in' || (after !== undefined && isYear.has(after.norm)))) return null;
  return { first: at, last: at + 1, date: { value: token.text, precision: 'year' } };
}

function relativeDate(hit: Hit<DateCue>, published: string | null): StatedDate | null {
  if (published === null) return null;
  const day = published.slice(0, 10);
  if (hit.cue === 'today') return { value: day, precision: 'day' };
  if (hit.cue === 'yesterday' || hit.cue === 'dayBefore') return { value: addDays(day, -1), precision: 'day' };
  if (hit.cue === 'tomorrow') return { value: addDays(day, 1), precision: 'day' };
  if (hit.cue === 'lastYear') return { value: String(Number(day.slice(0, 4)) - 1), precision: 'year' };
  return { value: addMonths(day, hit.cue === 'lastMonth' ? -1 : 0).slice(0, 7), precision: 'month' };
}

function index(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lists.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)));
}

function stems(forms: readonly string[]): (norm: string) => boolean {
  const cut = forms.map((form) => form.replace('*', ''));
  return (norm) => cut.some((stem) => norm.startsWith(stem));
}
