import { describe, expect, it } from 'vitest';
import { STATEMENT_LANGUAGES } from '../../../src/extraction/languages/statement-languages.ts';

/** Every list of words of a language, with the names that lead to it: `verbs.says`, `outlets`. */
function listsOf(value: unknown, path: string): [string, readonly string[]][] {
  if (Array.isArray(value)) return value.every((word) => typeof word === 'string') ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
}

describe.each(Object.entries(STATEMENT_LANGUAGES))(
  'the word lists of the reader of statements (%s)',
  (_lang, words) => {
    it('name nothing twice', () => {
      const twice = listsOf(words, '').flatMap(([path, list]) =>
        list.filter((word, index) => list.indexOf(word) !== index).map((word) => `${path}: ${word}`),
      );
      expect(twice).toEqual([]);
    });

    it('hold no verb of saying under two kinds', () => {
      const kinds = new Map<string, string[]>();
      for (const [kind, verbs] of Object.entries(words.verbs))
        for (const verb of verbs) kinds.set(verb, [...(kinds.get(verb) ?? []), kind]);
      expect([...kinds].filter(([, each]) => each.length > 1)).toEqual([]);
    });
  },
);
