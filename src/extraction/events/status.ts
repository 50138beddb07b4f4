import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';

/**
 * How far an event has come, by the words of its clause. Null where they do not say: a bare noun, a wish, a condition.
 * A fact outweighs a plan in the same clause; a refusal outweighs the talks that it ends.
 */
export function statusOf(tokens: readonly Token[], hits: readonly Hit<EventCue>[]): EventStatus | null {
  const has = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  if (has('cancelled')) return 'cancelled';
  if (has('stage') && !has('lastStage')) return 'under_way';
  const fact = factOf(tokens, hits);
  if (fact === 'denied') return null;
  if (fact === 'told' && !(has('talksOn') && !hits.some((hit) => DONE.has(hit.cue)))) return 'completed';
  if (has('accusedRefusal')) return null;
  for (const [cue, status] of BY_WORD) if (has(cue)) return status;
  if (has('demand') || has('condition')) return null;
  return hits.some((hit) => WILL.has(hit.cue) && isFuture(tokens, hit)) ? 'planned' : null;
}

/** In this order: what ends or stops a thing is its latest state. */
const BY_WORD: readonly (readonly [EventCue, EventStatus])[] = [
  ['refused', 'refused'],
  ['stalled', 'stalled'],
  ['offered', 'offered'],
  ['agreed', 'announced'],
  ['talksOn', 'negotiating'],
  ['negotiating', 'negotiating'],
  ['underWay', 'under_way'],
  ['planned', 'planned'],
];

const DONE: ReadonlySet<EventCue> = new Set(['swapDone', 'returnDone', 'receiveDone', 'giveDone']);
const NOUN: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'returnNoun']);
const WILL: ReadonlySet<EventCue> = new Set(['swapWill', 'returnWill', 'receiveWill', 'giveWill']);
const NEGATION_REACH = 3;
const HELD_REACH = 7;

/** Whether a clause tells of a deed done, denies it, or neither. */
function factOf(tokens: readonly Token[], hits: readonly Hit<EventCue>[]): 'told' | 'denied' | null {
  const nouns = hits.filter((hit) => NOUN.has(hit.cue));
  const deeds = hits.filter((hit) => DONE.has(hit.cue) || isHeld(nouns, hit) || isHeadlineVerb(tokens, hits, hit));
  if (deeds.length === 0) return null;
  const kept = deeds.filter((deed) => !isDenied(hits, deed));
  if (kept.length === 0) return 'denied';
  return hits.some((hit) => hit.cue === 'condition') ? null : 'told';
}

/** "took place" is said of the exchange that stands near it. */
function isHeld(nouns: readonly Hit<EventCue>[], hit: Hit<EventCue>): boolean {
  return hit.cue === 'done' && nouns.some((noun) => hit.first - noun.last <= HELD_REACH && noun.first - hit.last <= HELD_REACH);
}

function isDenied(hits: readonly Hit<EventCue>[], deed: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'negation' && hit.first < deed.first && deed.first - hit.last < NEGATION_REACH);
}

/** "Russia, Ukraine Swap 150 POWs": the noun's form, as a verb between a side and the people. */
function isHeadlineVerb(tokens: readonly Token[], hits: readonly Hit<EventCue>[], hit: Hit<EventCue>): boolean {
  if (hit.cue !== 'swap' && hit.cue !== 'captiveSwap' && hit.cue !== 'returnWill') return false;
  if (!/^(?:swap|exchange|free|release|return|repatriate)$/.test(tokens[hit.first]!.norm)) return false;
  const subject = hits.some((each) => /^(?:ukraine|russia|each)$/.test(each.cue) && each.last === hit.first);
  const object = tokens[hit.first + 1];
  return subject && object !== undefined && !/^(?:of|talks|deal|with|after|in|for|on)$/.test(object.norm) && object.kind !== 'punct';
}

/** An infinitive alone is a wish; "will" or a plural future is a plan. */
function isFuture(tokens: readonly Token[], hit: Hit<EventCue>): boolean {
  return /^will$|(?:[ую]ть(?:ся)?|[уюя]т(?:ся)?|аст|асть|[еи]мо|рнет|рне)$/.test(tokens[hit.first]!.norm);
}
