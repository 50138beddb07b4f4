import type { Language } from '../../shared/language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';

const compiled = new Map<Language, ReadonlyMap<string, 'm' | 'f'>>();

/** Whether a man or a woman bears a given name, by its nominative in lower case; undefined for a word that is none. */
export function givenNames(language: Language): ReadonlyMap<string, 'm' | 'f'> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { m, f } = STATEMENT_LANGUAGES[language].givenNames;
  const made = new Map<string, 'm' | 'f'>([
    ...m.map((name): [string, 'm'] => [name, 'm']),
    ...f.map((name): [string, 'f'] => [name, 'f']),
  ]);
  compiled.set(language, made);
  return made;
}
