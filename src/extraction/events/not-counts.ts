import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAt } from './clauses.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Scene } from './scene.ts';
import { isSumOfMany } from './sum-of-many.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { TRIGGERS } from './tag-sentences.ts';

const SUBSET_REACH = 6;

/** "95 of 144", "95 of them", "among them 15": a part is not the count. */
export function isSubset(tagged: TaggedSentence, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const partOf = hits.find((hit) => hit.cue === 'partOf' && hit.first === span.last);
  if (partOf !== undefined && tagged.numbers.some((whole) => whole.first === partOf.last)) return true;
  if (partOf !== undefined && isOfTheBodies(hits, span, partOf)) return true;
  // "Two medics are among 64 people freed": the whole stands behind its part.
  const among = hits.find((hit) => hit.cue === 'among' && hit.first >= span.last);
  if (among !== undefined && tagged.numbers.some((whole) => whole.first === among.last && whole.value > span.value))
    return true;
  if (isOfWholeBefore(tagged, hits, span)) return true;
  return hits.some(
    (hit) =>
      hit.cue === 'subset' &&
      !isWholeOf(hits, hit, span) &&
      (hit.first === span.last || (hit.last <= span.first && span.first - hit.last <= SUBSET_REACH)),
  );
}

/** "20 of the bodies which Russia handed over turned out to be …"; not "the remains of 31 of its fallen". */
function isOfTheBodies(hits: readonly Hit<EventCue>[], span: NumberSpan, partOf: Hit<EventCue>): boolean {
  const bodies = hits.filter((hit) => hit.cue === 'body');
  return (
    bodies.some((hit) => hit.first === partOf.last + 1) &&
    !bodies.some((hit) => hit.last <= span.first && span.first - hit.last <= 1)
  );
}

/** "Among the 205 freed are nine from our region": the whole stands before its part. */
function isOfWholeBefore(tagged: TaggedSentence, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some(
    (among) =>
      among.cue === 'among' &&
      tagged.numbers.some(
        (whole) => whole.first === among.last && whole.last <= span.first && whole.value > span.value,
      ),
  );
}

/** "One of 150 men", "some of the 84": what stands right behind "of" is the whole. */
function isWholeOf(hits: readonly Hit<EventCue>[], part: Hit<EventCue>, span: NumberSpan): boolean {
  return (
    span.first >= part.last &&
    span.first - part.last <= 1 &&
    hits.some((hit) => hit.cue === 'partOf' && hit.last === part.last)
  );
}

/** A running total is no count of one event, nor is the number of those who are only held, captured or missing. */
export function isHeldNumber(scene: Scene, tagged: TaggedSentence, span: NumberSpan): boolean {
  const clause = tagged.clauses[clauseAt(tagged.clauses, span.first)]!;
  const own = tagged.hits.filter((hit) => hit.first >= clause.first && hit.last <= clause.last);
  if (isSumOfMany(tagged, own)) return true;
  if (!own.some((hit) => hit.cue === 'held')) return false;
  return !own.some((hit) => TRIGGERS.has(hit.cue)) || isHeldBefore(scene, tagged, own, span);
}

/** «В плену остаются 900 человек, …»: between two commas, held is said before the number and no deed is told. */
function isHeldBefore(scene: Scene, tagged: TaggedSentence, own: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const { first, last } = tagged.sentence;
  const isComma = (at: number): boolean => scene.doc.tokens[at]!.text === ',';
  let [from, to] = [span.first, span.last];
  while (from > first && !isComma(from - 1)) from -= 1;
  while (to < last && !isComma(to)) to += 1;
  const near = own.filter((hit) => hit.first >= from && hit.last <= to);
  return near.some((hit) => hit.cue === 'held' && hit.last <= span.first) && !near.some((hit) => TRIGGERS.has(hit.cue));
}
