import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { PeopleNumber } from './counts-told.ts';
import type { NumberSpan } from './read-numbers.ts';
import { isSide } from './roles.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

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

/** The people words that a number counts, up to the next mark, number or side, and never far. */
export function headsOf(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  span: NumberSpan,
  end: number,
): readonly Hit<EventCue>[] {
  const reach = reachOf(scene, tagged, hits, span, end);
  return hits.filter(
    (hit) =>
      hit.first >= span.last &&
      hit.first < reach &&
      // "22 wounded", "22 severely wounded": they need no other noun.
      (HEADS.has(hit.cue) || (hit.cue === 'wounded' && hit.first - span.last <= 1)),
  );
}

/** "563 Ukrainian and 37 Russian soldiers": a number whose noun is told only behind the next one. */
export function headsShared(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  span: NumberSpan,
  end: number,
): readonly Hit<EventCue>[] {
  const side = hits.find((hit) => isSide(hit) && hit.first === span.last);
  const and = side && hits.find((hit) => hit.cue === 'and' && hit.first === side.last);
  const next = and && tagged.numbers.find((other) => other.countable && other.first === and.last);
  return next === undefined
    ? []
    : headsOf(scene, tagged, hits, next, end).map((head) => ({ ...head, last: side!.last }));
}

const MARK = /^[,;:.()—–]$/;

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

const BODIES_REACH = 3;

/** "30 bodies", and "the bodies of 30 soldiers". */
export function isOfBodies(
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  heads: readonly Hit<EventCue>[],
  span: NumberSpan,
): boolean {
  if (heads.some((hit) => hit.cue === 'body')) return true;
  const before = hits.filter(
    (hit) => hit.cue === 'body' && span.first - hit.last >= 0 && span.first - hit.last <= BODIES_REACH,
  );
  return before.length > 0 && !isOfLiving(tagged, hits, heads, span);
}

/** "1,000 bodies and 84 soldiers": the bodies have a number of their own. */
function isOfLiving(
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  heads: readonly Hit<EventCue>[],
  span: NumberSpan,
): boolean {
  return (
    heads.some((hit) => hit.cue === 'captive' || hit.cue === 'military') &&
    hits.some((hit) => hit.cue === 'and' && hit.last === span.first) &&
    hits.some(
      (hit) =>
        hit.cue === 'body' &&
        hit.last <= span.first &&
        tagged.numbers.some((other) => other.countable && other.last === hit.first),
    )
  );
}

/** "received 41", «получив 30»: a number right behind the verb needs no people word. */
export function isBareObject(hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some(
    (hit) =>
      // "Brings 135 home": the number stands inside the verb.
      (hit.cue === 'returnDone' && hit.first < span.first && hit.last > span.last) ||
      (/^(?:(?:receive|return|give|swap)Done|(?:receive|give)Will)$/.test(hit.cue) &&
        span.first - hit.last >= 0 &&
        span.first - hit.last <= 2),
  );
}

/** "Twenty-two, including two officers, returned": the people are the number. */
export function isBareSubject(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const deed = (from: number, to: number): boolean =>
    hits.some((hit) => (hit.cue === 'returnDone' || hit.cue === 'giveDone') && hit.first >= from && hit.first <= to);
  if (deed(span.last, span.last + 1)) return true;
  if (scene.doc.tokens[span.last]?.text !== ',') return false;
  return hits.some((hit) => hit.cue === 'subset' && hit.first === span.last + 1) && deed(span.last + 1, Infinity);
}

/** "Soldiers and civilians" are any people; "civilian captives" are civilians. */
export function kindOf(hits: readonly Hit<EventCue>[], heads: readonly Hit<EventCue>[]): PeopleNumber['kind'] {
  const military = heads.filter((hit) => hit.cue === 'military');
  const civilians = heads.filter((hit) => hit.cue === 'civilian' || hit.cue === 'child');
  const [start, end] = [heads[0]?.first ?? 0, heads.at(-1)?.last ?? 0];
  const joined = hits.some((hit) => hit.cue === 'and' && hit.first > start && hit.last < end);
  if (civilians.length > 0 && (joined || military.length > 0) && heads.length > civilians.length) return 'any';
  if (military.length > 0) return 'military';
  return civilians.length > 0 ? 'civilian' : 'any';
}
