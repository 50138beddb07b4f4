import type { Attribution } from './attribution.ts';
import type { Scene } from './scene.ts';

/** Drops what is attributed inside unmarked speech: the paragraph that "- said Zelenskyy." closes is all his. */
export function withoutSpeech(scene: Scene, attributions: readonly Attribution[][]): Attribution[][] {
  const speechBlocks = new Set<number>();
  const speechUnits = new Set<number>();
  for (const unit of scene.units) {
    for (const { reach } of attributions[unit.index]!) {
      if (reach === 'paragraphBefore') speechBlocks.add(unit.block - 1);
      if (reach !== 'paragraph') continue;
      for (let at = unit.index - 1; scene.units[at]?.block === unit.block; at -= 1) {
        if (attributions[at]!.length > 0 || speechUnits.has(at)) break;
        speechUnits.add(at);
      }
    }
  }
  return attributions.map((list, index) => {
    const unit = scene.units[index]!;
    return speechUnits.has(index) || (speechBlocks.has(unit.block) && !unit.headline) ? [] : list;
  });
}
