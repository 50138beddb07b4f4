import type { Token } from '../text/tokenise.ts';
import type { DateSpan } from './date-span.ts';

const YEAR = /^20[0-3]\d$/;
const REACH = 2;

/**
 * "In May last year", «торік у травні»: a day or month whose year is only said beside it is of that year. Takes and gives the
 * spans of one sentence in their order, the two joined to one.
 */
export function withLastYear(tokens: readonly Token[], spans: readonly DateSpan[]): DateSpan[] {
  const joined: DateSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const whole = before === undefined || span.first - before.last > REACH ? null : joinedTo(tokens, before, span);
    if (whole === null) joined.push(span);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function joinedTo(tokens: readonly Token[], a: DateSpan, b: DateSpan): DateSpan | null {
  const [year, part] = isYearOnly(tokens, a) ? [a, b] : [b, a];
  if (!isYearOnly(tokens, year) || part.date.precision === 'year' || namesYear(tokens, part)) return null;
  if (tokens.slice(a.last, b.first).some((token) => token.kind === 'punct' && token.text !== ',')) return null;
  return {
    first: a.first,
    last: b.last,
    date: { value: year.date.value + part.date.value.slice(year.date.value.length), precision: part.date.precision },
  };
}

/** "Last year", told in words. */
function isYearOnly(tokens: readonly Token[], span: DateSpan): boolean {
  return span.date.precision === 'year' && !namesYear(tokens, span);
}

function namesYear(tokens: readonly Token[], { first, last }: DateSpan): boolean {
  return tokens.slice(first, last).some((token) => YEAR.test(token.text));
}
