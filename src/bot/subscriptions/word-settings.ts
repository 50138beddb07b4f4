import type { Choices, WordGroup } from '../../shared/choices.ts';
import { oneLine } from '../../shared/text.ts';
import { keysInAnyLanguage, wordsOf } from '../../store/search/word-keys.ts';
import { otherSpellings } from '../search-spellings.ts';
import { choose } from './choice-settings.ts';
import type { Setting, SettingName } from './setting.ts';

/** Who needs more than this wants the whole. */
const MOST_GROUPS = 50;
const MOST_WORDS = 8;
const LONGEST = 80;

/** A setting of words: groups with commas between them, each of which stands for all its forms and spellings. */
export function wordsSetting(name: SettingName, choice: 'speakers' | 'include' | 'exclude'): Setting {
  const groups = (choices: Choices): readonly WordGroup[] => choices[choice];
  const typedOf = (choices: Choices): string =>
    groups(choices)
      .map(({ typed }) => typed)
      .join(', ');
  return {
    name,
    value: ({ choices }, _lang, t) => typedOf(choices) || t('no-words', { name }),
    control: ({ choices }) => ({ kind: 'words', words: typedOf(choices) }),
    // Whoever writes a surname here waits for it, and would not be told of a single exchange.
    ...(choice === 'include' && {
      warning: ({ choices }, t) => (groups(choices).length > 0 ? t('setting-words-narrow') : null),
    }),
    change: (typed, subscription) => {
      const read = readGroups(typed);
      return read === null ? null : choose({ [choice]: read }, subscription);
    },
  };
}

/** Null where nothing is typed, or more than anybody needs. Words are words: nothing in them is an operator. */
export function readGroups(typed: string): readonly WordGroup[] | null {
  if (/^\s*(?:none|off|-)\s*$/i.test(typed)) return [];
  const parts = [...new Set(typed.split(/[,;\n]/).map(oneLine))].filter((part) => wordsOf(part).length > 0);
  if (parts.length === 0 || parts.length > MOST_GROUPS) return null;
  if (parts.some((part) => part.length > LONGEST || wordsOf(part).length > MOST_WORDS)) return null;
  return parts.map((part) => ({ typed: part, keys: wordsOf(part).map(keysOfWord) }));
}

function keysOfWord(word: string): readonly string[] {
  return [...new Set([word, ...otherSpellings(word)].flatMap(wordsOf).flatMap(keysInAnyLanguage))];
}
