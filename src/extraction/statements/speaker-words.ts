import type { Side } from '../../sources/source.ts';

/** Enough of a surname to know it in another case. */
export const SURNAME_STEM = 6;

/** Roles in the plural, as far as the last letter tells. */
export const PLURAL = /(?:s|men|[иіы]|ні|сторона|влада)$/u;

/** Offices that many hold. */
export const ANYBODY =
  /^(?:official|spokes|representative|source|diplomat|member|officer|lawmaker|представни|представит|джерел|чиновник|депутат|нардеп|член|речни|источник|радник|советник|экс|юрист|адвокат|эксперт|експерт)/u;

/** Words for a body that was named before: "the ministry", «у відомстві». */
export const INSTITUTION =
  /^(?:ministry|office|agency|headquarters|department|service|embassy|committee|відомств|міністерств|штаб|управлінн|ведомств|министерств|управлени)/u;

/** Enough of a word to know it in all its cases. */
export function stemOf(word: string): string {
  return word.slice(0, 5);
}

export function sideOf(nation: string | null): Side | null {
  if (nation === null) return null;
  return nation === 'ukraine' || nation === 'russia' ? nation : 'third_party';
}
