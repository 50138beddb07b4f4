import { lowerBound } from './lower-bound.ts';
import type { Scene } from './scene.ts';

/** Answers which tones the words between two tokens have: blame, denial, call, fact. */
export function toneReader(scene: Scene): (first: number, last: number) => ReadonlySet<string> {
  const negations = scene.marks.events.filter(({ cue }) => cue === 'negation');
  const behind = new Set(negations.map(({ last }) => last));
  const before = new Set(negations.map(({ first }) => first));
  // "Does not give back", "will not return": that announces nothing.
  const isDenied = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    behind.has(first) || behind.has(first - 1) || before.has(last);
  const tone = scene.marks.tone.filter((hit) => hit.cue !== 'fact' || !isDenied(hit));
  return (first, last) => {
    const found = new Set<string>();
    for (let at = lowerBound(tone, first); at < tone.length && tone[at]!.first < last; at += 1)
      found.add(tone[at]!.cue);
    return found;
  };
}
