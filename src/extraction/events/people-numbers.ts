import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAt } from './clauses.ts';
import type { PeopleNumber } from './counts-told.ts';
import { qualifierOf } from './qualifier.ts';
import { eachNumbers } from './each.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Scene } from './scene.ts';
import { isBareShare } from './shares.ts';
import { isSide } from './roles.ts';
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
  'foreigners',
]);
const REACH = 5;
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
  const spans = tagged.numbers
    .filter((span) => span.countable && span.first >= first && span.last <= last)
    .filter((span) => !dates.some((date) => date.first < span.last && span.first < date.last))
    .filter((span) => !isHeldNumber(tagged, span));
  const each = eachNumbers(scene, hits, spans);
  const found: PeopleNumber[] = [];
  for (const span of spans) {
    const one = asPeople(scene, tagged, hits, span, last, each.has(span), found.length > 0);
    if (one !== null) found.push(one);
  }
  return withJointEach(scene, hits, found);
}

/** "270 soldiers and 120 civilians from each side": what is said of the second is said of both. */
function withJointEach(scene: Scene, hits: readonly Hit<EventCue>[], found: readonly PeopleNumber[]): PeopleNumber[] {
  return found.map((one, k) => {
    const next = found[k + 1];
    if (next?.each !== true || one.each || one.kind === 'any' || next.kind === 'any' || one.kind === next.kind)
      return one;
    const joined = hits.some((hit) => hit.cue === 'and' && hit.first >= one.last && hit.last <= next.span.first);
    return joined && next.span.first - one.last <= JOINT_REACH ? { ...one, each: true } : one;
  });
}

const JOINT_REACH = 3;

function asPeople(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  span: NumberSpan,
  end: number,
  each: boolean,
  another: boolean,
): PeopleNumber | null {
  const reach = reachOf(scene, tagged, hits, span, end);
  const heads = hits.filter((hit) => HEADS.has(hit.cue) && hit.first >= span.last && hit.first < reach);
  const share = heads.length === 0 && another && isBareShare(scene, hits, span);
  if (heads.length === 0 && !each && !share && !isBareObject(hits, span) && !isBareSubject(scene, hits, span))
    return null;
  if (span.value <= 3 && heads.length === 0) return null;
  const last = Math.max(span.last, ...heads.map((head) => head.last));
  const ofBodies = isOfBodies(hits, heads, span);
  const kind = ofBodies ? 'any' : kindOf(hits, heads);
  const part = isSubset(tagged, hits, span);
  // Of parts only the civilians are told; marines or women among the soldiers are details.
  if (part && kind !== 'civilian') return null;
  return {
    span,
    qualifier: qualifierOf(hits, span),
    kind,
    part,
    clause: clauseAt(tagged.clauses, span.first),
    last,
    each,
    ofBodies,
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
function reachOf(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  span: NumberSpan,
  end: number,
): number {
  let at = span.last;
  const limit = Math.min(end, span.last + REACH);
  while (at < limit) {
    const token = scene.doc.tokens[at]!;
    if (MARK.test(token.text) || tagged.numbers.some((next) => next.first === at)) break;
    if (hits.some((hit) => hit.first === at && (hit.cue === 'relative' || isTurn(hits, hit)))) break;
    at += 1;
  }
  return at;
}

/** "… and Ukraine": goes over to another side. */
function isTurn(hits: readonly Hit<EventCue>[], hit: Hit<EventCue>): boolean {
  return hit.cue === 'and' && hits.some((next) => isSide(next) && next.first === hit.last);
}

/** "received 41", «получив 30»: a number right behind the verb needs no people word. */
function isBareObject(hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some(
    (hit) =>
      /^(?:receive|return|give|swap)Done$/.test(hit.cue) && span.first - hit.last >= 0 && span.first - hit.last <= 2,
  );
}

/** "Twenty-two, including two officers, returned": the people are the number. */
function isBareSubject(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const deed = (from: number, to: number): boolean =>
    hits.some((hit) => hit.cue === 'returnDone' && hit.first >= from && hit.first <= to);
  if (deed(span.last, span.last + 1)) return true;
  if (scene.doc.tokens[span.last]?.text !== ',') return false;
  return hits.some((hit) => hit.cue === 'subset' && hit.first === span.last + 1) && deed(span.last + 1, Infinity);
}

/** "Soldiers and civilians" are any people; "civilian captives" are civilians. */
function kindOf(hits: readonly Hit<EventCue>[], heads: readonly Hit<EventCue>[]): PeopleNumber['kind'] {
  const military = heads.filter((hit) => hit.cue === 'military');
  const civilians = heads.filter((hit) => hit.cue === 'civilian' || hit.cue === 'child');
  const [start, end] = [heads[0]?.first ?? 0, heads.at(-1)?.last ?? 0];
  const joined = hits.some((hit) => hit.cue === 'and' && hit.first > start && hit.last < end);
  if (civilians.length > 0 && (joined || military.length > 0) && heads.length > civilians.length) return 'any';
  if (military.length > 0) return 'military';
  return civilians.length > 0 ? 'civilian' : 'any';
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
