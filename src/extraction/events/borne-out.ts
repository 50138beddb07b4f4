import type { EventCue } from '../languages/event-language.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** Words that are said of captives, the fallen and the taken, and hardly of anybody else. */
const HELD: ReadonlySet<EventCue> = new Set(['captiveSwap', 'captive', 'captivity', 'body']);
/** People whom an exchange may bring home. */
const OF_WAR: ReadonlySet<EventCue> = new Set([
  'military',
  'ukrainePeople',
  'russiaPeople',
  'wounded',
  'child',
  'civilian',
]);

/** "The swap saw 90 people freed on each side": an exchange by which people come home. */
const SWAP: ReadonlySet<EventCue> = new Set(['swap', 'swapDone']);
const HOME: ReadonlySet<EventCue> = new Set(['returnDone']);
const WHO: ReadonlySet<EventCue> = new Set(['person', 'each', 'ukraine', 'russia']);
/** "Russia released 48 Ukrainians": the one side lets people of the other go. */
const LET_GO: ReadonlySet<EventCue> = new Set(['lettingGo']);
/** "The third day of the exchange": only captives are exchanged by days. */
const STAGE: ReadonlySet<EventCue> = new Set(['stage', 'lastStage']);
const SOLDIERS: ReadonlySet<EventCue> = new Set(['military', 'ukrainePeople']);

/** How far from a telling, in sentences, the word may stand that says who was exchanged. */
const REACH = 2;

/**
 * Whether a deed told as done is one of captives: they are named near it or in the headline, or it is of people of the war in
 * a sentence that names both sides. "The exchange took place" alone may be of anything.
 */
export function isBorneOut(scene: Scene, index: number): boolean {
  const own = scene.sentences[index]!;
  const near = nearby(scene.sentences, index);
  if (near.some((tagged) => names(tagged, HELD))) return true;
  if (names(own, SWAP) && (names(own, STAGE) || (names(own, HOME) && names(own, WHO)))) return true;
  if (names(own, LET_GO) && namesBoth([own])) return true;
  if (near.some((tagged) => names(tagged, SOLDIERS)) && near.some((tagged) => names(tagged, HOME))) return true;
  return names(own, OF_WAR) || near.some((tagged) => names(tagged, OF_WAR) && namesBoth(near));
}

/** The headline, which stands first, and the sentences within reach. */
function nearby(sentences: readonly TaggedSentence[], index: number): readonly TaggedSentence[] {
  const from = Math.max(0, index - REACH);
  const text = sentences.findIndex(({ headline }) => !headline);
  return [
    ...sentences.slice(0, Math.min(from, text === -1 ? sentences.length : text)),
    ...sentences.slice(from, index + REACH + 1),
  ];
}

function namesBoth(near: readonly TaggedSentence[]): boolean {
  return (['ukraine', 'russia'] as const).every((side) =>
    near.some(({ hits }) => hits.some(({ cue }) => cue === side)),
  );
}

function names({ hits }: TaggedSentence, cues: ReadonlySet<EventCue>): boolean {
  return hits.some(({ cue }) => cues.has(cue));
}
