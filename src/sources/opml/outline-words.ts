import { isLanguage, type Language } from '../../shared/language.ts';
import type { Side, Standing } from '../source.ts';

/** Names that people give to a folder of one language. */
const FOLDERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['english', 'in english', 'англійська', 'англійською', 'английский', 'на английском'],
  uk: ['ukrainian', 'in ukrainian', 'українська', 'українською', 'украинский', 'на украинском'],
  ru: ['russian', 'in russian', 'російська', 'російською', 'русский', 'на русском'],
};

const SIDES: Readonly<Record<string, Side>> = { ukraine: 'ukraine', russia: 'russia', third_party: 'third_party' };

const STANDINGS: Readonly<Record<string, Standing>> = {
  official: 'official',
  agency: 'agency',
  media: 'media',
  aggregator: 'aggregator',
};

const SWITCHES: Readonly<Record<string, boolean>> = { true: true, false: false };

/** How a stated word is read; undefined where it is none of those that we know. */
export const WORDS = { side: wordOf(SIDES), standing: wordOf(STANDINGS), switch: wordOf(SWITCHES) } as const;

/** The words that may be stated, for reports. */
export const STATED_WORDS = {
  side: `one of ${Object.keys(SIDES).join(', ')}`,
  standing: `one of ${Object.keys(STANDINGS).join(', ')}`,
  languages: 'of en, uk, ru',
} as const;

/** One of our languages, as a tag (`uk`, `ru-RU`) or as people name a folder; null for any other. */
export function languageOf(text: string): Language | null {
  const word = text.trim().toLowerCase();
  const tag = /^[a-z]{2}(?=$|[-_])/.exec(word)?.[0] ?? '';
  if (isLanguage(tag)) return tag;
  return (Object.keys(FOLDERS) as Language[]).find((language) => FOLDERS[language].includes(word)) ?? null;
}

function wordOf<Value>(table: Readonly<Record<string, Value>>): (text: string) => Value | undefined {
  return (text) => {
    const word = text
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    return Object.hasOwn(table, word) ? table[word] : undefined;
  };
}
