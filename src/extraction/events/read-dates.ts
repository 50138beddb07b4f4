import type { CalendarWords } from '../languages/number-and-calendar-words.ts';
import type { Token } from '../text/tokenise.ts';
import { calendarDates } from './calendar-dates.ts';
import type { DateSpan } from './date-span.ts';
import { withLastYear } from './last-year.ts';
import { dayOfSameMonth } from './same-month.ts';
import { relativeDates, weekdays } from './relative-dates.ts';

export type DateReader = (
  tokens: readonly Token[],
  first: number,
  last: number,
  published: string | null,
) => DateSpan[];

/** Builds the date reader of a language. What cannot be resolved without a publication date is left out. */
export function dateReader(words: CalendarWords): DateReader {
  const calendar = calendarDates(words);
  const relative = relativeDates(words);
  const weekday = weekdays(words);
  return (tokens, first, last, published) => {
    const found: DateSpan[] = [];
    for (let at = first; at < last; at += 1) {
      const span =
        calendar(tokens, at, first, last, published) ??
        (published === null ? null : weekday(tokens, at, first, published)) ??
        (found.length === 0 ? null : dayOfSameMonth(tokens, at, first, found.at(-1)!));
      if (span === null) continue;
      found.push(span);
      at = Math.max(at, span.last - 1);
    }
    for (const span of published === null ? [] : relative(tokens, first, last, published))
      if (!found.some((each) => each.first < span.last && span.first < each.last)) found.push(span);
    return withoutDoubled(
      withLastYear(
        tokens,
        found.sort((a, b) => a.first - b.first),
      ),
    );
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
