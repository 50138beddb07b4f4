import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/**
 * Whether the words of a clause give the sum of many exchanges: "in all", "since the start". Of the largest of them, and
 * of what each side got, they tell as one.
 */
export function isSumOfMany(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  if (hits.some((hit) => hit.cue === 'fraction')) return true;
  const sum = hits.find((hit) => hit.cue === 'runningTotal');
  if (sum === undefined || hits.some((hit) => hit.cue === 'superlative')) return false;
  return !hits.some((hit) => hit.cue === 'each' || isBeforeNumber(tagged, hit));
}

/** The «по» of «по 150», not that of «по всій Україні». */
function isBeforeNumber(tagged: TaggedSentence, hit: Hit<EventCue>): boolean {
  return hit.cue === 'eachBefore' && tagged.numbers.some((span) => span.countable && span.first === hit.last);
}
