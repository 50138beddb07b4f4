import type { Range } from './evidence.ts';
import { lowerBound } from './lower-bound.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './mention.ts';
import type { Scene } from './scene.ts';
import { OUTLET, PRIVATE } from './token-marks.ts';

/** A noun phrase that no word list knows as somebody who speaks: a role without a name. */
export function phraseMention(scene: Scene, range: Range, core: Range): Mention {
  const { nations } = scene.marks;
  const nation = nations[lowerBound(nations, range.first)];
  return {
    ...NOBODY,
    kind: 'unnamed',
    ...range,
    core,
    office: range,
    nation: nation !== undefined && nation.last <= range.last ? nation.cue : null,
    isPrivate: hasBit(scene, range, PRIVATE),
  };
}

/** The phrase names an outlet, a paper, a poll or a day: nobody speaks. */
export function isNoOne(scene: Scene, range: Range): boolean {
  if (hasBit(scene, range, OUTLET)) return true;
  return scene.doc.tokens.slice(range.first, range.last).some(({ norm }) => scene.grammar.noSpeakers(norm));
}

function hasBit(scene: Scene, { first, last }: Range, bit: number): boolean {
  return scene.bits.subarray(first, last).some((bits) => (bits & bit) !== 0);
}
