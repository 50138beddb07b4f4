import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { textKey } from '../../shared/text.ts';
import { withoutEnding } from './noun-endings.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  uk: ukrainian,
  ru: russian,
};

/** Longer words are addresses and rubbish; nobody types them. */
const LONGEST_WORD = 40;

/** Stems that were worked out are kept: texts repeat their words. */
const MOST_KEPT = 20_000;
const kept: Readonly<Record<Language, Map<string, readonly string[]>>> = {
  en: new Map(),
  uk: new Map(),
  ru: new Map(),
};

/** The words of a text, folded: lower case, Ё as Е, Ґ as Г, without apostrophes («об’єднані» and «обєднані» are one) and without English ’s. */
export function wordsOf(text: string): readonly string[] {
  const joined = text.replace(/(?<=[a-z])['’ʼ]s\b/giu, '').replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '');
  return textKey(joined)
    .replaceAll('ґ', 'г')
    .split(' ')
    .filter((word) => word !== '' && word.length <= LONGEST_WORD);
}

/**
 * The keys under which a word of a text is found: its stem, and of Cyrillic words also the word without its case ending,
 * for a stemmer takes «обмен» for the past of a verb. Letters and digits only. Words in another script than the
 * language's are English.
 */
export function keysOf(word: string, lang: Language): readonly string[] {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  const read = isCyrillic ? (lang === 'en' ? 'uk' : lang) : 'en';
  const known = kept[read].get(word);
  if (known !== undefined) return known;
  const stem = /^\d+$/.test(word) ? word : STEMMERS[read](word);
  const keys = read === 'en' ? [stem] : [...new Set([stem, withoutEnding(word, read)])];
  if (kept[read].size >= MOST_KEPT) kept[read].clear();
  kept[read].set(word, keys);
  return keys;
}

/** The keys of a word that somebody typed: its language is not known. */
export function keysInAnyLanguage(word: string): readonly string[] {
  return [...new Set(LANGUAGES.flatMap((lang) => keysOf(word, lang)))];
}
