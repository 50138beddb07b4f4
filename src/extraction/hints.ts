import { eventReader } from './events/event-reader.ts';
import { tagSentence, type TaggedSentence } from './events/tag-sentences.ts';
import type { EventCue } from './languages/event-language.ts';
import type { ReadableArticle } from './readable-article.ts';
import { readDocument } from './text/document.ts';

/** Words that alone make the whole article worth reading. */
const STRONG: ReadonlySet<EventCue> = new Set([
  'captive',
  'captivity',
  'captiveSwap',
  'swap',
  'swapDone',
  'swapWill',
  'body',
]);

/** Words of coming home, worth it beside a number of people. */
const HOMECOMING: ReadonlySet<EventCue> = new Set([
  'returnDone',
  'returnWill',
  'returnNoun',
  'receiveDone',
  'giveDone',
]);

/**
 * Whether a teaser may belong to an article about an exchange, so that its page is worth a request. Wide on purpose: a
 * page fetched for nothing costs little, an exchange behind a vague teaser would be lost.
 */
export function mayTellOfExchange(article: ReadableArticle): boolean {
  const doc = readDocument(article);
  const reader = eventReader(doc.lang);
  return doc.sentences.some((sentence) => hints(tagSentence(doc, sentence, reader)));
}

function hints({ hits, numbers }: TaggedSentence): boolean {
  return hits.some(({ cue }) => STRONG.has(cue) || (HOMECOMING.has(cue) && numbers.length > 0));
}
