import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAt } from './clauses.ts';
import type { PeopleNumber } from './counts-told.ts';
import { qualifierOf } from './qualifier.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { TRIGGERS } from './tag-sentences.ts';

const HEADS: ReadonlySet<EventCue> = new Set([
  'captive',
  'military',
  'civilian',
  'child',
  'body',
  'person',
  'ukrainePeople',
  'russiaPeople',
]);
const REACH = 5;
const EACH_REACH = 8;
const SUBSET_REACH = 6;

/** The numbers of people told between two tokens that may count the event: no dates, ages, parts, totals or captives still held. */
export function peopleNumbers(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  first: number,
  last: number,
): PeopleNumber[] {
  const dates = scene.dates(tagged);
  return tagged.numbers
    .filter((span) => span.countable && span.first >= first && span.last <= last)
    .filter((span) => !dates.some((date) => date.first < span.last && span.first < date.last))
    .filter((span) => !isSubset(tagged, hits, span) && !isHeldNumber(tagged, span))
    .flatMap((span) => {
      const found = asPeople(scene, hits, span, last);
      return found === null ? [] : [found];
    });
}

function asPeople(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan, end: number): PeopleNumber | null {
  const reach = reachOf(scene, hits, span, end);
  const heads = hits.filter((hit) => HEADS.has(hit.cue) && hit.first >= span.last && hit.first < reach);
  const each = hits.some(
    (hit) =>
      (hit.cue === 'each' && near(hit, span, EACH_REACH)) || (hit.cue === 'eachBefore' && hit.last === span.first),
  );
  if (heads.length === 0 && !each && !isBareObject(hits, span)) return null;
  if (span.value <= 3 && heads.length === 0) return null;
  const last = Math.max(span.last, ...heads.map((head) => head.last));
  return {
    span,
    qualifier: qualifierOf(hits, span),
    kind: kindOf(heads),
    last,
    each,
    ofBodies: isOfBodies(hits, heads, span),
  };
}

/** "30 bodies", and "the bodies of 30 soldiers". */
function isOfBodies(hits: readonly Hit<EventCue>[], heads: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return (
    heads.some((hit) => hit.cue === 'body') ||
    hits.some((hit) => hit.cue === 'body' && span.first - hit.last >= 0 && span.first - hit.last <= 2)
  );
}

const MARK = /^[,;:.()—–]$/;

/** People words count up to the next mark or number, and never far. */
function reachOf(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan, end: number): number {
  let at = span.last;
  const limit = Math.min(end, span.last + REACH);
  while (at < limit) {
    const token = scene.doc.tokens[at]!;
    if (token.kind === 'number' || MARK.test(token.text)) break;
    if (hits.some((hit) => hit.cue === 'relative' && hit.first === at)) break;
    at += 1;
  }
  return at;
}

/** "received 41", «получив 30»: a number right behind the verb needs no people word. */
function isBareObject(hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some(
    (hit) =>
      /^(?:receive|return|give|swap)Done$/.test(hit.cue) && span.first - hit.last >= 0 && span.first - hit.last <= 2,
  );
}

function kindOf(heads: readonly Hit<EventCue>[]): PeopleNumber['kind'] {
  if (heads.some((hit) => hit.cue === 'body')) return 'any';
  if (heads.some((hit) => hit.cue === 'military')) return 'military';
  return heads.some((hit) => hit.cue === 'civilian' || hit.cue === 'child') ? 'civilian' : 'any';
}

/** "95 of 144", "95 of them", "among them 15": a part is not the count. */
function isSubset(tagged: TaggedSentence, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const partOf = hits.find((hit) => hit.cue === 'partOf' && hit.first === span.last);
  if (partOf !== undefined && tagged.numbers.some((whole) => whole.first === partOf.last)) return true;
  return hits.some(
    (hit) =>
      hit.cue === 'subset' &&
      (hit.first === span.last || (hit.last <= span.first && span.first - hit.last <= SUBSET_REACH)),
  );
}

/** A running total is no count of one event, nor does a clause give one that only tells who is held or missing. */
function isHeldNumber(tagged: TaggedSentence, span: NumberSpan): boolean {
  const clause = tagged.clauses[clauseAt(tagged.clauses, span.first)]!;
  const own = tagged.hits.filter((hit) => hit.first >= clause.first && hit.last <= clause.last);
  if (own.some((hit) => hit.cue === 'runningTotal') && !own.some((hit) => hit.cue === 'superlative')) return true;
  return own.some((hit) => hit.cue === 'held') && !own.some((hit) => TRIGGERS.has(hit.cue));
}

function near(hit: Hit<EventCue>, span: NumberSpan, reach: number): boolean {
  return hit.first - span.last < reach && span.first - hit.last < reach;
}
