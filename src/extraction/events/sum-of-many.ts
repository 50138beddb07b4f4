import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/**
 * Whether the words of a clause give the sum of many exchanges: "in all", "since the start". Of the largest of them, and
 * of what each side got, they tell as one.
 */
export function isSumOfMany(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  if (hits.some((hit) => hit.cue === 'fraction')) return true;
  const sum = hits.some(
    (hit) => hit.cue === 'runningTotal' || (hit.cue === 'inAll' && !isAddedUp(tagged) && isLarge(tagged)),
  );
  if (!sum || isOneOfThem(tagged, hits) || isStandstill(tagged, hits)) return false;
  return !hits.some((hit) => hit.cue === 'each' || isBeforeNumber(tagged, hit));
}

const EXCHANGES: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap']);

/** The tokens of an ordinal's ending: «65-й обмін». */
const ENDING = 2;

/** "The largest since the start", "the 65th exchange since the start". */
function isOneOfThem(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'superlative' ||
      (EXCHANGES.has(hit.cue) &&
        !hits.some((many) => many.cue === 'practice' && many.first === hit.first) &&
        tagged.numbers.some((span) => !span.countable && span.last <= hit.first && hit.first - span.last <= ENDING)),
  );
}

/** "No exchanges since the start of October": a standstill is no sum. */
function isStandstill(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const has = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  return has('stalled') && has('negation') && !tagged.numbers.some(({ countable }) => countable);
}

/** "44 guardsmen, 20 sailors and 5 medics, 69 people in all": the sum of what the sentence itself tells. */
function isAddedUp(tagged: TaggedSentence): boolean {
  const values = tagged.numbers.filter((span) => span.countable).map((span) => span.value);
  const sum = values.reduce((all, value) => all + value, 0);
  return values.length > 2 && values.some((value) => 2 * value === sum);
}

/** "84 in all" is one exchange that a local paper has told three of; more than this comes of many. */
const ONE_EXCHANGE = 400;

function isLarge(tagged: TaggedSentence): boolean {
  return tagged.numbers.every((span) => !span.countable || span.value > ONE_EXCHANGE);
}

/** The «по» of «по 150», not that of «по всій Україні». */
function isBeforeNumber(tagged: TaggedSentence, hit: Hit<EventCue>): boolean {
  return hit.cue === 'eachBefore' && tagged.numbers.some((span) => span.countable && span.first === hit.last);
}
