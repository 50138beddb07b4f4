import type { EventCue, EventLanguage } from '../languages/event-language.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Language } from '../../shared/language.ts';
import type { Document } from '../text/document.ts';
import type { Quote } from '../text/find-quotes.ts';
import type { Side } from '../../sources/source.ts';
import { publicationDay } from './days.ts';
import type { DateSpan } from './date-span.ts';
import { eventReader } from './event-reader.ts';
import { framesOf, type Frame } from './frames.ts';
import { isAnniversary } from './novelty.ts';
import { quoteReader } from './quoted.ts';
import { isEvenSwap } from './number-pairs.ts';
import { isSumOfMany } from './sum-of-many.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { tagSentences, TRIGGERS } from './tag-sentences.ts';

/** What the headline says, looked up once: it stands beside every sentence of the article. */
export interface Title {
  readonly cues: ReadonlySet<EventCue>;
  readonly anniversary: boolean;
}

/** A whole article, recognised sentence by sentence, and what holds for all of it. */
export interface Scene {
  readonly doc: Document;
  readonly language: EventLanguage;
  readonly sentences: readonly TaggedSentence[];
  readonly dates: (sentence: TaggedSentence) => readonly DateSpan[];
  /** The quotes that reach into a sentence, those that go on from the one before it too. */
  readonly quotes: (sentence: TaggedSentence) => readonly Quote[];
  /** The sentence before another. */
  readonly before: (sentence: TaggedSentence) => TaggedSentence | undefined;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Whose people "ours" are: the outlet's side, else the language's. */
  readonly home: 'ukraine' | 'russia' | null;
  /** The article speaks of exchanges of captives somewhere, so that a bare "swap" in it is one. */
  readonly ofCaptives: boolean;
  /** What stands about a sentence that speaks of something else: a film, a match, a zoo. */
  readonly frames: ReadonlyMap<TaggedSentence, readonly Frame[]>;
  /** Sums of many exchanges, which no single event may take for its own. */
  readonly runningTotals: ReadonlySet<number>;
  readonly title: Title;
  /** For each sentence: it speaks of the war between Ukraine and Russia. */
  readonly ours: readonly boolean[];
}

/** Recognises an article. Linear in its length. */
export function setScene(doc: Document, article: ReadableArticle): Scene {
  const reader = eventReader(doc.lang);
  const sentences = tagSentences(doc, reader);
  const published = publicationDay(article.published);
  return {
    doc,
    language: reader.language,
    sentences,
    dates: remembered((tagged) => reader.dates(doc.tokens, tagged.sentence.first, tagged.sentence.last, published)),
    quotes: quoteReader(doc),
    before: beforeIn(sentences),
    published,
    home: homeOf(article.outletSide, reader.language.home, sentences),
    ofCaptives:
      sentences.some(speaksOfCaptiveSwap) ||
      captivesAndSwap(sentences) ||
      (doc.lang === 'en' ? isSwapOfBoth(sentences) : namesSwapAlone(doc, sentences)),
    frames: new Map(
      framesOf(doc.tokens, sentences).flatMap((frames, at) => (frames.length === 0 ? [] : [[sentences[at]!, frames]])),
    ),
    runningTotals: new Set(sentences.flatMap(totalsIn)),
    title: titleOf(sentences),
    ours: whoseWar(doc, sentences, doc.lang),
  };
}

function titleOf(sentences: readonly TaggedSentence[]): Title {
  const titles = sentences.filter(({ headline }) => headline);
  return {
    cues: new Set(titles.flatMap(({ hits }) => hits.map(({ cue }) => cue))),
    anniversary: titles.some(({ hits, sentence }) => isAnniversary(hits, sentence)),
  };
}

function totalsIn(tagged: TaggedSentence): number[] {
  return tagged.clauses.flatMap((clause) => {
    const own = tagged.hits.filter((hit) => hit.first >= clause.first && hit.last <= clause.last);
    if (!isSumOfMany(tagged, own)) return [];
    return tagged.numbers
      .filter((span) => span.countable && span.first >= clause.first && span.last <= clause.last)
      .map((span) => span.value);
  });
}

/** Dates and years are asked for many times in a few sentences and never in most. */
function remembered<Told>(read: (tagged: TaggedSentence) => Told): (tagged: TaggedSentence) => Told {
  const known = new Map<TaggedSentence, Told>();
  return (tagged) => {
    const told = known.get(tagged) ?? read(tagged);
    known.set(tagged, told);
    return told;
  };
}

