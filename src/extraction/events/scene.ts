import type { EventCue } from '../languages/event-language.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Document } from '../text/document.ts';
import type { Side } from '../../sources/source.ts';
import { EVENT_LANGUAGES } from '../languages/event-languages.ts';
import { publicationDay } from './days.ts';
import type { DateSpan } from './read-dates.ts';
import { eventReader } from './event-reader.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { tagSentence, TRIGGERS } from './tag-sentences.ts';

/** A whole article, recognised sentence by sentence, and what holds for all of it. */
export interface Scene {
  readonly doc: Document;
  readonly sentences: readonly TaggedSentence[];
  readonly dates: (sentence: TaggedSentence) => readonly DateSpan[];
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Whose people "ours" are: the outlet's side, else the language's. */
  readonly home: 'ukraine' | 'russia' | null;
  /** The article speaks of exchanges of captives somewhere, so that a bare "swap" in it is one. */
  readonly ofCaptives: boolean;
  /** For each sentence: it speaks of the war between Ukraine and Russia. */
  readonly ours: readonly boolean[];
}

/** Recognises an article. Linear in its length. */
export function setScene(doc: Document, article: ReadableArticle): Scene {
  const reader = eventReader(doc.lang);
  const sentences = doc.sentences.map((sentence) => tagSentence(doc, sentence, reader));
  const published = publicationDay(article.published);
  return {
    doc,
    sentences,
    dates: (tagged) => reader.dates(doc.tokens, tagged.sentence.first, tagged.sentence.last, published),
    published,
    home: homeOf(article.outletSide, EVENT_LANGUAGES[doc.lang].home),
    ofCaptives: sentences.some(speaksOfCaptiveSwap) || (doc.lang !== 'en' && captivesAndSwap(sentences)),
    ours: whoseWar(sentences),
  };
}

function homeOf(outlet: Side | null, language: Scene['home']): Scene['home'] {
  return outlet === 'ukraine' || outlet === 'russia' ? outlet : language;
}

function speaksOfCaptiveSwap(tagged: TaggedSentence): boolean {
  if (has(tagged, 'captiveSwap')) return true;
  return (has(tagged, 'captive') || has(tagged, 'captivity')) && tagged.hits.some((hit) => TRIGGERS.has(hit.cue));
}

/** Slavic words of exchange are seldom used otherwise (and those uses are listed), so they may stand apart. */
function captivesAndSwap(sentences: readonly TaggedSentence[]): boolean {
  const anywhere = (...cues: readonly EventCue[]): boolean => sentences.some((tagged) => cues.some((cue) => has(tagged, cue)));
  if (!anywhere('swap', 'swapDone', 'swapWill', 'returnDone')) return false;
  return anywhere('captive', 'captivity') || (anywhere('swap', 'swapDone') && anywhere('military', 'ukrainePeople', 'russiaPeople'));
}

const OURS: ReadonlySet<EventCue> = new Set(['ukraine', 'ukrainePeople', 'ourWar']);

/** Each sentence goes by its own names; one without names goes on from the sentence before it. */
function whoseWar(sentences: readonly TaggedSentence[]): boolean[] {
  let current = wholeIsOurs(sentences);
  return sentences.map((tagged) => {
    const ours = tagged.hits.some((hit) => OURS.has(hit.cue));
    const other = has(tagged, 'otherConflict');
    if (ours !== other) current = ours;
    return ours || (!other && current);
  });
}

function wholeIsOurs(sentences: readonly TaggedSentence[]): boolean {
  let ours = 0;
  let other = 0;
  for (const tagged of sentences) {
    for (const hit of tagged.hits) {
      if (OURS.has(hit.cue)) ours += 1;
      if (hit.cue === 'otherConflict') other += 1;
    }
  }
  return ours > other;
}

/** True where a sentence has a word of this meaning. */
export function has(tagged: TaggedSentence, cue: EventCue): boolean {
  return tagged.hits.some((hit) => hit.cue === cue);
}
