import { within } from './events/tag-sentences.ts';
import type { Scene } from './events/scene.ts';
import { isTold } from './events/told.ts';

/** The article tells of, or speaks about, an exchange or return of this war, even as a practice or in passing. */
export function isRelevant(scene: Scene): boolean {
  return scene.sentences.some(
    (tagged, index) =>
      scene.ours[index] === true &&
      (isTold(scene, tagged, tagged.hits) ||
        tagged.clauses.some((clause) => isTold(scene, tagged, within(tagged, clause)))),
  );
}
