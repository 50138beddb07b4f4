import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/shared/language.ts';

/** A text of the shared material, which belongs to others and is not in this repository. */
export interface MaterialText {
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
}

const FOLDER = '../shared/articles';

export const HAS_MATERIAL = existsSync(`${FOLDER}/dev.jsonl`);

/** The texts of one file of the material; none where it is absent. */
export function material(file: 'dev.jsonl' | 'unlabelled.jsonl'): MaterialText[] {
  if (!existsSync(`${FOLDER}/${file}`)) return [];
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as MaterialText;
      return { ...row, published: row.published ?? null };
    });
}
