import type { Attribution } from './attribution.ts';
import type { Scene } from './scene.ts';

/** Attributions by unit, and where the unmarked speech starts that a unit closes. */
export interface Attributed {
  readonly byUnit: readonly Attribution[][];
  readonly speechFrom: ReadonlyMap<number, number>;
}

/** Drops what is attributed inside unmarked speech: the paragraph that "- said Zelenskyy." closes is all his. */
export function withoutSpeech(scene: Scene, attributions: readonly Attribution[][]): Attributed {
  const speechBlocks = new Set<number>();
  const speechFrom = new Map<number, number>();
  for (const unit of scene.units) {
    const reaches = attributions[unit.index]!.map(({ reach }) => reach);
    if (reaches.includes('paragraphBefore')) speechBlocks.add(unit.block - 1);
    if (!reaches.includes('paragraph')) continue;
    let from = unit.index;
    while (isPlain(scene, attributions, unit.block, from - 1)) from -= 1;
    speechFrom.set(unit.index, from);
  }
  const byUnit = attributions.map((list, index) => {
    const unit = scene.units[index]!;
    return speechBlocks.has(unit.block) && !unit.headline ? [] : list;
  });
  return { byUnit, speechFrom };
}

/** A sentence of the paragraph with no speaker and no quotation marks of its own: it can be part of unmarked speech. */
function isPlain(scene: Scene, attributions: readonly Attribution[][], block: number, index: number): boolean {
  const unit = scene.units[index];
  return unit?.block === block && unit.quotes.length === 0 && attributions[index]!.length === 0;
}
