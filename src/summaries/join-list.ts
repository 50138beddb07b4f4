import type { Language } from '../shared/language.ts';
import { LOCALES } from '../locales/translate.ts';

/** "A, B and C" in the language of the reader. */
export function joinList(items: readonly string[], lang: Language): string {
  return new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(items);
}
