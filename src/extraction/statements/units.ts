import type { Document } from '../text/document.ts';
import { findDashSpeech } from './dash-speech.ts';
import type { Quote } from '../text/find-quotes.ts';
import { findQuotes } from '../text/find-quotes.ts';
import { splitQuote } from './split-quote.ts';

/** A sentence as the reader of statements sees it: no quote is cut by its edges. Token indexes, `last` exclusive. */
export interface Unit {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly headline: boolean;
  readonly quotes: readonly Quote[];
  /** How many tokens are quoted, and how many the longest quote has. */
  readonly quoted: number;
  readonly longestQuote: number;
  /** First of its block. */
  readonly opensBlock: boolean;
}

/** The document's sentences, those that one quote runs through joined. */
export function unitsOf(doc: Document, isVerb: (token: number) => boolean): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < doc.sentences.length) {
    const block = doc.sentences[at]!.block;
    let stop = at;
    while (stop < doc.sentences.length && doc.sentences[stop]!.block === block) stop += 1;
    putBlock(units, doc, at, stop, isVerb);
    at = stop;
  }
  return units;
}

function putBlock(units: Unit[], doc: Document, from: number, to: number, isVerb: (token: number) => boolean): void {
  const block = doc.sentences[from]!.block;
  const opening = doc.sentences[from]!.first;
  const closing = doc.sentences[to - 1]!.last;
  const speech = findDashSpeech(doc.tokens, opening, closing, isVerb);
  const marked = speech.length > 0 ? [] : findQuotes(doc.tokens, opening, closing, doc.source);
  const quotes = speech.length > 0 ? speech : marked.flatMap((quote) => splitQuote(doc.tokens, quote, isVerb));
  let within: Quote[] = [];
  let next = 0;
  let first = from;
  for (let at = from; at < to; at += 1) {
    const last = doc.sentences[at]!.last;
    while (next < quotes.length && quotes[next]!.first < last) within.push(quotes[next++]!);
    const runsOn = at + 1 < to && (within.at(-1)?.last ?? 0) >= last;
    if (runsOn) continue;
    const open = doc.sentences[first]!;
    const headline = doc.blocks[block]?.kind === 'headline';
    const { end } = doc.sentences[at]!;
    const lengths = within.map((quote) => quote.last - quote.first);
    const quoted = lengths.reduce((sum, length) => sum + length, 0);
    const longestQuote = lengths.reduce((longest, length) => Math.max(longest, length), 0);
    units.push({
      index: units.length,
      first: open.first,
      last,
      start: open.start,
      end,
      block,
      headline,
      quotes: within,
      quoted,
      longestQuote,
      opensBlock: first === from,
    });
    within = [];
    first = at + 1;
  }
}
