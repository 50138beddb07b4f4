import type { AssertionCue } from '../languages/assertion-cue.ts';
import type { EventCue, EventLanguage, StatusCue, TriggerCue } from '../languages/event-language.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Hit, Matcher } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { formerYears } from './former-years.ts';
import type { NumberSpan } from './read-numbers.ts';
import { withoutThings } from './things.ts';

/** A sentence with all that was recognised in it. */
export interface TaggedSentence {
  readonly sentence: Sentence;
  readonly hits: readonly Hit<EventCue>[];
  readonly clauses: readonly Clause[];
  readonly numbers: readonly NumberSpan[];
  readonly headline: boolean;
}

/** What the event reader has ready for one language. */
export interface EventReader {
  readonly language: EventLanguage;
  readonly match: Matcher<EventCue>;
  readonly assertions: Matcher<AssertionCue>;
  readonly numbers: (doc: Document, first: number, last: number) => NumberSpan[];
}

export const TRIGGERS: ReadonlySet<EventCue> = new Set<TriggerCue>([
  'swap',
  'captiveSwap',
  'swapDone',
  'swapWill',
  'returnDone',
  'returnWill',
  'returnNoun',
  'receiveDone',
  'receiveWill',
  'giveDone',
  'giveWill',
]);

/** The hits that lie in a range of tokens. */
export function within(tagged: TaggedSentence, range: Clause): Hit<EventCue>[] {
  return tagged.hits.filter((hit) => hit.first >= range.first && hit.last <= range.last);
}

/** Words of how far an event has come. */
const STATUSES: ReadonlySet<EventCue> = new Set<StatusCue>([
  'cancelled',
  'refused',
  'accusedRefusal',
  'stalled',
  'offered',
  'negotiating',
  'agreed',
  'planned',
  'underWay',
  'talksOn',
  'stage',
  'done',
]);

/** The same words in another sense. */
const OTHERS: ReadonlySet<EventCue> = new Set(['otherSwap', 'otherDeed', 'otherOffer', 'outsideSwap']);

const WISHES: ReadonlySet<EventCue> = new Set(['swapWill', 'returnWill', 'receiveWill', 'giveWill']);
const DEEDS: ReadonlySet<EventCue> = new Set(['swapDone', 'returnDone', 'receiveDone', 'giveDone']);

/** Recognises a whole article. Who asserts a thing is asked only where an exchange or return may be told. */
export function tagSentences(doc: Document, reader: EventReader): TaggedSentence[] {
  const found = doc.sentences.map(({ first, last }) => reader.match(doc.tokens, first, last));
  const mayTell = found.some((hits) => hits.some(({ cue }) => TRIGGERS.has(cue)));
  return doc.sentences.map((sentence, at) => {
    const voices = mayTell ? reader.assertions(doc.tokens, sentence.first, sentence.last) : [];
    const hits = found[at]!;
    return tagWith(doc, sentence, reader, voices.length === 0 ? hits : inOrder([...hits, ...voices]));
  });
}

function inOrder(hits: Hit<EventCue>[]): Hit<EventCue>[] {
  return hits.sort((a, b) => a.first - b.first);
}

/** Recognises the words of one sentence and cuts it into clauses. */
export function tagSentence(doc: Document, sentence: Sentence, reader: EventReader): TaggedSentence {
  return tagWith(doc, sentence, reader, reader.match(doc.tokens, sentence.first, sentence.last));
}

function tagWith(
  doc: Document,
  sentence: Sentence,
  reader: EventReader,
  all: readonly Hit<EventCue>[],
): TaggedSentence {
  const { first, last } = sentence;
  const numbers = reader.numbers(doc, first, last);
  const hits = [
    ...withoutThings(doc, reader.language, withoutShadowed(withoutMakers(all)), numbers, last),
    ...formerYears(doc.tokens, first, last, reader.language.calendar, all),
  ];
  return {
    sentence,
    hits,
    clauses: clausesOf(doc.tokens, first, last, hits, numbers),
    numbers,
    headline: doc.blocks[sentence.block]!.kind === 'headline',
  };
}

