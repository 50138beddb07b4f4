import type { Claim } from './claim.ts';
import { areOthers, groupReader } from './groups.ts';
import type { Scene } from './scene.ts';

const ENOUGH = 0.6;
const SHORTEST_WORD = 4;
const LONGEST = 80;

/**
 * Compares claims of one document: two that share most of their longer words say the same, as a lead and the paragraph
 * that repeats it do, unless they speak of other people. The words of a claim are cut to their stems once.
 */
export function wordComparer(scene: Scene): (a: Claim, b: Claim) => boolean {
  const known = new Map<number, ReadonlySet<string>>();
  const stemsOf = (claim: Claim): ReadonlySet<string> => {
    const { first, last } = claim.quote ?? claim.clause;
    const key = first * 2 ** 24 + last;
    const stems = known.get(key) ?? stemsBetween(scene, first, last);
    known.set(key, stems);
    return stems;
  };
  const groupsOf = groupReader(scene);
  return (a, b) => {
    if (areOthers(groupsOf(a.clause), groupsOf(b.clause))) return false;
    const left = stemsOf(a);
    const right = stemsOf(b);
    const smaller = Math.min(left.size, right.size);
    if (smaller < 3) return false;
    let shared = 0;
    for (const stem of left) if (right.has(stem)) shared += 1;
    return shared >= ENOUGH * smaller;
  };
}

function stemsBetween(scene: Scene, first: number, last: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = first; at < Math.min(last, first + LONGEST); at += 1) {
    const token = scene.doc.tokens[at]!;
    if (token.kind === 'number' || token.norm.length >= SHORTEST_WORD) found.add(token.norm.slice(0, 6));
  }
  return found;
}
