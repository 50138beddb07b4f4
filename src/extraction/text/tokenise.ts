import { normaliseWord } from './normalise.ts';

export type TokenKind = 'word' | 'number' | 'punct';

/** A word, a number or one mark. `start` and `end` are UTF-16 offsets in the source. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands in the source. */
  readonly text: string;
  /** As it is looked up: see `normaliseWord`. */
  readonly norm: string;
  readonly kind: TokenKind;
}

// Alternatives in order: initials such as "U.S.", words with inner apostrophes, figures with their group marks (the first
// group), one mark (the second).
// Every alternative consumes without overlap, so the time is linear in the length.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{Cf}]*(?:['\u2019\u02BC\u2018\u0060\u00B4][\p{L}\p{M}\p{Cf}]+)*|(\p{Nd}+(?:[.,\u00A0\u2009\u202F]\p{Nd}+)*)|([^\s\p{Cf}\p{M}])/gu;

/** The tokens of `source` between two offsets, in order. Hyphens part words: "1000-for-1000" is five tokens. */
export function tokenise(source: string, start = 0, end = source.length): Token[] {
  const tokens: Token[] = [];
  const piece = source.slice(start, end);
  for (const match of piece.matchAll(TOKEN)) {
    const text = match[0];
    const at = start + match.index;
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'punct' : 'word';
    tokens.push({
      start: at,
      end: at + text.length,
      text,
      norm: kind === 'word' ? normaliseWord(text) : text.normalize('NFKC'),
      kind,
    });
  }
  return tokens;
}
