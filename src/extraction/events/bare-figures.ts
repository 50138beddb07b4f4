import type { EventCue } from '../languages/event-language.ts';
import { hasCounts } from './counts-agree.ts';
import { readCounts } from './counts.ts';
import type { CountsTold } from './counts-told.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** Words by which a number beside an exchange is of another one, or of none. */
const OF_ANOTHER: ReadonlySet<EventCue> = new Set([
  ...(['held', 'runningTotal', 'inAll', 'background', 'formerOne', 'nextOne', 'another', 'subset'] as const),
  ...(['fraction', 'pastTime', 'condition', 'practice', 'sameNumber'] as const),
]);
const LONGEST = 24;

/**
 * "It is about 1,200 soldiers from each side.": what a sentence that names no exchange says of how many, for the mention
 * told right before it without a number. Null unless both sides have theirs.
 */
export function figuresOf(scene: Scene, index: number, before: Mention): Mention | null {
  if (hasCounts(before.counts) || before.sentence !== index - 1 || before.novelty !== 'new') return null;
  const counts = sharesIn(scene, index);
  if (counts === null) return null;
  const { first, last } = scene.sentences[index]!.sentence;
  return { ...before, sentence: index, first, last, date: null, mediators: [], categories: [], counts };
}

/** The mention with the figures of the sentence before it: "270 soldiers and 120 civilians from each side. The first day of three." */
export function withFiguresBefore(scene: Scene, mention: Mention, lastTold: Mention | undefined): Mention {
  const index = mention.sentence - 1;
  if (index < 0 || lastTold?.sentence === index || mention.status !== 'under_way' || hasCounts(mention.counts))
    return mention;
  const counts = sharesIn(scene, index);
  return counts === null ? mention : { ...mention, counts, first: scene.sentences[index]!.sentence.first };
}

function sharesIn(scene: Scene, index: number): CountsTold | null {
  const tagged = scene.sentences[index]!;
  const { first, last } = tagged.sentence;
  if (scene.ours[index] !== true || last - first > LONGEST || tagged.hits.some((hit) => OF_ANOTHER.has(hit.cue)))
    return null;
  const counts = readCounts(scene, tagged, first, last, null);
  return counts.ukraine !== null && counts.russia !== null ? counts : null;
}
