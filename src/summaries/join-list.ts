import { LOCALES } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = { en: list('en'), uk: list('uk'), ru: list('ru') };

/** "A, B and C" in the language of the reader. */
export function joinList(items: readonly string[], lang: Language): string {
  return LISTS[lang].format(items);
}

function list(lang: Language): Intl.ListFormat {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' });
}
