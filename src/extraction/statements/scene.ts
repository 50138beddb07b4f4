import type { StatementLanguage } from '../languages/statement-language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Document, Token } from '../text/document.ts';
import type { Hit } from '../text/phrases.ts';
import { findMentions } from './find-mentions.ts';
import type { Quote } from '../text/find-quotes.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf } from './grammar.ts';
import type { Marks } from './marks.ts';
import { markDocument } from './marks.ts';
import type { Mention } from './mention.ts';
import type { TokenMarks } from './token-marks.ts';
import { START, markTokens } from './token-marks.ts';
import type { Topic } from './topic.ts';
import { topicReader } from './topic.ts';
import type { Unit } from './units.ts';
import { unitsOf } from './units.ts';

/** A document with all that the word lists find in it: what every step of the reading looks at. */
export interface Scene {
  readonly doc: Document;
  readonly words: StatementLanguage;
  readonly grammar: Grammar;
  readonly marks: Marks;
  readonly bits: TokenMarks;
  readonly units: readonly Unit[];
  readonly mentions: readonly Mention[];
  /** The mention that a token is part of, or null. */
  readonly mentionAt: (token: number) => Mention | null;
  /** A turn such as «про це» ends at this token. */
  readonly saidThisAt: (token: number) => boolean;
  /** The words before this token want the genitive («за словами»). */
  readonly obliqueAt: (token: number) => boolean;
  /** The quote whose first token this is, or null. */
  readonly quoteAt: (token: number) => Quote | null;
  /** What the event reader's words find in a unit. */
  readonly eventsOf: (unit: Unit) => readonly Hit<EventCue>[];
  /** The token before one, of the same unit; null at its start. */
  readonly tokenBefore: (token: number) => Token | null;
  /** The unit that a token stands in. */
  readonly unitAt: (token: number) => Unit | null;
  /** A label such as "Source" stands at this token. */
  readonly labelAt: (token: number) => boolean;
  readonly topicOf: (first: number, last: number) => Topic;
}

/** Reads a document up to its units and mentions. */
export function readScene(doc: Document, events: readonly Hit<EventCue>[]): Scene {
  const words = STATEMENT_LANGUAGES[doc.lang];
  const marks = markDocument(doc, events);
  const verbs = new Set(marks.verbs.map(({ first }) => first));
  const units = unitsOf(doc, (token) => verbs.has(token));
  const bits = markTokens(doc, marks, words, units);
  const mentions = findMentions(doc, marks, bits);
  const owner = new Int32Array(doc.tokens.length).fill(-1);
  mentions.forEach((mention, index) => owner.fill(index, mention.first, mention.last));
  const saidThis = new Set(marks.frames.filter(({ cue }) => cue === 'saidThis').map(({ last }) => last - 1));
  const labels = new Set(marks.frames.filter(({ cue }) => cue === 'sourceLabel').map(({ first }) => first));
  const oblique = new Set(marks.frames.filter(({ cue }) => cue === 'accordingTo').map(({ last }) => last));
  const unitOf = new Int32Array(doc.tokens.length).fill(-1);
  for (const unit of units) unitOf.fill(unit.index, unit.first, unit.last);
  const quotes = new Map(units.flatMap((unit) => unit.quotes).map((quote) => [quote.first, quote]));
  const eventsIn: Hit<EventCue>[][] = units.map(() => []);
  for (const hit of events) eventsIn[unitOf[hit.first] ?? -1]?.push(hit);
  return {
    doc,
    words,
    grammar: grammarOf(doc.lang),
    marks,
    bits,
    units,
    mentions,
    mentionAt: (token) => mentions[owner[token] ?? -1] ?? null,
    saidThisAt: (token) => saidThis.has(token),
    obliqueAt: (token) => oblique.has(token),
    quoteAt: (token) => quotes.get(token) ?? null,
    eventsOf: (unit) => eventsIn[unit.index]!,
    tokenBefore: (token) => (((bits[token] ?? START) & START) !== 0 ? null : (doc.tokens[token - 1] ?? null)),
    unitAt: (token) => units[unitOf[token] ?? -1] ?? null,
    labelAt: (token) => labels.has(token),
    topicOf: topicReader(events, doc.tokens),
  };
}
