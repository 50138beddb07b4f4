import type { Token } from '../text/tokenise.ts';

/** A hyphen inside a word («прес-служба»), not a dash between clauses. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at]!;
  return text === '-' && (tokens[at - 1]?.end === start || tokens[at + 1]?.start === end);
}
