import type { Side } from '../../sources/source.ts';

/** Enough of a surname to know it in another case. */
export const SURNAME_STEM = 6;

/** Enough of a word to know it in all its cases. */
export function stemOf(word: string): string {
  return word.slice(0, 5);
}

export function sideOf(nation: string | null): Side | null {
  if (nation === null) return null;
  return nation === 'ukraine' || nation === 'russia' ? nation : 'third_party';
}
