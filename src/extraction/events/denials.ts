import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** "Denies that …", "it is untrue that …" take back what a sentence tells as done; not "does not deny". */
export function isDenied({ hits }: TaggedSentence, own: readonly Hit<EventCue>[]): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'denial' &&
      !hits.some((other) => other.cue === 'negation' && other.last === hit.first) &&
      !isOfAddition(hits, own, hit) &&
      !isBeforeConfirmed(hits, own, hit),
  );
}

const DEEDS: ReadonlySet<EventCue> = new Set(['swapDone', 'returnDone', 'receiveDone', 'giveDone', 'done']);

/** "200 came home, the ministry said and warned of swindlers": what is added behind a deed is of something else. */
function isOfAddition(hits: readonly Hit<EventCue>[], own: readonly Hit<EventCue>[], denial: Hit<EventCue>): boolean {
  return hits.some(
    ({ cue, first }) =>
      cue === 'adds' && first <= denial.first && own.some((deed) => DEEDS.has(deed.cue) && deed.last <= first),
  );
}

/** "Denied rumours of a second swap but confirmed that 175 came home": what is confirmed stands. */
function isBeforeConfirmed(
  hits: readonly Hit<EventCue>[],
  own: readonly Hit<EventCue>[],
  denial: Hit<EventCue>,
): boolean {
  return hits.some(
    ({ cue, first, last }) =>
      cue === 'affirms' &&
      denial.last <= first &&
      own.some((deed) => DEEDS.has(deed.cue) && deed.first >= last) &&
      !hits.some((other) => UNSAID.has(other.cue) && other.last <= first && first - other.last <= 1),
  );
}

const UNSAID: ReadonlySet<EventCue> = new Set(['negation', 'nobody']);
