import type { Language } from '../../shared/language.ts';
import { ENGLISH_STATEMENTS } from './en/statements.ts';
import { RUSSIAN_STATEMENTS } from './ru/statements.ts';
import type { StatementLanguage } from './statement-language.ts';
import { UKRAINIAN_STATEMENTS } from './uk/statements.ts';

/** The languages that the reader of statements knows. */
export const STATEMENT_LANGUAGES: Readonly<Record<Language, StatementLanguage>> = {
  en: ENGLISH_STATEMENTS,
  uk: UKRAINIAN_STATEMENTS,
  ru: RUSSIAN_STATEMENTS,
};
