import type { Language } from '../shared/language.ts';

/** Ukrainian letters as the resolution of the Cabinet of Ministers No. 55 of 27 January 2010 writes them in passports. */
const UKRAINIAN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i' },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '', "'": '' },
};

const UKRAINIAN_AT_START: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** Russian letters as newspapers in English write them. */
const RUSSIAN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

const ONLY_UKRAINIAN = /[іїєґ’']/i;

/** A name in Cyrillic letters as a reader of English gets it: «Марія Кучеренко» is "Mariia Kucherenko"; other letters stay. */
export function romanise(name: string, writtenIn: Language | null): string {
  const isUkrainian = writtenIn === 'uk' || ONLY_UKRAINIAN.test(name);
  return name.replace(/[\p{Script=Cyrillic}’']+/gu, (word) => (isUkrainian ? ukrainian(word) : russian(word)));
}

function ukrainian(word: string): string {
  // «зг» is "zgh", that it be not read as «ж».
  const letters = word.replace(/(?<=з)г/giu, 'ґh');
  return spell(letters, UKRAINIAN, UKRAINIAN_AT_START);
}

// «Сергей» ends in "ei", «Андрей» too, but «Чёрный» in "y" alone.
function russian(word: string): string {
  return spell(word.replace(/(?:ый|ий)$/u, 'ы').replace(/(?<=е)й$/u, 'и'), RUSSIAN, {});
}

function spell(
  word: string,
  letters: Readonly<Record<string, string>>,
  first: Readonly<Record<string, string>>,
): string {
  return Array.from(word, (letter, place) => {
    const small = letter.toLowerCase();
    const written = (place === 0 ? first[small] : undefined) ?? letters[small] ?? letter;
    return letter === small ? written : written.charAt(0).toUpperCase() + written.slice(1);
  }).join('');
}
