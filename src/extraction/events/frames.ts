import type { EventCue, EventLanguage } from '../languages/event-language.ts';
import type { Document } from '../text/document.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** What a text speaks of instead of captives of this war, how far that reaches, and the words that outweigh it. */
export interface Frame {
  readonly cue: EventCue;
  /** The sentence alone, those beside it too, or the whole article where the headline says so. */
  readonly reach: 'sentence' | 'beside' | 'headline';
  readonly outweighedBy: readonly EventCue[];
}

const CAPTIVES: readonly EventCue[] = ['captiveSwap', 'captive', 'captivity', 'body'];
const SOLDIERS: readonly EventCue[] = [
  'captiveSwap',
  'captive',
  'military',
  'ukrainePeople',
  'russiaPeople',
  'civilian',
];

/** An empty last column: nothing that the clause says makes it news of this war. */
const FRAMES: readonly Frame[] = [
  { cue: 'fiction', reach: 'headline', outweighedBy: [] },
  { cue: 'fiction', reach: 'sentence', outweighedBy: [] },
  { cue: 'onStage', reach: 'beside', outweighedBy: [] },
  { cue: 'longAgo', reach: 'beside', outweighedBy: [] },
  { cue: 'animals', reach: 'beside', outweighedBy: SOLDIERS },
  { cue: 'otherField', reach: 'beside', outweighedBy: CAPTIVES },
  { cue: 'otherField', reach: 'headline', outweighedBy: CAPTIVES },
  {
    cue: 'otherCustody',
    reach: 'sentence',
    outweighedBy: ['swap', 'captiveSwap', 'swapDone', 'swapWill', 'captivity', 'body'],
  },
];

/** Which frames stand about each sentence. Linear in the length of the article. */
export function framesOf(sentences: readonly TaggedSentence[]): readonly (readonly Frame[])[] {
  const cues = sentences.map((tagged) => new Set(tagged.hits.map((hit) => hit.cue)));
  const titled = sentences.flatMap((tagged, at) => (tagged.headline ? [cues[at]!] : []));
  const standsBy: Readonly<Record<Frame['reach'], (cue: EventCue, at: number) => boolean>> = {
    sentence: (cue, at) => cues[at]!.has(cue),
    beside: (cue, at) => [at - 1, at, at + 1].some((near) => cues[near]?.has(cue) === true),
    headline: (cue) => titled.some((own) => own.has(cue)),
  };
  return sentences.map((_tagged, at) => FRAMES.filter(({ cue, reach }) => standsBy[reach](cue, at)));
}

/** Whether a frame about a sentence outweighs what its clause tells. */
export function isFramed(frames: readonly Frame[], tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  return frames.some(({ reach, outweighedBy }) => {
    const own = reach === 'sentence' ? tagged.hits : hits;
    return !own.some((hit) => outweighedBy.includes(hit.cue));
  });
}

/** The first year of this war; what is told of an earlier one is history. */
const WAR_BEGAN = 2014;
/** Below it a number behind "in" may count something. */
const FIRST_YEAR = 1700;

/** A year before this war: "in 1918", «1955 року». */
export function namesFormerYear(doc: Document, language: EventLanguage, { first, last }: Clause): boolean {
  for (let at = first; at < last; at += 1) {
    const { kind, text } = doc.tokens[at]!;
    if (kind !== 'number' || !/^[12]\d{3}$/.test(text) || Number(text) >= WAR_BEGAN) continue;
    if (language.calendar.year.includes(doc.tokens[at + 1]?.norm ?? '')) return true;
    if (Number(text) >= FIRST_YEAR && at > first && IN.has(doc.tokens[at - 1]!.norm)) return true;
  }
  return false;
}

const IN: ReadonlySet<string> = new Set(['in', 'у', 'в']);
