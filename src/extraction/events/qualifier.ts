import type { Qualifier } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { NumberSpan } from './read-numbers.ts';

const QUALIFIERS: readonly (readonly [EventCue, Qualifier])[] = [
  ['atLeast', 'at_least'],
  ['moreThan', 'more_than'],
  ['almost', 'almost'],
  ['about', 'about'],
];

/** The qualifier that stands right before a number. */
export function qualifierOf(hits: readonly Hit<EventCue>[], span: NumberSpan): Qualifier {
  for (const [cue, qualifier] of QUALIFIERS) {
    if (
      hits.some(
        (hit) =>
          hit.cue === cue && span.first - hit.last >= 0 && span.first - hit.last <= 1 && !isPartOfVerb(hits, hit),
      )
    )
      return qualifier;
  }
  return 'exact';
}

/** The "over" of "handed over". */
function isPartOfVerb(hits: readonly Hit<EventCue>[], hit: Hit<EventCue>): boolean {
  return hits.some((verb) => verb.cue.startsWith('give') && verb.first < hit.first && verb.last === hit.last);
}