/** The outlet's side; else the side of those who alone are cited, in a language that is written on both; else the language's. */
/** Many are asked for in a long article, so that their places are looked up once. */
function beforeIn(sentences: readonly TaggedSentence[]): Scene['before'] {
  let places: ReadonlyMap<TaggedSentence, number> | null = null;
  return (tagged) => {
    places ??= new Map(sentences.map((sentence, at) => [sentence, at]));
    return sentences[(places.get(tagged) ?? 0) - 1];
  };
}

function homeOf(outlet: Side | null, language: Scene['home'], sentences: readonly TaggedSentence[]): Scene['home'] {
  if (outlet === 'ukraine' || outlet === 'russia') return outlet;
  const tells = (cue: EventCue): boolean => sentences.some((tagged) => has(tagged, cue));
  return language === 'russia' && tells('tellerOfUkraine') && !tells('tellerOfRussia') ? 'ukraine' : language;
}

/** How far behind "handed over" the bodies may stand. */
const HANDED_REACH = 5;

function speaksOfCaptiveSwap(tagged: TaggedSentence): boolean {
  if (has(tagged, 'captiveSwap') || has(tagged, 'outsideSwap')) return true;
  const triggers = tagged.hits.filter((hit) => TRIGGERS.has(hit.cue));
  if (has(tagged, 'captive') || has(tagged, 'captivity')) return triggers.length > 0;
  return tagged.hits.some(
    (hit) =>
      hit.cue === 'body' &&
      triggers.some((trigger) => hit.first >= trigger.last && hit.first - trigger.last <= HANDED_REACH),
  );
}

/** Captives in one sentence and an exchange in another. */
function captivesAndSwap(sentences: readonly TaggedSentence[]): boolean {
  const anywhere = (...cues: readonly EventCue[]): boolean =>
    sentences.some((tagged) => cues.some((cue) => has(tagged, cue)));
  const swap = anywhere('swap', 'swapDone', 'swapWill');
  if (sentences.some(isSwapOfTheirSoldiers)) return true;
  if (
    anywhere('swapOfficial') &&
    (swap || anywhere('returnDone') || (anywhere('receiveDone') && anywhere(...SOLDIERS)))
  )
    return true;
  if (anywhere('captive', 'captivity') && (swap || (anywhere('returnDone') && anywhere('ukrainePeople')))) return true;
  return swap && anywhere('returnDone') && anywhere('ukrainePeople', 'russiaPeople', 'military', 'kin');
}

const SOLDIERS: readonly EventCue[] = ['military', 'ukrainePeople', 'russiaPeople'];

/** "Ukraine and Russia completed another swap, bringing home badly wounded troops on both sides." */
function isSwapOfTheirSoldiers(tagged: TaggedSentence): boolean {
  return (
    has(tagged, 'swap') &&
    (has(tagged, 'military') || has(tagged, 'wounded')) &&
    has(tagged, 'ukraine') &&
    has(tagged, 'russia')
  );
}

/** From so many sentences on an article is of many things: another exchange in it says nothing of this one. */
const ROUND_UP = 8;

/**
 * «Обмін зірвано», «новий обмін»: a Slavic exchange of nothing in particular is one of captives; an exchange of
 * something has its object right behind it.
 */
function namesSwapAlone(doc: Document, sentences: readonly TaggedSentence[]): boolean {
  const isOfOther = (tagged: TaggedSentence | undefined): boolean =>
    tagged !== undefined && (has(tagged, 'otherSwap') || has(tagged, 'otherField'));
  const plain = sentences.filter(
    (tagged, at) =>
      !isOfOther(tagged) &&
      (sentences.length > ROUND_UP || !sentences.some(isOfOther)) &&
      !isOfOther(sentences[at - 1]) &&
      !isOfOther(sentences[at + 1]),
  );
  if (plain.length === 0) return false;
  if (sentences.some((tagged, index) => plain.includes(tagged) && isEvenSwap(doc.tokens, tagged, sentences[index - 1])))
    return true;
  if (!sentences.some((tagged) => tagged.hits.some(({ cue }) => OF_THIS_WAR.has(cue)))) return false;
  return plain.some((tagged) =>
    tagged.hits.some((hit) => {
      if (hit.cue !== 'swap' && hit.cue !== 'swapDone') return false;
      const next = doc.tokens[hit.last];
      if (next === undefined || hit.last >= tagged.sentence.last || next.kind !== 'word' || next.norm.length <= 3)
        return true;
      if (VERB.test(next.norm)) return true;
      return tagged.hits.some((other) => other.first === hit.last && !SOMETHING.has(other.cue));
    }),
  );
}

