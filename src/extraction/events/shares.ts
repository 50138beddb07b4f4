import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Party } from './roles.ts';
import { isGoal, isOtherParty, isPlace, isSide, opposite } from './roles.ts';
import type { Scene } from './scene.ts';

/** The end of the words about a number, and where they begin. */
interface Counted {
  readonly span: NumberSpan;
  /** Token behind the people word, or behind the number. */
  readonly last: number;
}

const BEFORE_REACH = 3;
const BEHIND_REACH = 3;

/** "64 to Russia", "35 went back to Ukraine", «до Росії – 90»: the side that a number stands beside as its goal. */
export function goalBeside(scene: Scene, hits: readonly Hit<EventCue>[], counted: Counted): Party | null {
  const behind = hits.find(
    (hit) =>
      isSide(hit) &&
      hit.first >= counted.last &&
      hit.first - counted.last <= BEHIND_REACH + 1 &&
      isGoal(hits, hit) &&
      isPlain(scene, counted.last, hit.first) &&
      // "Received 41 and handed Kyiv 1,000": the goal is of the next verb.
      !hits.some((and) => and.cue === 'and' && and.first >= counted.last && and.last <= hit.first),
  );
  if (behind !== undefined) return behind.cue as Party;
  const side = sideBefore(scene, hits, counted.span);
  return side !== null && (isGoal(hits, side) || isBehindGiver(hits, side)) ? (side.cue as Party) : null;
}

/**
 * "Ukraine got back 30, Russia 28": the side that a number without a verb stands behind, and whose people they are by
 * what was told of the number before it.
 */
export function shareBehind(
  scene: Scene,
  hits: readonly Hit<EventCue>[],
  counted: Counted,
  before: { readonly parties: readonly Party[]; readonly at: number } | null,
): Party | null {
  const side = sideBefore(scene, hits, counted.span);
  const party = before?.parties.length === 1 ? before.parties[0]! : null;
  if (side === null || before === null || party === null || isGoal(hits, side)) return null;
  if (side.first <= before.at || isOtherParty(hits, side) || isPlace(hits, side)) return null;
  const subject = hits.filter((hit) => isSide(hit) && hit.last <= before.at && !isGoal(hits, hit)).at(-1);
  return subject?.cue === side.cue ? party : opposite(party);
}

const OTHER_WAY_REACH = 4;

/** "215 came out of prison, and 56 went the other way": those of the side that the number before it was not of. */
export function goneOtherWay(
  hits: readonly Hit<EventCue>[],
  counted: Counted,
  before: { readonly parties: readonly Party[] } | null,
): Party | null {
  const party = before?.parties.length === 1 ? before.parties[0]! : null;
  const way = hits.some(
    (hit) => hit.cue === 'otherWay' && hit.first >= counted.last && hit.first - counted.last <= OTHER_WAY_REACH,
  );
  return way && party !== null ? opposite(party) : null;
}

/** Whether a number stands bare beside a side: such a one counts people only behind another that does. */
export function isBareShare(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const counted = { span, last: span.last };
  if (goalBeside(scene, hits, counted) !== null || partBehind(scene, hits, counted) !== null) return true;
  const side = sideBefore(scene, hits, span);
  const next = scene.doc.tokens[span.last];
  return (
    side !== null && !isOtherParty(hits, side) && !isPlace(hits, side) && (next === undefined || next.kind === 'punct')
  );
}

/** "72 from the Russian side and 75 from the Ukrainian": of two sides so named each has its own people. */
export function partBehind(scene: Scene, hits: readonly Hit<EventCue>[], counted: Counted): Party | null {
  if (!hits.some((hit) => hit.cue === 'sidePart')) return null;
  const parts = hits.filter((hit) => isSide(hit) && isOtherParty(hits, hit));
  if (new Set(parts.map(({ cue }) => cue)).size < 2) return null;
  const side = parts.find(
    (hit) =>
      hit.first >= counted.last && hit.first - counted.last <= BEHIND_REACH && isPlain(scene, counted.last, hit.first),
  );
  return side === undefined ? null : (side.cue as Party);
}

/** «Украина России – 26»: of two sides in a row the second is given to. */
function isBehindGiver(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  return hits.some((hit) => isSide(hit) && hit.cue !== side.cue && hit.last === side.first);
}

/** "With 36 returning to Kyiv": a number with a return and a goal needs no people word. */
export function isBareReturn(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return (
    hits.some((hit) => hit.cue.startsWith('return') && hit.first === span.last) &&
    goalBeside(scene, hits, { span, last: span.last }) !== null
  );
}

/** A side's name right before a number, with no more than a dash or "about" between. */
function sideBefore(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan): Hit<EventCue> | null {
  const side = hits.filter((hit) => isSide(hit) && hit.last <= span.first && !isPeople(hits, hit)).at(-1);
  if (side === undefined || span.first - side.last > BEFORE_REACH) return null;
  for (let at = side.last; at < span.first; at += 1) if (!isBridge(scene, hits, at)) return null;
  return side;
}

/** «Українців», "Russians": the name of people, not of a side. */
function isPeople(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  return hits.some(
    (hit) => (hit.cue === 'person' || /^(?:ukraine|russia)People$/.test(hit.cue)) && hit.first === side.first,
  );
}

const BRIDGES: ReadonlySet<EventCue> = new Set([
  ...(['atLeast', 'about', 'almost', 'moreThan', 'eachBefore', 'also', 'partOf'] as const),
]);

function isBridge(scene: Scene, hits: readonly Hit<EventCue>[], at: number): boolean {
  return (
    /^[-—–:]$/.test(scene.doc.tokens[at]!.text) ||
    hits.some((hit) => BRIDGES.has(hit.cue) && hit.first <= at && hit.last > at)
  );
}

/** No mark but a dash, and no other number. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  return scene.doc.tokens
    .slice(from, to)
    .every((token) => token.kind === 'word' || (token.kind === 'punct' && /^[-—–]$/.test(token.text)));
}
