const INVISIBLE = /[\p{Cf}\u0300\u0301\uFE0F]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u0060\u00B4\uFF07]/gu;

/**
 * The form under which a word is looked up: lower case, NFKC, stress marks and invisible characters dropped,
 * one kind of apostrophe, «ё» as «е». It has no offsets of its own: spans come from the token.
 */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return word;
  if (CAPITAL.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replaceAll('ё', 'е');
}

/** Words that are their own normal form, which most are: the costly path is left out for them. */
const PLAIN = /^(?:[a-z]+|[а-еж-яіїєґ]+)$/u;
const CAPITAL = /^(?:[A-Za-z]+|[А-ЕЖ-Яа-еж-яІЇЄҐіїєґ]+)$/u;
