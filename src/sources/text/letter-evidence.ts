import { COMMON_PAIRS } from './letter-pairs.ts';

/**
 * How much a reading of bytes looks like language: bits for (above zero) or against it, and how many characters that are
 * not ASCII were weighed. Made for Ukrainian, Russian and English; letters of other scripts say nothing either way.
 */
export interface Evidence {
  readonly bits: number;
  readonly weighed: number;
}

// log2 of how much oftener a thing is seen in a right reading than in a wrong one; the pairs were counted, the rest is rounded.
const COMMON_PAIR = 1.5;
const RARE_PAIR = -2.5;
const CAPITAL_IN_WORD = -4;
/** Lower case of one charset is often upper case of another. */
const CAPITAL_IN_ROW = -0.5;
const SCRIPTS_MIXED = -4;
const FAMILIAR_ACCENT = 3;
const OTHER_ACCENT = -0.5;
const ACCENTS_IN_A_ROW = -2;
const MARK_IN_PLACE = 1;
const MARK_IN_WORD = -2;
const NO_TEXT = -4;

const ASCII_LETTER = /[a-z]/i;
const CYRILLIC = /[а-яёіїєґў]/i;
/** Those of names in English text. */
const FAMILIAR = /[éèêëáàâãäåöøóôõúüûíîïñçæşšžčćłğı]/i;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{M}]/u;
const MARK = /[«»‹›“”„‘’‚–—…№€£§©®™°·•×]/;
const APOSTROPHE = /[’ʼ‑\u00AD–—]/;
const SPACE = /\s/;

/** Weighs every character of a text that is not ASCII, by itself and by its neighbours. */
export function weighLetters(text: string): Evidence {
  let bits = 0;
  let weighed = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    bits += weigh(text.charAt(at - 1), text.charAt(at), text.charAt(at + 1));
    weighed += 1;
  }
  return { bits, weighed };
}

function weigh(before: string, char: string, after: string): number {
  if (CYRILLIC.test(char)) return weighCyrillic(before, char);
  if (LATIN.test(char)) return weighLatin(before, char, after);
  if (LETTER.test(char)) return 0;
  if (SPACE.test(char) || APOSTROPHE.test(char)) return MARK_IN_PLACE;
  if (MARK.test(char)) return LETTER.test(before) && LETTER.test(after) ? MARK_IN_WORD : MARK_IN_PLACE;
  return NO_TEXT;
}

function weighCyrillic(before: string, char: string): number {
  if (CYRILLIC.test(before)) {
    if (isLower(before) && !isLower(char)) return CAPITAL_IN_WORD;
    return weighPair(before.toLowerCase(), char.toLowerCase()) + (isLower(char) ? 0 : CAPITAL_IN_ROW);
  }
  return LETTER.test(before) ? SCRIPTS_MIXED : 0;
}

function weighPair(first: string, second: string): number {
  return COMMON_PAIRS[first]?.includes(second) ? COMMON_PAIR : RARE_PAIR;
}

function weighLatin(before: string, char: string, after: string): number {
  if (isAccented(before) && isAccented(after)) return ACCENTS_IN_A_ROW;
  const isInWord = ASCII_LETTER.test(before) || ASCII_LETTER.test(after);
  return isInWord && FAMILIAR.test(char) ? FAMILIAR_ACCENT : OTHER_ACCENT;
}

function isAccented(char: string): boolean {
  return char > '\u007F' && LETTER.test(char);
}

function isLower(char: string): boolean {
  return char === char.toLowerCase();
}
