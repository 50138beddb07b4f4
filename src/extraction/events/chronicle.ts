import type { Count } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import { readCounts } from './counts.ts';
import type { CountsTold } from './counts-told.ts';
import { NO_COUNTS } from './counts-told.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { DateSpan } from './date-span.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const FEWEST = 2;
const OPENERS = new Set(['(', '[']);
const CLOSERS = new Set([')', ']']);
const SEPARATORS = new Set([',', ';', ':']);

/**
 * "390 on Friday, 307 on Saturday and 303 on Sunday": a sentence that counts off exchanges by their days falls into one
 * part a day. Empty unless at least two parts have a day (or month) and a number each.
 */
export function entriesOf(scene: Scene, tagged: TaggedSentence): Clause[] {
  const dates = scene.dates(tagged).filter((span) => span.date.precision !== 'year');
  if (dates.length < FEWEST) return [];
  const entries: Clause[] = [];
  let open: Clause | null = null;
  for (const piece of piecesOf(scene, tagged)) {
    if (open === null || (isHead(scene, open) && !holdsDate(dates, open))) open = piece;
    else if (
      isEntry(scene, tagged, dates, open) &&
      (holdsDate(dates, piece) || (holdsNumber(tagged, dates, piece) && !goesOn(scene, tagged, piece)))
    ) {
      entries.push(open);
      open = piece;
    } else open = { first: open.first, last: piece.last };
  }
  if (open !== null) entries.push(open);
  const whole = entries.filter((entry) => isEntry(scene, tagged, dates, entry));
  return whole.length >= FEWEST ? whole : [];
}

/** "A thousand in three days: 390 on Friday, …": what stands before the colon adds the days up. */
function isHead(scene: Scene, piece: Clause): boolean {
  return scene.doc.tokens[piece.last]?.text === ':';
}

/** "84 soldiers and two civilians": further people of the day before them. */
function goesOn(scene: Scene, tagged: TaggedSentence, piece: Clause): boolean {
  const joins = scene.language.listWords.includes(scene.doc.tokens[piece.first - 1]?.norm ?? '');
  return (
    joins && tagged.hits.some((hit) => hit.cue === 'civilian' && hit.first >= piece.first && hit.last <= piece.last)
  );
}

/** "Then 80 on Sunday": the one number of an entry whose noun was said before. It counts what the entry before it counted. */
export function bareCount(scene: Scene, tagged: TaggedSentence, entry: Clause, before: CountsTold): CountsTold {
  const dates = scene.dates(tagged);
  const numbers = tagged.numbers.filter((span) => isPlainNumber(dates, entry, span));
  const [only] = numbers;
  const same = tagged.hits.find((hit) => isSameNumber(entry, hit));
  // The evidence reaches back to the number that it is the same as.
  if (only === undefined && same !== undefined)
    return before.first < tagged.sentence.first ? NO_COUNTS : { ...before, last: same.last };
  if (only === undefined || numbers.length > 1) return NO_COUNTS;
  const count: Count = { total: only.value, military: null, civilians: null, qualifier: 'exact' };
  const [ukraine, russia] = [before.ukraine?.total ?? 0, before.russia?.total ?? 0];
  return {
    ...NO_COUNTS,
    // Of two sides with unequal numbers, the one that goes on is the larger: 1,200 bodies for 30, then 1,150.
    ukraine: before.ukraine === null || ukraine < russia ? null : count,
    russia: before.russia === null || russia < ukraine ? null : count,
    unattributed: before.ukraine === null && before.russia === null ? { total: only.value, qualifier: 'exact' } : null,
    first: only.first,
    last: only.last,
  };
}

/** "As many on the 14th". */
function isSameNumber(entry: Clause, hit: Hit<EventCue>): boolean {
  return hit.cue === 'sameNumber' && hit.first >= entry.first && hit.last <= entry.last;
}

/** The stretches between commas, semicolons and "and", those within brackets left whole. */
function piecesOf(scene: Scene, tagged: TaggedSentence): Clause[] {
  const { first, last } = tagged.sentence;
  const pieces: Clause[] = [];
  let from = first;
  let depth = 0;
  for (let at = first; at < last; at += 1) {
    const { text, norm } = scene.doc.tokens[at]!;
    if (OPENERS.has(text)) depth += 1;
    if (CLOSERS.has(text)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !(SEPARATORS.has(text) || scene.language.listWords.includes(norm))) continue;
    if (at > from) pieces.push({ first: from, last: at });
    from = at + 1;
  }
  if (last > from) pieces.push({ first: from, last });
  return pieces;
}

function isEntry(scene: Scene, tagged: TaggedSentence, dates: readonly DateSpan[], piece: Clause): boolean {
  return (
    holdsDate(dates, piece) &&
    holdsNumber(tagged, dates, piece) &&
    (readCounts(scene, tagged, piece.first, piece.last, null) !== NO_COUNTS || isBare(tagged, piece))
  );
}

function holdsDate(dates: readonly DateSpan[], piece: Clause): boolean {
  return dates.some((date) => date.first >= piece.first && date.last <= piece.last);
}

function holdsNumber(tagged: TaggedSentence, dates: readonly DateSpan[], piece: Clause): boolean {
  return (
    tagged.numbers.some((span) => isPlainNumber(dates, piece, span)) ||
    tagged.hits.some((hit) => isSameNumber(piece, hit))
  );
}

function isPlainNumber(dates: readonly DateSpan[], piece: Clause, span: NumberSpan): boolean {
  return (
    span.countable &&
    span.value > 1 &&
    span.first >= piece.first &&
    span.last <= piece.last &&
    !dates.some((date) => date.first < span.last && span.first < date.last)
  );
}

/** "and 303 on Sunday": nothing but the number and its day. */
function isBare(tagged: TaggedSentence, piece: Clause): boolean {
  return (
    piece.last - piece.first <= BARE_LENGTH &&
    !tagged.hits.some((hit) => hit.cue === 'held' && hit.first >= piece.first && hit.last <= piece.last)
  );
}

const BARE_LENGTH = 7;
