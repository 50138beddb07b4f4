import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import { framingCues } from './own-warnings.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** What a text speaks of instead of captives of this war, how far that reaches, and the words that outweigh it. */
export interface Frame {
  readonly cue: EventCue;
  /**
   * The sentence alone, the one behind it too, both beside it (`besideSwap`: where it has an exchange of its own), or the
   * whole article where the headline says so (`elsewhere`: where it names neither of our sides), or one of the first
   * sentences (`opening`), or any (`anywhere`).
   */
  readonly reach: 'sentence' | 'behind' | 'beside' | 'besideSwap' | 'headline' | 'elsewhere' | 'opening' | 'anywhere';
  readonly outweighedBy: readonly EventCue[];
  /** People who outweigh it where they come home: a freed marine may have been a footballer. */
  readonly orHome?: readonly EventCue[];
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

const OF_WAR: readonly EventCue[] = ['military', 'ukrainePeople', 'russiaPeople'];

/** Names that only this war has. */
const NOW: readonly EventCue[] = ['ourWar', 'ukrainePeople', 'russiaPeople'];
const EXCHANGED: readonly EventCue[] = ['swap', 'captiveSwap', 'swapDone', 'swapWill', 'captivity', 'body'];

const OURS: readonly EventCue[] = [...NOW, 'ukraine', 'russia'];

const SWAPS: readonly EventCue[] = ['swap', 'swapDone', 'otherSwap'];

/** An empty last column: nothing that the clause says makes it news of this war. */
const FRAMES: readonly Frame[] = [
  { cue: 'ownWarning', reach: 'anywhere', outweighedBy: [] },
  { cue: 'label', reach: 'opening', outweighedBy: [] },
  { cue: 'label', reach: 'sentence', outweighedBy: [] },
  { cue: 'label', reach: 'behind', outweighedBy: [] },
  { cue: 'machine', reach: 'sentence', outweighedBy: [] },
  { cue: 'machine', reach: 'behind', outweighedBy: [] },
  { cue: 'fiction', reach: 'headline', outweighedBy: [] },
  { cue: 'fiction', reach: 'sentence', outweighedBy: [] },
  // How it is done, not that it was: "the order in which they are freed".
  { cue: 'manner', reach: 'sentence', outweighedBy: [] },
  { cue: 'onStage', reach: 'beside', outweighedBy: [] },
  { cue: 'longAgo', reach: 'sentence', outweighedBy: [] },
  { cue: 'longAgo', reach: 'behind', outweighedBy: NOW },
  { cue: 'longAgo', reach: 'headline', outweighedBy: NOW },
  { cue: 'animals', reach: 'beside', outweighedBy: SOLDIERS },
  { cue: 'otherField', reach: 'sentence', outweighedBy: CAPTIVES },
  { cue: 'otherField', reach: 'besideSwap', outweighedBy: CAPTIVES },
  { cue: 'otherField', reach: 'beside', outweighedBy: CAPTIVES, orHome: OF_WAR },
  { cue: 'otherField', reach: 'headline', outweighedBy: CAPTIVES, orHome: OF_WAR },
  { cue: 'otherConflict', reach: 'elsewhere', outweighedBy: OURS },
  { cue: 'otherCustody', reach: 'sentence', outweighedBy: EXCHANGED },
  { cue: 'otherJourney', reach: 'sentence', outweighedBy: EXCHANGED },
  { cue: 'convict', reach: 'sentence', outweighedBy: [...EXCHANGED, ...NOW] },
];

/** What frames a whole article, wherever it stands. */
const WHOLE = FRAMES.filter(({ reach }) => reach === 'anywhere').map(({ cue }) => cue);

/** A headline and the line below it. */
const OPENING_SENTENCES = 2;

/** Which frames stand about each sentence. Linear in the length of the article. */
export function framesOf(
  tokens: readonly Token[],
  sentences: readonly TaggedSentence[],
): readonly (readonly Frame[])[] {
  const cues = sentences.map((tagged) => framingCues(tokens, tagged));
  const opening = cues.slice(0, OPENING_SENTENCES);
  const anywhere = WHOLE.filter((cue) => cues.some((each) => each.has(cue)));
  const titled = new Set(sentences.flatMap((tagged) => (tagged.headline ? tagged.hits.map((hit) => hit.cue) : [])));
  // In a round-up each item is of something else.
  const isBeside = (near: number, at: number): boolean =>
    near === at || !(isItem(tokens, sentences[near]) || isItem(tokens, sentences[at]));
  const standsBy: Readonly<Record<Frame['reach'], (cue: EventCue, at: number) => boolean>> = {
    sentence: (cue, at) => cues[at]!.has(cue),
    behind: (cue, at) => cues[at - 1]?.has(cue) === true,
    beside: (cue, at) => [at - 1, at, at + 1].some((near) => cues[near]?.has(cue) === true && isBeside(near, at)),
    besideSwap: (cue, at) =>
      [at - 1, at + 1].some(
        (near) => cues[near]?.has(cue) === true && isBeside(near, at) && SWAPS.some((swap) => cues[near]?.has(swap)),
      ),
    headline: (cue) => titled.has(cue),
    elsewhere: (cue) => titled.has(cue) && !OURS.some((own) => titled.has(own)),
    opening: (cue) => opening.some((each) => each.has(cue)),
    anywhere: (cue) => anywhere.includes(cue),
  };
  return sentences.map((_tagged, at) => FRAMES.filter(({ cue, reach }) => standsBy[reach](cue, at)));
}

/** What opens an item of a list. */
const BULLET = /^(?:[•·▪▫◾◽➡*—–-]|\p{Extended_Pictographic}|\p{So})/u;

/** An item of a list: a bullet, or a number with a mark behind it. */
function isItem(tokens: readonly Token[], tagged: TaggedSentence | undefined): boolean {
  if (tagged === undefined) return false;
  const [first, second] = [tokens[tagged.sentence.first], tokens[tagged.sentence.first + 1]];
  if (first === undefined) return false;
  return BULLET.test(first.text) || (first.kind === 'number' && /^[.)]$/.test(second?.text ?? ''));
}

/** Whether a frame about a sentence outweighs what its clause tells. */
export function isFramed(frames: readonly Frame[], tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  return frames.some(({ reach, outweighedBy, orHome }) => {
    const own = reach === 'sentence' ? tagged.hits : hits;
    const names = (cues: readonly EventCue[]): boolean => own.some((hit) => cues.includes(hit.cue));
    return !names(outweighedBy) && !(orHome !== undefined && names(orHome) && names(['returnDone']));
  });
}
