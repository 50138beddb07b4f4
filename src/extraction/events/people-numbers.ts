import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAt } from './clauses.ts';
import type { PeopleNumber } from './counts-told.ts';
import { eachNumbers } from './each.ts';
import { isHeldNumber, isSubset } from './not-counts.ts';
import { headsOf, headsShared, isBareObject, isBareSubject, isOfBodies, kindOf } from './people-words.ts';
import { qualifierOf } from './qualifier.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Scene } from './scene.ts';
import { isBareReturn, isBareShare } from './shares.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { TRIGGERS } from './tag-sentences.ts';

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
    .filter((span) => !isHeldNumber(scene, tagged, span) && !isOfDayBefore(scene, hits, span))
    .filter((span) => !isOfWhatWasMeant(hits, span) && !isOfRelatives(hits, span));
  const each = eachNumbers(scene, hits, spans);
  const found: PeopleNumber[] = [];
  for (const span of spans) {
    const one = asPeople(scene, tagged, hits, span, last, each.has(span), found.length > 0);
    if (one === null) continue;
    found.push(isOfPart(hits, found.at(-1), one) || isSpeltOut(scene, hits, found, one) ? { ...one, part: true } : one);
  }
  return withJointEach(scene, hits, found);
}

/** "Instead of 114", "instead of the agreed 60". */
function isOfWhatWasMeant(hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some((hit) => hit.cue === 'insteadOf' && hit.last <= span.first && span.first - hit.last <= MEANT_REACH);
}

/** "About 200 relatives of missing soldiers". */
function isOfRelatives(hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some((hit) => hit.cue === 'relatives' && hit.first >= span.last && hit.first - span.last <= MEANT_REACH);
}

/** How many words may stand between. */
const MEANT_REACH = 1;

/** How far behind "a day after" the numbers of that day may stand, in tokens. */
const DAY_REACH = 16;

/** "307 came home, a day after 390 had": a number that only says when, up to the comma behind it. */
function isOfDayBefore(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'dayAfter' &&
      hit.last <= span.first &&
      span.first - hit.last <= DAY_REACH &&
      // «Після того, як …»: that comma is of the conjunction.
      !scene.doc.tokens.slice(hit.last + 2, span.first).some((token) => token.text === ','),
  );
}

/** "Among them 14 soldiers, four guardsmen and a sailor": the list goes on with the part. */
function isOfPart(hits: readonly Hit<EventCue>[], before: PeopleNumber | undefined, one: PeopleNumber): boolean {
  if (before?.part !== true || one.each || one.clause !== before.clause) return false;
  return !hits.some((hit) => ENDS_LIST.has(hit.cue) && hit.first >= before.last && hit.last <= one.span.first);
}

/**
 * "90 fighters: 73 soldiers, 15 guardsmen and two sailors": what a colon opens spells the number before it out, as long
 * as it comes to no more and names no people of the other side.
 */
function isSpeltOut(
  scene: Scene,
  hits: readonly Hit<EventCue>[],
  before: readonly PeopleNumber[],
  one: PeopleNumber,
): boolean {
  const whole = before.findLast(({ part }) => !part);
  if (whole === undefined || whole.each || one.each || one.ofBodies || one.kind === 'any') return false;
  if (before.at(-1) === whole && whole.kind === 'civilian') return false;
  const colon = scene.doc.tokens.slice(whole.last, one.span.first).findIndex((token) => token.text === ':');
  if (colon === -1 || hits.some((hit) => OTHERS.has(hit.cue) && hit.first > whole.last + colon)) return false;
  const told = before.slice(before.indexOf(whole) + 1).reduce((sum, { span }) => sum + span.value, 0);
  return told + one.span.value <= whole.span.value;
}

const OTHERS: ReadonlySet<EventCue> = new Set(['russia', 'russiaPeople', 'toRussia']);

const ENDS_LIST: ReadonlySet<EventCue> = new Set([
  ...TRIGGERS,
  ...(['otherSwap', 'ratioWord', 'ukraine', 'russia', 'onTop', 'inAll'] as const),
]);

/** "270 soldiers and 120 civilians from each side": what is said of the second is said of both. */
function withJointEach(scene: Scene, hits: readonly Hit<EventCue>[], found: readonly PeopleNumber[]): PeopleNumber[] {
  return found.map((one, k) => {
    const next = found[k + 1];
    if (next?.each !== true || one.each || one.kind === 'any' || next.kind === 'any' || one.kind === next.kind)
      return one;
    const joined =
      hits.some((hit) => hit.cue === 'and' && hit.first >= one.last && hit.last <= next.span.first) ||
      scene.doc.tokens.slice(one.last, next.span.first).some((token) => token.text === '+');
    return joined && next.span.first - one.last <= JOINT_REACH ? { ...one, each: true } : one;
  });
}

const JOINT_REACH = 3;

/**
 * "Another 22", "and 8 more", "22 additional people": the word stands right before the number, but for "about", right behind
 * it, or opens the sentence: "With them …".
 */
function isOnTop(tagged: TaggedSentence, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'onTop' &&
      ((hit.last <= span.first &&
        (span.first - hit.last <= 1 || (hit.first === tagged.sentence.first && hit.last - hit.first > 1))) ||
        (hit.first === span.last && hit.last === hit.first + 1)),
  );
}

function asPeople(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  span: NumberSpan,
  end: number,
  each: boolean,
  another: boolean,
): PeopleNumber | null {
  const own = headsOf(scene, tagged, hits, span, end);
  const heads = own.length > 0 ? own : headsShared(scene, tagged, hits, span, end);
  const share = heads.length === 0 && (another ? isBareShare(scene, hits, span) : isBareReturn(scene, hits, span));
  if (heads.length === 0 && !each && !share && !isBareObject(hits, span) && !isBareSubject(scene, hits, span))
    return null;
  if (span.value <= 3 && heads.length === 0 && !share) return null;
  // "Ten foreign prisoners of war": a detail, like women or the wounded; they come home to neither side.
  if (hits.some((hit) => hit.cue === 'foreigners' && hit.first === span.last)) return null;
  const last = Math.max(span.last, ...heads.map((head) => head.last));
  const ofBodies = isOfBodies(tagged, hits, heads, span);
  const kind = ofBodies ? 'any' : kindOf(hits, heads);
  // "One of 1,000 from each side" is an exchange, not one of a thousand.
  const part = !each && isSubset(tagged, hits, span);
  // Of parts only soldiers and civilians are told; women or the wounded among them are details.
  if (part && kind === 'any') return null;
  return {
    span,
    qualifier: qualifierOf(hits, span),
    kind,
    part,
    joined: hits.some((hit) => hit.cue === 'and' && hit.last <= span.first && span.first - hit.last <= 1),
    onTop: isOnTop(tagged, hits, span),
    clause: clauseAt(tagged.clauses, span.first),
    last,
    each,
    ofBodies,
  };
}
