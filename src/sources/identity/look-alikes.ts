/**
 * Letters of Cyrillic and Greek that are drawn like a Latin one, in lower case or as capitals, by the Latin letter that
 * stands for them in keys. A pair that looks alike only as capitals (В and B) stands here too, because a key knows no
 * case. Digits are left out on purpose: 0 and 1 are figures, and figures are never taken for letters.
 * After Unicode Technical Standard 39 (confusables), for the letters of Ukrainian, Russian, English and Greek.
 */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еε',
  h: 'нһη',
  i: 'іι',
  j: 'ј',
  k: 'кκ',
  l: 'ӏ',
  m: 'мμ',
  n: 'ν',
  o: 'оο',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уγυ',
  z: 'ζ',
};

/** Greek and Cyrillic, where the look-alikes are. */
const FIRST = 0x0370;
const LAST = 0x052f;

/** By code unit from `FIRST`: the Latin letter's code unit, 0 where there is none. */
const LATIN_CODES = new Uint16Array(LAST - FIRST + 1);
for (const [latin, others] of Object.entries(ALIKE)) {
  for (const other of others) LATIN_CODES[other.charCodeAt(0) - FIRST] = latin.charCodeAt(0);
}

/**
 * A text, in lower case and without marks, with one letter for all that look alike. It goes by code units and a table,
 * because every second letter of a Cyrillic text is one, and a pattern takes ten times as long.
 */
export function foldLookAlikes(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let place = 0; place < codes.length; place += 1) {
    const code = text.charCodeAt(place);
    codes[place] = LATIN_CODES[code - FIRST] || code;
  }
  return UTF16.decode(codes);
}

const UTF16 = new TextDecoder('utf-16le');
