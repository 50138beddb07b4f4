import type { Side } from '../../sources/source.ts';
import type { Range } from './evidence.ts';
import type { Scene } from './scene.ts';

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

/** The words of a phrase on one line, without its article. */
export function textOf({ doc }: Scene, { first, last }: Range): string {
  return doc.source
    .slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|an?) /iu, '')
    .trim();
}
