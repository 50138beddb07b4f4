import type { StatedDate } from '../../shared/calendar.ts';
import type { CalendarWords } from '../languages/number-and-calendar-words.ts';
import type { Hit, Matcher } from '../text/phrases.ts';
import { compilePhrases } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { DateSpan } from './date-span.ts';
import { dayOf } from './date-span.ts';
import { addDays, addMonths, weekdayOf } from './days.ts';

type MonthCue = 'lastMonth' | 'thisMonth' | 'nextMonth' | 'lastYear';
/** A month or year by name, or a number of days from publication, written as a number: `-2`. */
type DateCue = MonthCue | 'eve' | `${number}`;

/** Finds "today", "two days ago", "last year" and their like from the day of publication. */
export function relativeDates(
  words: CalendarWords,
): (tokens: readonly Token[], first: number, last: number, published: string) => DateSpan[] {
  const match: Matcher<DateCue> = compilePhrases<DateCue>([
    {
      lastYear: words.lastYear,
      lastMonth: words.lastMonth,
      thisMonth: words.thisMonth,
      nextMonth: words.nextMonth,
      '0': words.today,
      '-1': words.yesterday,
      eve: words.dayBefore,
      '1': words.tomorrow,
    },
    ...words.daysOff.map(([days, phrases]) => ({ [String(days)]: phrases })),
  ]);
  // «Напередодні Великодня»: the day before a feast is not the day before publication.
  const isFeast = beginsWith(words.eveOf);
  return (tokens, first, last, published) =>
    longest(
      match(tokens, first, last).filter((hit) => hit.cue !== 'eve' || !isFeast(tokens[hit.last]?.norm ?? '')),
    ).map((hit) => ({
      first: hit.first,
      last: hit.last,
      date: relativeDate(hit.cue, published),
    }));
}

/** "The day before yesterday" is not yesterday. */
function longest(hits: readonly Hit<DateCue>[]): Hit<DateCue>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.first <= hit.first && other.last >= hit.last && other.last - other.first > hit.last - hit.first,
      ),
  );
}

function relativeDate(cue: DateCue, published: string): StatedDate {
  const month = (months: number): StatedDate => ({
    value: addMonths(`${published.slice(0, 7)}-01`, months).slice(0, 7),
    precision: 'month',
  });
  if (cue === 'lastYear') return { value: String(Number(published.slice(0, 4)) - 1), precision: 'year' };
  if (cue === 'lastMonth') return month(-1);
  if (cue === 'nextMonth') return month(1);
  if (cue === 'thisMonth') return month(0);
  if (cue === 'eve') return dayOf(addDays(published, -1));
  return dayOf(addDays(published, Number(cue)));
}

/**
 * A weekday is the last such day up to publication or, of a thing to come, the next one; "last" and "next" beside it
 * leave no choice.
 */
export function weekdays(
  words: CalendarWords,
): (tokens: readonly Token[], at: number, first: number, published: string) => DateSpan | null {
  const days = new Map(words.weekdays.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)));
  const isNext = beginsWith(words.next);
  const isLast = beginsWith(words.last);
  return (tokens, at, first, published) => {
    const token = tokens[at]!;
    const day = token.kind === 'word' ? days.get(token.norm) : undefined;
    if (day === undefined) return null;
    const back = (weekdayOf(published) - day + 7) % 7;
    const before = at > first ? tokens[at - 1]!.norm : '';
    const span = (off: number): DateSpan => ({ first: at, last: at + 1, date: dayOf(addDays(published, off)) });
    if (isNext(before)) return span(7 - back);
    // A day ago it would have been called yesterday, or by its bare name.
    if (isLast(before)) return span(back <= 1 ? -back - 7 : -back);
    return { ...span(-back), ahead: dayOf(addDays(published, back === 0 ? 0 : 7 - back)) };
  };
}

function beginsWith(forms: readonly string[]): (norm: string) => boolean {
  const exact = new Set(forms.filter((form) => !form.endsWith('*')));
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  return (norm) => exact.has(norm) || stems.some((stem) => norm.startsWith(stem));
}
