import { LOCALES } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = { en: list('en'), uk: list('uk'), ru: list('ru') };

/** "A, B and C" in the language of the reader. */
export function joinList(items: readonly string[], lang: Language): string {
  // «І» clashes with a vowel beside it («жінки і іноземці»), «та» stands anywhere.
  const list = LISTS[lang].formatToParts(items);
  return list
    .map(({ type, value }) => (type === 'literal' && lang === 'uk' ? value.replace(' і ', ' та ') : value))
    .join('');
}

function list(lang: Language): Intl.ListFormat {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' });
}
