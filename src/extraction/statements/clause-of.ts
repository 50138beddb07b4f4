import type { Attribution } from './attribution.ts';
import type { Range } from './evidence.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './units.ts';

/** The part of a sentence that belongs to one of several speakers; the whole sentence where there is one. */
export function clauseOf(scene: Scene, unit: Unit, own: readonly Attribution[], all: readonly Attribution[]): Range {
  // "Kyiv and Moscow said": those who share a verb share the clause.
  const others = all.filter((each) => !own.some(({ cue }) => cue === each.cue));
  if (others.length === 0) return unit;
  const starts = [...own, ...others].map((each) => Math.min(each.mention.first, each.cue.first));
  const ownStarts = own.map((each) => Math.min(each.mention.first, each.cue.first));
  const first = Math.min(...ownStarts);
  const next = Math.min(...starts.filter((start) => start > first && !ownStarts.includes(start)), unit.last);
  const before = starts.some((start) => start < first);
  let from = before ? first : unit.first;
  let to = next === unit.last ? unit.last : borderBefore(scene, next, first);
  // "X, said A; Y, said B": what a tail attributes stands before it.
  const tail = before && to - first < 8 && next === unit.last;
  if (tail) from = Math.max(...starts.filter((start) => start < first), unit.first);
  if (to <= from) to = unit.last;
  return { first: from, last: to };
}

function borderBefore(scene: Scene, from: number, stop: number): number {
  for (let at = from - 1; at > stop; at -= 1) if (/^[,;–—]$/u.test(scene.doc.tokens[at]!.text)) return at;
  return from;
}
