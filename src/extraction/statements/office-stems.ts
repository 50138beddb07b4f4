import type { Range } from './evidence.ts';
import type { Scene } from './scene.ts';
import { stemOf } from './speaker-words.ts';

/** The stem of an office's word; words for one office have one stem. */
export function officeStem(scene: Scene, word: string): string {
  const stem = stemOf(word);
  return scene.words.officeSynonyms[stem] ?? stem;
}

/** The stems of the longer words of a phrase. */
export function officeStems(scene: Scene, range: Range): string[] {
  const stems: string[] = [];
  for (let at = range.first; at < range.last; at += 1) stems.push(officeStem(scene, scene.doc.tokens[at]!.norm));
  return stems.filter((stem) => stem.length > 3);
}

/** The stems of all words of a role. */
export function roleStems(scene: Scene, role: string): string[] {
  return role
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => officeStem(scene, word));
}
