import type { EventCue } from '../languages/event-language.ts';
import { isEvenSwap } from './number-pairs.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** Words that are said of captives, the fallen and the taken, and hardly of anybody else. */
const HELD: readonly EventCue[] = ['captiveSwap', 'captive', 'captivity', 'body'];
/** People whom an exchange may bring home. */
const OF_WAR: readonly EventCue[] = ['military', 'ukrainePeople', 'russiaPeople', 'wounded', 'child', 'civilian'];
const SOLDIERS: readonly EventCue[] = ['military', 'ukrainePeople'];
const SWAP: readonly EventCue[] = ['swap', 'swapDone'];
const STAGE: readonly EventCue[] = ['stage', 'lastStage'];
const WHO: readonly EventCue[] = ['person', 'each', 'ukraine', 'russia'];

/** What bears a telling out: of each list a word, in its own sentence or anywhere near it. */
interface Evidence {
  readonly where: 'own' | 'near';
  readonly words: readonly (readonly EventCue[])[];
}

const EVIDENCE: readonly Evidence[] = [
  { where: 'near', words: [HELD] },
  // "The third day of the exchange": only captives are exchanged by days.
  { where: 'own', words: [SWAP, STAGE] },
  // "The swap saw 90 people freed on each side": an exchange by which people come home.
  { where: 'own', words: [SWAP, ['returnDone'], WHO] },
  // "Russia released 48 Ukrainians": the one side lets people of the other go.
  { where: 'own', words: [['lettingGo'], ['ukraine'], ['russia']] },
  { where: 'own', words: [OF_WAR] },
  // Soldiers come home from drills and hospitals too: it takes an exchange to make them captives.
  { where: 'near', words: [SOLDIERS, ['returnDone'], SWAP] },
  { where: 'near', words: [OF_WAR, ['ukraine'], ['russia']] },
  // "The brothers were kept near Krasnodar. Volunteers brought them to Kyiv".
  { where: 'near', words: [['child', 'civilian'], ['held'], ['ourWar', 'russia']] },
  // "The exchange is over. Ukraine brought back 390 people".
  { where: 'near', words: [SWAP, ['returnDone'], ['ukraine'], ['person']] },
];

/** How far from a telling, in sentences, the word may stand that says who was exchanged. */
const REACH = 2;

/**
 * Whether a deed told as done is one of captives: they are named near it or in the headline, or it is of people of the war in
 * words that name both sides, or by an even formula beside a side of the war. "The exchange took place" alone may be of anything.
 */
export function isBorneOut(scene: Scene, index: number): boolean {
  const tagged = scene.sentences[index]!;
  const namesASide = tagged.hits.some(({ cue }) => cue === 'ukraine' || cue === 'russia');
  return (
    EVIDENCE.some((evidence) => bears(scene, index, evidence)) || (namesASide && isEvenSwap(scene.doc.tokens, tagged))
  );
}

function bears(scene: Scene, index: number, { where, words }: Evidence): boolean {
  const own = [scene.sentences[index]!];
  const near = scene.sentences.slice(Math.max(0, index - REACH), index + REACH + 1);
  return words.every((cues) =>
    where === 'own' ? speaks(own, cues) : speaks(near, cues) || cues.some((cue) => scene.title.cues.has(cue)),
  );
}

function speaks(sentences: readonly TaggedSentence[], cues: readonly EventCue[]): boolean {
  return sentences.some(({ hits }) => hits.some(({ cue }) => cues.includes(cue)));
}
