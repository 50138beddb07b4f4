import type { Language } from '../../shared/language.ts';
import type { StatementGrammar } from '../languages/statement-language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';

/** Answers of a word, in lower case, whether it is one of a list. */
type IsOne = (norm: string) => boolean;

/** The little words of a language, ready to be asked. */
export type Grammar = { readonly [List in keyof StatementGrammar]: IsOne };

const compiled = new Map<Language, Grammar>();

/** The lists of a language as questions. Compiled on first use, kept for the process: they never change. */
export function grammarOf(language: Language): Grammar {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const lists = Object.entries({ ...STATEMENT_LANGUAGES[language].grammar });
  const grammar = Object.fromEntries(
    lists.map(([list, words]) => [list, oneOf(list.endsWith('Endings') ? words.map((word) => `*${word}`) : words)]),
  ) as Grammar;
  compiled.set(language, grammar);
  return grammar;
}

function oneOf(words: readonly string[]): IsOne {
  const whole = new Set(words.filter((word) => !word.includes('*')));
  const beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const endings = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  return (norm) =>
    whole.has(norm) ||
    beginnings.some((beginning) => norm.startsWith(beginning)) ||
    endings.some((ending) => norm.endsWith(ending));
}
