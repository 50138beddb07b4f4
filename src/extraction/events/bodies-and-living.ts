import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { NumberSpan } from './read-numbers.ts';
import { has } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** "The bodies of 6,000", "6,000 bodies": how far apart the word and its number may stand. */
const BODIES_REACH = 3;
const EXCHANGED: ReadonlySet<EventCue> = new Set(['captive', 'swap', 'captiveSwap', 'swapWill', 'swapDone', 'each']);

/** A clause counts the fallen and the living: "84 soldiers and 1,000 bodies", "swap 300 for 300 and return 900 bodies". */
export function countsBodiesAndLiving(tagged: TaggedSentence, own: readonly Hit<EventCue>[]): boolean {
  const bodies = own.filter((hit) => hit.cue === 'body');
  if (bodies.length === 0) return false;
  const [first, last] = [own[0]!.first, Math.max(...own.map((hit) => hit.last))];
  const counts = tagged.numbers.filter((span) => span.countable && span.first >= first - 1 && span.last <= last);
  const isOfBodies = (span: NumberSpan): boolean =>
    bodies.some(
      (body) =>
        (body.first >= span.last && body.first - span.last <= 1) ||
        (span.first >= body.last && span.first - body.last <= BODIES_REACH && !isAnother(own, span)),
    );
  return counts.some(isOfBodies) && counts.some((span) => !isOfBodies(span) && isOfLiving(own, span));
}

/** "1,000 bodies of soldiers and 84 captives": whom "and" adds. */
function isAnother(own: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const isAt = (cue: EventCue, at: 'first' | 'last', token: number): boolean =>
    own.some((hit) => hit.cue === cue && hit[at] === token);
  return (
    isAt('and', 'last', span.first) && (isAt('captive', 'first', span.last) || isAt('military', 'first', span.last))
  );
}

/** "84 soldiers", "1,000 captives each", and "300 for 300" of an exchange. */
function isOfLiving(own: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return own.some(
    (hit) =>
      ((hit.cue === 'captive' || hit.cue === 'military') && hit.first === span.last) ||
      (EXCHANGED.has(hit.cue) && hit.last <= span.first && span.first - hit.last <= BODIES_REACH),
  );
}

/** "1,000 bodies for 26: such an exchange took place": bodies, and nobody alive, are told of before. */
export function namesBodiesBefore(tagged: TaggedSentence, own: readonly Hit<EventCue>[]): boolean {
  if (has(tagged, 'captive') || has(tagged, 'captivity')) return false;
  const last = Math.max(0, ...own.map((hit) => hit.last));
  return tagged.hits.some((hit) => hit.cue === 'body' && hit.first < last);
}
