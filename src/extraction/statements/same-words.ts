import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';

const ENOUGH = 0.6;
const SHORTEST_WORD = 4;
const LONGEST = 80;

/** Two claims that share most of their longer words say the same, as a lead and the paragraph that repeats it do. */
export function sameWords(scene: Scene, a: Claim, b: Claim): boolean {
  const left = stems(scene, a);
  const right = stems(scene, b);
  const smaller = Math.min(left.size, right.size);
  if (smaller < 3) return false;
  let shared = 0;
  for (const stem of left) if (right.has(stem)) shared += 1;
  return shared >= ENOUGH * smaller;
}

function stems(scene: Scene, claim: Claim): Set<string> {
  const { first, last } = claim.quote ?? claim.clause;
  const found = new Set<string>();
  for (let at = first; at < Math.min(last, first + LONGEST); at += 1) {
    const token = scene.doc.tokens[at]!;
    if (token.kind === 'number' || token.norm.length >= SHORTEST_WORD) found.add(token.norm.slice(0, 6));
  }
  return found;
}
