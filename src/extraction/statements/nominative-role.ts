import type { Language } from '../../shared/language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';
import { wordForms } from './word-forms.ts';

/** Endings of adjectives in other cases, and of their nominative: masculine first, then feminine. */
const ADJECTIVES: Readonly<Record<Exclude<Language, 'en'>, readonly (readonly [RegExp, string])[]>> = {
  uk: [
    [/(?:ього|ьому)$/u, 'ій'],
    [/(?:ого|ому|им)$/u, 'ий'],
    [/(?:ої|ою)$/u, 'а'],
  ],
  ru: [
    [/(?:его|ему)$/u, 'ий'],
    [/(?<=[гкх])(?:ого|ому|им)$/u, 'ий'],
    [/(?:ого|ому|ым)$/u, 'ый'],
    [/ой$/u, 'ая'],
  ],
};

const known = new Map<string, ReadonlyMap<string, string>>();

/** Each form of a word for an office or a relative, or for a kind of body, and its nominative: the first form of the list. */
function formsOf(language: Language, list: 'people' | 'bodies' = 'people'): ReadonlyMap<string, string> {
  const key = `${language} ${list}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const { speakers, endings } = STATEMENT_LANGUAGES[language];
  const forms = new Map<string, string>();
  const phrases =
    list === 'bodies' ? (speakers.unnamed ?? []) : [...(speakers.office ?? []), ...(speakers.private ?? [])];
  for (const phrase of phrases) {
    if (/[ |*]|\{adj\}/u.test(phrase)) continue;
    const [stem, ...others] = wordForms(phrase, endings);
    // Russian lists give soft nouns by their stem: «секретар» is «секретарь».
    const first = language === 'ru' && stem !== undefined ? stem.replace(/(?<=т[ае][лр])$/u, 'ь') : stem;
    for (const form of [...others, stem])
      if (first !== undefined && form !== undefined && !forms.has(form)) forms.set(form, first);
    if (first !== undefined) forms.set(first, first);
  }
  known.set(key, forms);
  return forms;
}

/**
 * A role that stands in another case («за словами військового експерта фонду») in the nominative («військовий експерт
 * фонду»): the first word of an office and the adjectives before it; what follows stays. Others stay as they are.
 */
export function nominativeRole(role: string, language: Language): string {
  if (language === 'en') return role;
  const words = role.split(' ');
  const forms = formsOf(language);
  const head = words.findIndex((word) => forms.has(lastPart(word)));
  const form = lastPart(words[head] ?? '');
  const nominative = forms.get(form);
  const before = words.slice(0, head).map((word) => adjective(word, language));
  // What stands before an office and is no adjective in its case is the office itself: «прес-секретар міністра».
  if (nominative === undefined || nominative === form || before.includes(null)) return role;
  return [...before, words[head]!.slice(0, -form.length) + nominative, ...words.slice(head + 1)].join(' ');
}

/** The kind of a body that its name in quotes follows, in the nominative: «ініціативі» of «в ініціативі «Дім»». */
export function nominativeKind(kind: string, language: Language): string {
  const nominative = language === 'en' ? undefined : formsOf(language, 'bodies').get(kind.toLowerCase());
  return nominative ?? kind;
}

/** «Секретаря» in «прес-секретаря», in lower case. */
function lastPart(word: string): string {
  return word.toLowerCase().split('-').at(-1) ?? '';
}

/** An adjective in the nominative; null where the word is none in another case. */
function adjective(word: string, language: Exclude<Language, 'en'>): string | null {
  const rule = ADJECTIVES[language].find(([ending]) => ending.test(word));
  return rule === undefined ? null : word.replace(rule[0], rule[1]);
}
