import type { Language } from '../../shared/language.ts';

/** Turns one ending into another. */
type Ending = readonly [RegExp, string];

// Given names in the genitive: a man's ends in -а/-я, a woman's in -и/-ы/-і/-ї, which decides how the surname is read.
const WOMAN = /[иыії]$/u;
const GIVEN: Readonly<Record<'m' | 'f', readonly Ending[]>> = {
  m: [
    [/^(Дмитр|Петр|Михайл|Павл|Данил|Кирил)а$/u, '$1о'],
    [/([еоаиіїуюь]|Ю)я$/u, '$1й'],
    [/рія$/u, 'рій'],
    [/ря$/u, 'рь'],
    [/а$/u, ''],
  ],
  f: [
    [/ии$/u, 'ия'],
    [/ії$/u, 'ія'],
    [/ьи$/u, 'ья'],
    [/(['’])ї$/u, '$1я'],
    [/([нлр])і$/u, '$1я'],
    [/[иы]$/u, 'а'],
  ],
};
const SURNAME: Readonly<Record<'m' | 'f', readonly Ending[]>> = {
  m: [
    [/([сц]ь?к)ого$/u, '$1ий'],
    [/ого$/u, 'ый'],
    [/енка$/u, 'енко'],
    [/ця$/u, 'ець'],
    [/([оеуаиіїє])я$/u, '$1й'],
    [/([бвгджзклмнпрстфхцчшщ])а$/u, '$1'],
    [/([нлр])я$/u, '$1ь'],
  ],
  f: [
    [/([оеє]в|[иії]н|[сц]ьк)ої$/u, '$1а'],
    [/([оеё]в|[иы]н)ой$/u, '$1а'],
    [/([сц]к)ой$/u, '$1ая'],
    [/[иы]$/u, 'а'],
  ],
};

/** A given name and surname that stand in the genitive («Андрея Логинова»), in the nominative. One word alone is left as it is. */
export function nominativeName(name: string, language: Exclude<Language, 'en'>): string {
  const words = name.split(' ');
  const [given, surname] = words;
  if (words.length !== 2 || given === undefined || surname === undefined) return name;
  const gender = WOMAN.test(given) ? 'f' : 'm';
  const first = change(given, GIVEN[gender]);
  // «Ігоря», «Лазаря»: hard in Ukrainian, soft in Russian.
  const hardened = language === 'uk' ? first.replace(/рь$/u, 'р') : first;
  const last = change(surname, SURNAME[gender]);
  return `${hardened} ${language === 'ru' ? last.replace(/ець$/u, 'ец') : last}`;
}

function change(word: string, endings: readonly Ending[]): string {
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending === undefined ? word : word.replace(ending[0], ending[1]);
}

/**
 * The full name that a text gave first («з Вісвальдасом Гримусом»), in the case of the surname that it gives now
 * («Гримус»): the ending that the surname has lost is taken off the given name too; where it has none, the surname stands alone.
 */
export function fullName(first: string, surname: string): string {
  const words = first.split(' ');
  const last = words.pop() ?? first;
  if (last === surname || words.length !== 1 || !/[а-яіїєґ]/iu.test(surname)) return first;
  const [given = ''] = words;
  const ending = last.startsWith(surname) ? last.slice(surname.length) : '';
  if (ending === '' || ending.length > 3) return ending === '' && last.length > surname.length ? surname : first;
  return given.endsWith(ending) ? `${given.slice(0, -ending.length)} ${surname}` : surname;
}
