import { lowerBound } from './lower-bound.ts';
import type { Scene } from './scene.ts';

/** Answers which tones the words between two tokens have: blame, denial, call, fact. */
export function toneReader(scene: Scene): (first: number, last: number) => ReadonlySet<string> {
  const denied = new Set(scene.marks.events.filter(({ cue }) => cue === 'negation').map(({ last }) => last));
  // "Does not give back" announces nothing.
  const tone = scene.marks.tone.filter(
    ({ cue, first }) => cue !== 'fact' || ![first, first - 1].some((at) => denied.has(at)),
  );
  return (first, last) => {
    const found = new Set<string>();
    for (let at = lowerBound(tone, first); at < tone.length && tone[at]!.first < last; at += 1)
      found.add(tone[at]!.cue);
    return found;
  };
}