/**
 * "Kyiv suspends a swap planned for this week", "An exchange took place; 146 are back": of a text that names both sides and
 * nothing else that is exchanged.
 */
function isSwapOfBoth(sentences: readonly TaggedSentence[]): boolean {
  const anywhere = (cue: EventCue): boolean => sentences.some((tagged) => has(tagged, cue));
  if (!anywhere('ukraine') || !anywhere('russia') || OTHERWISE.some(anywhere)) return false;
  const swaps = sentences.filter((tagged) => has(tagged, 'swap'));
  if (swaps.some((tagged) => STATES.some((cue) => has(tagged, cue)))) return true;
  return swaps.some((tagged) => has(tagged, 'done')) && anywhere('returnDone');
}

/** What else may be exchanged, or by whom. */
const OTHERWISE: readonly EventCue[] = ['otherSwap', 'otherField', 'otherConflict'];
const STATES: readonly EventCue[] = ['planned', 'cancelled', 'stalled', 'agreed'];

const OF_THIS_WAR: ReadonlySet<EventCue> = new Set(['ukraine', 'russia', 'ourWar', 'tellerOfRussia']);

/** Slavic endings of a verb, which no noun in the genitive has: «відбувся», «сорвали», «відкладено». */
const VERB = /(?:с[яь]|[аяиіеу]ли|[аяе]но)$/;

const SOMETHING: ReadonlySet<EventCue> = new Set(['person', 'clauseStart']);

const OURS: ReadonlySet<EventCue> = new Set(['ukraine', 'ukrainePeople', 'ourWar']);

/** Each sentence goes by its own names; one without names goes on from the sentence before it. */
function whoseWar(doc: Document, sentences: readonly TaggedSentence[], lang: Language): boolean[] {
  let current = wholeIsOurs(doc, sentences, lang);
  return sentences.map((tagged) => {
    const ours = tagged.hits.some((hit) => OURS.has(hit.cue));
    const other = has(tagged, 'otherConflict') || has(tagged, 'longAgo');
    if (ours !== other) current = ours;
    return ours || (!other && current);
  });
}

/** Where nobody else is named, a Ukrainian text speaks of this war, and so does a Russian one that names Russia. */
function wholeIsOurs(doc: Document, sentences: readonly TaggedSentence[], lang: Language): boolean {
  let ours = 0;
  let other = 0;
  for (const tagged of sentences) {
    for (const hit of tagged.hits) {
      if (OURS.has(hit.cue)) ours += 1;
      if (hit.cue === 'otherConflict') other += 1;
    }
  }
  if (ours > other || other > 0) return ours > other;
  return (
    lang === 'uk' ||
    (lang === 'en' && isSwapOfSoldiersWithRussia(sentences)) ||
    (lang === 'ru' && isSwapOfSoldiers(sentences)) ||
    (lang === 'ru' &&
      sentences.some(
        (tagged, index) =>
          has(tagged, 'russia') ||
          has(tagged, 'tellerOfRussia') ||
          has(tagged, 'captiveSwap') ||
          isEvenSwap(doc.tokens, tagged, sentences[index - 1]) ||
          hasBoth(tagged, 'captive', 'swap') ||
          hasBoth(tagged, 'captivity', 'swapDone') ||
          hasBoth(tagged, 'captivity', 'military'),
      ))
  );
}

/** «Прошёл обмен, вернулись 65 срочников»: soldiers come home by an exchange. */
function isSwapOfSoldiers(sentences: readonly TaggedSentence[]): boolean {
  const anywhere = (cue: EventCue): boolean => sentences.some((tagged) => has(tagged, cue));
  return anywhere('swap') && anywhere('military') && anywhere('returnDone');
}

/** "Freed in a prisoner exchange with Russia": of soldiers, and of no foreigners, it can only be with Ukraine. */
function isSwapOfSoldiersWithRussia(sentences: readonly TaggedSentence[]): boolean {
  const anywhere = (cue: EventCue): boolean => sentences.some((tagged) => has(tagged, cue));
  return (
    sentences.some((tagged) => hasBoth(tagged, 'russia', 'captiveSwap') || hasBoth(tagged, 'russia', 'swapDone')) &&
    anywhere('military') &&
    !anywhere('foreigners')
  );
}

function hasBoth(tagged: TaggedSentence, a: EventCue, b: EventCue): boolean {
  return has(tagged, a) && has(tagged, b);
}

/** True where a sentence has a word of this meaning. */
export function has(tagged: TaggedSentence, cue: EventCue): boolean {
  return tagged.hits.some((hit) => hit.cue === cue);
}
