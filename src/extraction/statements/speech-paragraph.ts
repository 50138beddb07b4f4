import type { Attribution } from './attribution.ts';
import type { Range } from './evidence.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './units.ts';

const LONGEST_ABOVE = 6;

/** Unmarked speech, and the unit that it starts in. */
export interface Speech extends Range {
  readonly from: number;
}

/** The paragraph before a unit; null where it is the headline or there is none. */
export function blockBefore(scene: Scene, unit: Unit): Speech | null {
  let at = unit.index - 1;
  const block = scene.units[at]?.block;
  const last = scene.units[at]?.last;
  if (block === undefined || last === undefined || scene.units[at]!.headline) return null;
  while (scene.units[at - 1]?.block === block) at -= 1;
  return { first: scene.units[at]!.first, last, from: at };
}

/** The paragraph before, where a dash makes it speech. */
export function speechBefore(scene: Scene, unit: Unit): Speech | null {
  const block = unit.opensBlock ? blockBefore(scene, unit) : null;
  if (block === null || !/^[-–—]$/u.test(scene.doc.tokens[block.first]!.text)) return null;
  return { ...block, first: block.first + 1 };
}

/** What a line "Source: X" is the source of: the sentences above it, from the first on that is about exchanges or captives. */
export function aboveLabel(scene: Scene, unit: Unit): Speech | null {
  let from: number | null = null;
  for (let at = unit.index - 1; at >= Math.max(0, unit.index - LONGEST_ABOVE); at -= 1) {
    const above = scene.units[at]!;
    if (above.headline) break;
    if (scene.topicOf(above.first, above.last) > 0) from = at;
  }
  return from === null ? null : { first: scene.units[from]!.first, last: scene.units[unit.index - 1]!.last, from };
}

/** The part of a paragraph that a dash at its end gives to a speaker: «Ми чекаємо. Ми віримо, – сказав він». */
export function speechInParagraph(scene: Scene, from: number, attribution: Attribution): Speech | null {
  let last = Math.min(attribution.mention.first, attribution.cue.first);
  while (last > 0 && /^(?:[-–—,]|the|an?)$/iu.test(scene.doc.tokens[last - 1]!.text)) last -= 1;
  const { first } = scene.units[from]!;
  return last > first ? { first, last, from } : null;
}
