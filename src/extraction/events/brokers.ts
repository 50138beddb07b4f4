import type { Hit } from '../text/phrases.ts';
import type { CompiledReader } from './event-reader.ts';
import { eventReader } from './event-reader.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** Who brokered, and the tokens that say so. A country named without a word of mediation is only a place. */
export interface Brokers {
  readonly names: readonly string[];
  readonly first: number;
  readonly last: number;
}

const REACH_AFTER = 14;
const REACH_BEFORE = 5;

/** The mediators that one sentence names beside a word of mediation. */
export function brokersOf(scene: Scene, tagged: TaggedSentence): Brokers | null {
  const cues = tagged.hits.filter((hit) => hit.cue === 'mediation');
  if (cues.length === 0) return null;
  const named = brokerNames(scene, tagged, eventReader(scene.doc.lang)).filter(
    (hit) =>
      !isPlace(scene, hit) &&
      cues.some((cue) => hit.first >= cue.first - REACH_BEFORE && hit.last <= cue.last + REACH_AFTER),
  );
  if (named.length === 0) return null;
  return {
    names: [...new Set(named.map((hit) => hit.cue))],
    first: Math.min(...named.map((hit) => hit.first), ...cues.map((cue) => cue.first)),
    last: Math.max(...named.map((hit) => hit.last), ...cues.map((cue) => cue.last)),
  };
}

/** "In Belarus, with the help of the Emirates": where they were handed over. */
function isPlace(scene: Scene, name: Hit<string>): boolean {
  return scene.language.placeWords.includes(scene.doc.tokens[name.first - 1]?.norm ?? '');
}

/** The names of those who have brokered exchanges, wherever the sentence has them. */
export function brokerNames(scene: Scene, tagged: TaggedSentence, reader: CompiledReader): readonly Hit<string>[] {
  return reader
    .mediators(scene.doc.tokens, tagged.sentence.first, tagged.sentence.last)
    .filter((hit) => !isPronoun(scene.doc.tokens[hit.first]!.text));
}

/** "us" is the pronoun, "US" the country. */
function isPronoun(text: string): boolean {
  return text === 'us' || text === 'Us' || text === 'un';
}
