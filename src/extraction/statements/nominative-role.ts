import type { Language } from '../../shared/language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';
import { expand } from '../text/phrases.ts';

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

const known = new Map<Language, ReadonlyMap<string, string>>();

/** Each form of a word for an office or a relative, and its nominative: the first form of the list. */
function formsOf(language: Language): ReadonlyMap<string, string> {
  const made = known.get(language);
  if (made !== undefined) return made;
  const { speakers, endings } = STATEMENT_LANGUAGES[language];
  const forms = new Map<string, string>();
  for (const phrase of [...(speakers.office ?? []), ...(speakers.private ?? [])]) {
    if (/[ |*]|\{adj\}/u.test(phrase)) continue;
    const [first, ...others] = expand(phrase, endings);
    for (const form of others) if (first !== undefined && !forms.has(form)) forms.set(form, first);
    if (first !== undefined) forms.set(first, first);
  }
  known.set(language, forms);
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
  const head = words.findIndex((word) => forms.has(word.toLowerCase()));
  const form = words[head]?.toLowerCase();
  if (form === undefined || forms.get(form) === form) return role;
  const before = words.slice(0, head).map((word) => adjective(word, language));
  return [...before, forms.get(form) ?? form, ...words.slice(head + 1)].join(' ');
}

function adjective(word: string, language: Exclude<Language, 'en'>): string {
  const rule = ADJECTIVES[language].find(([ending]) => ending.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
