import type { EventCue } from '../languages/event-language.ts';
import type { CalendarWords } from '../languages/number-and-calendar-words.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';

/** The first year of this war; what is told of an earlier one is history. */
const WAR_BEGAN = 2014;
/** Below it a number behind "in" may count something. */
const FIRST_YEAR = 1700;
const BEFORE_YEAR: ReadonlySet<string> = new Set(['in', 'of', 'у', 'в']);
/** «1955-го», «в 1940-х», "the 1940s". */
const YEAR_ENDING = /^(?:го|х|м|му|і|е|s)$/;

/** The years before this war that a stretch of text names ("in 1918", «1955 року»), unless somebody was born in them. */
export function formerYears(
  tokens: readonly Token[],
  first: number,
  last: number,
  { year }: CalendarWords,
  hits: readonly Hit<EventCue>[],
): Hit<EventCue>[] {
  const found: Hit<EventCue>[] = [];
  for (let at = first; at < last; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'number' || !/^[12]\d{3}$/.test(text) || Number(text) >= WAR_BEGAN) continue;
    const next = tokens[at + 1]?.norm ?? '';
    const marked =
      year.includes(next) || (next === '-' && YEAR_ENDING.test(tokens[at + 2]?.norm ?? '')) || next === 's';
    const placed = Number(text) >= FIRST_YEAR && at > first && BEFORE_YEAR.has(tokens[at - 1]!.norm);
    if (marked || placed) found.push({ cue: 'longAgo', first: at, last: at + 1 });
  }
  return found.length > 0 && hits.some((hit) => hit.cue === 'birth') ? [] : found;
}
