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

/** Look-alike → the Latin letter; all in lower case and without marks. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIKE).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);
