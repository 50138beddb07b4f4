import type { Document } from '../text/document.ts';
import type { Quote } from '../text/find-quotes.ts';
import { findQuotes } from '../text/find-quotes.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** The quotes that reach into a sentence. Most articles are never asked for theirs: they are looked up on the first asking. */
export function quoteReader(doc: Document): (tagged: TaggedSentence) => readonly Quote[] {
  let known: readonly (readonly Quote[])[] | null = null;
  return ({ sentence }) => {
    known ??= quotesBySentence(doc);
    return known[sentence.index] ?? [];
  };
}

/** For each sentence the quotes of its paragraph that reach into it. Linear in the length. */
function quotesBySentence(doc: Document): readonly (readonly Quote[])[] {
  const bySentence: Quote[][] = doc.sentences.map(() => []);
  let from = 0;
  while (from < doc.sentences.length) {
    const block = doc.sentences[from]!.block;
    let to = from;
    while (doc.sentences[to + 1]?.block === block) to += 1;
    const quotes = findQuotes(doc.tokens, doc.sentences[from]!.first, doc.sentences[to]!.last, doc.source);
    let at = from;
    for (const quote of quotes) {
      while (doc.sentences[at]!.last <= quote.first) at += 1;
      for (let reached = at; reached <= to && doc.sentences[reached]!.first < quote.last; reached += 1)
        bySentence[reached]!.push(quote);
    }
    from = to + 1;
  }
  return bySentence;
}