/**
 * A longer phrase knows better: "to be released" is no release, "exchange of fire" no exchange. Triggers that stand
 * inside a longer trigger, or begin under another sense of the word, are taken away.
 */
function withoutShadowed(hits: readonly Hit<EventCue>[]): Hit<EventCue>[] {
  const ranked = hits.filter((hit) => TRIGGERS.has(hit.cue) || STATUSES.has(hit.cue) || OTHERS.has(hit.cue));
  return hits.filter((hit) =>
    !TRIGGERS.has(hit.cue) && !STATUSES.has(hit.cue)
      ? true
      : !ranked.some((other) => shadows(other, hit) && !(other.cue === 'otherDeed' && holdsPeople(hits, other, hit))),
  );
}

/** "Freed five residents of the region from captivity": whom, not the region. */
function holdsPeople(hits: readonly Hit<EventCue>[], other: Hit<EventCue>, deed: Hit<EventCue>): boolean {
  return (
    deed.cue === 'returnDone' &&
    hits.some((hit) => hit.cue === 'captivity') &&
    hits.some((hit) => WHOM.has(hit.cue) && hit.first >= deed.last && hit.last < other.last)
  );
}

const WHOM: ReadonlySet<EventCue> = new Set(['military', 'civilian']);

/** "The director of a film on Azovstal": who somebody is makes nothing up. */
function withoutMakers(hits: readonly Hit<EventCue>[]): readonly Hit<EventCue>[] {
  const makers = hits.filter(({ cue }) => cue === 'maker');
  if (makers.length === 0) return hits;
  return hits.filter(
    (hit) => !MADE_UP.has(hit.cue) || !makers.some(({ first, last }) => hit.first < last && first < hit.last),
  );
}

const MADE_UP: ReadonlySet<EventCue> = new Set(['fiction', 'onStage', 'denial']);

/** "An exchange of prisoners wrecked by strikes": of two things behind the word, the nearer is what was exchanged. */
function isNearer(swap: Hit<EventCue>, other: Hit<EventCue>): boolean {
  return swap.first === other.first && swap.last < other.last;
}

/** "In exchange for continued support" is no stage of an exchange. */
const STAGES: ReadonlySet<EventCue> = new Set(['stage', 'underWay']);

/** What "an offer of talks", "the negotiating team" and "rejects accusations" are none of. */
const OFFERS: ReadonlySet<EventCue> = new Set(['offered', 'refused', 'negotiating']);

function shadows(other: Hit<EventCue>, hit: Hit<EventCue>): boolean {
  // "Will be returned home": a deed that begins inside a wish belongs to it.
  if (WISHES.has(other.cue) && DEEDS.has(hit.cue) && other.first < hit.first && hit.first < other.last) return true;
  if (other.first > hit.first || other.last < hit.last) return false;
  if (other.cue === 'done' && hit.cue === 'stage') return false;
  // "In the March exchange 90 captives came home": the deed stands between the exchange and its captives.
  if (other.cue === 'captiveSwap' && DEEDS.has(hit.cue)) return false;
  if (other.cue === 'otherOffer') return OFFERS.has(hit.cue);
  if (other.cue === 'outsideSwap') return hit.cue === 'swap';
  const length = other.last - other.first - (hit.last - hit.first);
  if (other.cue === 'otherSwap' || other.cue === 'otherDeed')
    return (
      (TRIGGERS.has(hit.cue) || STAGES.has(hit.cue)) &&
      (hit.cue !== 'captiveSwap' || (length >= 0 && !isNearer(hit, other)))
    );
  return length > 0 && other.cue !== hit.cue && STATUSES.has(other.cue) === STATUSES.has(hit.cue);
}
