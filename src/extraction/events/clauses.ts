import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { NumberSpan } from './read-numbers.ts';

/** A stretch of a sentence with a verb of its own, as token indexes, `last` exclusive. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const STRONG = new Set([';', ':', '—', '–', '!', '?', '…', '|', '•']);
const SHORTEST = 3;

/** Verbs with which a sentence goes on behind a relative clause: "the exchange, which was agreed in May, took place". */
const RESUMING: ReadonlySet<EventCue> = new Set([
  ...(['done', 'cancelled', 'stalled', 'underWay', 'planned'] as const),
  ...(['returnDone', 'receiveDone', 'giveDone', 'swapDone'] as const),
]);

/**
 * Cuts a sentence where a new statement may start: at strong marks, and at commas before a word that opens a clause.
 * Pieces of one or two words stay with their neighbour.
 */
export function clausesOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  hits: readonly Hit<EventCue>[],
  numbers: readonly NumberSpan[],
): Clause[] {
  const openers = new Set(hits.filter((hit) => hit.cue === 'clauseStart').map((hit) => hit.first));
  const verbs = new Set(hits.filter((hit) => RESUMING.has(hit.cue)).map((hit) => hit.first));
  const clauses: Clause[] = [];
  let from = first;
  for (let at = first; at < last; at += 1) {
    if (at - from < SHORTEST || last - at <= SHORTEST) continue;
    const resumes =
      tokens[at]!.text === ',' && isRelative(hits, { first: from, last: at }) && verbSoon(tokens, verbs, at + 1);
    if (
      !resumes &&
      (!isCut(tokens, at, openers) || isCopula(tokens, at, from, hits, numbers) || isOfAside(tokens, at, hits, numbers))
    )
      continue;
    clauses.push({ first: from, last: at + 1 });
    from = at + 1;
  }
  clauses.push({ first: from, last });
  return clauses;
}

/** How many words ("on Friday", "already") may stand before the verb with which a sentence goes on. */
const RESUMING_REACH = 3;

function verbSoon(tokens: readonly Token[], verbs: ReadonlySet<number>, from: number): boolean {
  for (let at = from; at <= from + RESUMING_REACH && at < tokens.length && tokens[at]!.kind !== 'punct'; at += 1)
    if (verbs.has(at)) return true;
  return false;
}

/** How long an aside may be, in tokens: "100 from each side". */
const ASIDE = 6;

/** "Agreed to swap 200 – 100 from each side – in the first such exchange": two dashes about a number without a verb. */
function isOfAside(
  tokens: readonly Token[],
  at: number,
  hits: readonly Hit<EventCue>[],
  numbers: readonly NumberSpan[],
): boolean {
  if (!DASH.test(tokens[at]!.text)) return false;
  const isPlain = (from: number, to: number): boolean =>
    numbers.some((span) => span.countable && span.first === from) &&
    !hits.some((hit) => VERBS.has(hit.cue) && hit.first >= from && hit.last <= to);
  for (let off = 2; off <= ASIDE + 1; off += 1) {
    if (DASH.test(tokens[at + off]?.text ?? '') && isPlain(at + 1, at + off)) return true;
    if (DASH.test(tokens[at - off]?.text ?? '') && isPlain(at - off + 1, at)) return true;
  }
  return false;
}

const DASH = /^[—–-]$/;

/** How many words may stand between a dash and the number or the deed of which it is the verb. */
const COPULA_REACH = 2;

/** «Вдома – 32 жінки», "95 of our people – home again": a dash in the place of the verb parts nothing. */
function isCopula(
  tokens: readonly Token[],
  at: number,
  from: number,
  hits: readonly Hit<EventCue>[],
  numbers: readonly NumberSpan[],
): boolean {
  if (!DASH.test(tokens[at]!.text)) return false;
  const isBehind = ({ first }: { readonly first: number }): boolean => first > at && first <= at + 1 + COPULA_REACH;
  const homes = hits.filter(({ cue }) => cue === 'returnDone');
  return (
    (homes.some(({ last }) => last === at) && numbers.some((span) => span.countable && isBehind(span))) ||
    (homes.some(isBehind) &&
      numbers.some((span) => span.countable && span.first >= from && span.last <= at) &&
      !hits.some((hit) => DEEDS.has(hit.cue) && hit.first >= from && hit.last <= at))
  );
}

const VERBS: ReadonlySet<EventCue> = new Set([
  ...RESUMING,
  'saying',
  'swapWill',
  'returnWill',
  'giveWill',
  'receiveWill',
]);

const DEEDS: ReadonlySet<EventCue> = new Set([
  ...(['returnDone', 'receiveDone', 'giveDone', 'swapDone', 'swap', 'captiveSwap'] as const),
]);

function isCut(tokens: readonly Token[], at: number, openers: ReadonlySet<number>): boolean {
  const mark = tokens[at]!;
  if (mark.kind !== 'punct') return false;
  const next = tokens[at + 1]!;
  if (STRONG.has(mark.text)) return true;
  // A hyphen with spaces about it is a dash.
  if (mark.text === '-') return tokens[at - 1]!.end < mark.start && mark.end < next.start;
  return mark.text === ',' && openers.has(at + 1);
}

/** Index of the clause that holds a token. */
export function clauseAt(clauses: readonly Clause[], token: number): number {
  const found = clauses.findIndex((clause) => token < clause.last);
  return found === -1 ? clauses.length - 1 : found;
}

/** A clause that goes on with the verb of the one before the relative clause in between. */
export function opensWithVerb(hits: readonly Hit<EventCue>[], clause: Clause): boolean {
  return hits.some(
    (hit) => RESUMING.has(hit.cue) && hit.first >= clause.first && hit.first - clause.first <= RESUMING_REACH,
  );
}

/** A clause that hangs on the word before it: "which …", «про який …». */
export function isRelative(hits: readonly Hit<EventCue>[], clause: Clause): boolean {
  return hits.some((hit) => hit.cue === 'relative' && hit.first >= clause.first && hit.first <= clause.first + 1);
}
