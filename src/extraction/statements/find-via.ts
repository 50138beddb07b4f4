import type { Claim } from './claim.ts';
import { outletBehind } from './outlet-behind.ts';
import type { Scene } from './scene.ts';
import { AT, QUOTED, isCapital } from './token-marks.ts';
import type { Unit } from './units.ts';

/** Finds the outlet or channel in which a claim was made, as its reporting sentence names it. */
export function viaFinder(scene: Scene): (claim: Claim) => string | null {
  const { tokens, source } = scene.doc;
  const outlets = new Map<number, number>();
  for (const { first, last } of scene.marks.outlets) outlets.set(first, Math.max(outlets.get(first) ?? 0, last));
  const openers = new Map(
    scene.marks.frames.filter(({ cue }) => cue === 'saidIn').map(({ first, last }) => [first, last]),
  );
  const known = (unit: Unit): string | null => {
    for (let at = unit.first; at < unit.last; at += 1) {
      const last = outlets.get(at);
      if (last !== undefined && isNamed(scene, at)) return source.slice(tokens[at]!.start, tokens[last - 1]!.end);
    }
    return null;
  };
  const unknown = (unit: Unit): string | null => {
    for (let at = unit.first; at < unit.last; at += 1) {
      const last = (scene.bits[at]! & QUOTED) === 0 ? openers.get(at) : undefined;
      const name = last === undefined ? null : outletBehind(scene, unit, last);
      if (name !== null) return name;
    }
    return null;
  };
  return (claim) => {
    const units = [claim.unit, claim.lastUnit].flatMap((index) => scene.units[index ?? -1] ?? []);
    return first(units, known) ?? first(units, unknown);
  };
}

/** Outlets have a capital; of a platform alone a text may write «у телеграмі». */
function isNamed(scene: Scene, at: number): boolean {
  const { text, norm } = scene.doc.tokens[at]!;
  if (isCapital(text)) return true;
  const placed = at > 0 && (scene.bits[at - 1]! & AT) !== 0;
  return placed && /^(?:телеграм|фейсбу|инстаграм|інстаграм|твиттер|твіттер|ютуб)/u.test(norm);
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
