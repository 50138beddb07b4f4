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

function lowerBound(hits: readonly { readonly first: number }[], first: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
