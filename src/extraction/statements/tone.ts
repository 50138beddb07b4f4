import { lowerBound } from './lower-bound.ts';
import type { Scene } from './scene.ts';

/** Answers which tones the words between two tokens have: blame, denial, call, fact. */
export function toneReader(scene: Scene): (first: number, last: number) => ReadonlySet<string> {
  const { tone } = scene.marks;
  return (first, last) => {
    const found = new Set<string>();
    for (let at = lowerBound(tone, first); at < tone.length && tone[at]!.first < last; at += 1)
      found.add(tone[at]!.cue);
    return found;
  };
}
