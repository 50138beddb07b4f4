import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/**
 * Whether the words of a clause give the sum of many exchanges: "in all", "since the start". Of the largest of them, and
 * of what each side got, they tell as one.
 */
export function isSumOfMany(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  if (hits.some((hit) => hit.cue === 'fraction')) return true;
  const sum = hits.some((hit) => hit.cue === 'runningTotal' || (hit.cue === 'inAll' && !isAddedUp(tagged)));
  if (!sum || hits.some((hit) => hit.cue === 'superlative')) return false;
  return !hits.some((hit) => hit.cue === 'each' || isBeforeNumber(tagged, hit));
}

/** "44 guardsmen, 20 sailors and 5 medics, 69 people in all": the sum of what the sentence itself tells. */
function isAddedUp(tagged: TaggedSentence): boolean {
  const values = tagged.numbers.filter((span) => span.countable).map((span) => span.value);
  const sum = values.reduce((all, value) => all + value, 0);
  return values.length > 2 && values.some((value) => 2 * value === sum);
}

/** The «по» of «по 150», not that of «по всій Україні». */
function isBeforeNumber(tagged: TaggedSentence, hit: Hit<EventCue>): boolean {
  return hit.cue === 'eachBefore' && tagged.numbers.some((span) => span.countable && span.first === hit.last);
}
