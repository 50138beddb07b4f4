import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';

/** Finds the outlet or channel in which a claim was made, as its reporting sentence names it. */
export function viaFinder(scene: Scene): (claim: Claim) => string | null {
  const { tokens, source } = scene.doc;
  const byFirst = new Map<number, number>();
  for (const { first, last } of scene.marks.outlets) byFirst.set(first, Math.max(byFirst.get(first) ?? 0, last));
  return (claim) => {
    for (const unit of [
      scene.units[claim.unit],
      claim.lastUnit === undefined ? undefined : scene.units[claim.lastUnit],
    ]) {
      if (unit === undefined) continue;
      for (let at = unit.first; at < unit.last; at += 1) {
        const last = byFirst.get(at);
        if (last === undefined || !/^\p{Lu}/u.test(tokens[at]!.text)) continue;
        return source.slice(tokens[at]!.start, tokens[last - 1]!.end);
      }
    }
    return null;
  };
}
