import type { Language } from '../../shared/language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';
import type { BodyGender } from '../people/body-genders.ts';
import { ABBREVIATED_BODIES } from '../people/body-genders.ts';
import { wordForms } from './word-forms.ts';

type Inflected = Exclude<Language, 'en'>;

/** Forms that only adjectives have in the lists of bodies. */
const ADJECTIVE_FORM: Readonly<Record<Inflected, RegExp>> = {
  uk: /(?:[иі]й|ого|ої|их)$/u,
  ru: /(?:[иы]й|ая|ое|ого|[иы]х)$/u,
};

/** Endings of adjectives in any case. */
const ADJECTIVE_ENDING: Readonly<Record<Inflected, RegExp>> = {
  uk: /(?:ого|ому|ими|ий|ій|ої|ою|им|ім|их|а|у|е|і)$/u,
  ru: /(?:ого|его|ому|ему|[иы]ми|[иы]й|ой|ая|ую|ое|[иы]е|[иы]м|ом|ем|[иы]х)$/u,
};

/** Their endings in the nominative. */
const AGREEING: Readonly<Record<Inflected, Readonly<Record<BodyGender, string>>>> = {
  uk: { m: 'ий', f: 'а', n: 'е', p: 'і' },
  ru: { m: 'ый', f: 'ая', n: 'ое', p: 'ые' },
};

/** What Russian spelling makes of -ый and -ые behind some stems: «российский», «Святой». */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<=[гкхжшчщ])ы(?=[йе]$)/u, 'и'],
  [/(?<=^свят)ый$/iu, 'ой'],
];

/** Of nouns by their ending, in order; the others are masculine. */
const GENDERS: readonly (readonly [RegExp, BodyGender])[] = [
  [/(?:ння|[ое])$/u, 'n'],
  [/[ая]$/u, 'f'],
  [/[иіы]$/u, 'p'],
];

const known = new Map<Inflected, ReadonlyMap<string, string>>();

/** Each form of the nouns at the head of bodies' names, and its nominative: the first form in the word list. */
function headForms(language: Inflected): ReadonlyMap<string, string> {
  const made = known.get(language);
  if (made !== undefined) return made;
  const { bodies, endings } = STATEMENT_LANGUAGES[language];
  const heads = Object.values(bodies).flatMap((phrases) =>
    phrases.map((phrase) => {
      const words = phrase.split(' ').filter((word) => !word.includes('{adj}'));
      const forms = words.map((word) => wordForms(word, endings));
      return forms.find((of) => !of.some((form) => ADJECTIVE_FORM[language].test(form))) ?? [];
    }),
  );
  const nominatives = heads.flatMap((forms) => forms.slice(0, 1).map((form) => [form, form] as const));
  const others = heads.flatMap((forms) => forms.map((form) => [form, forms[0]!] as const));
  // A nominative is always its own, whatever other noun has the same form.
  const forms = new Map([...others, ...nominatives]);
  known.set(language, forms);
  return forms;
}

/**
 * A body's name that stands in another case («Міністерстві оборони РФ») in the nominative («Міністерство оборони РФ»): its
 * first noun and the adjectives before that; what follows belongs to the name and stays. A name whose noun no list has,
 * and an English one, stays as it is.
 */
export function nominativeBody(name: string, language: Language): string {
  if (language === 'en') return name;
  const words = name.split(' ');
  const forms = headForms(language);
  const head = words.findIndex((word) => forms.has(plain(word)));
  const nominative = forms.get(plain(words[head] ?? ''));
  if (nominative === undefined) return name;
  const gender = genderOf(nominative, language);
  const before = words.slice(0, head).map((word) => agreeing(word, gender, language));
  return [...before, respelt(words[head]!, nominative), ...words.slice(head + 1)].join(' ');
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}

function genderOf(noun: string, language: Inflected): BodyGender {
  return ABBREVIATED_BODIES[language][noun] ?? GENDERS.find(([ending]) => ending.test(noun))?.[1] ?? 'm';
}

/** An adjective in the nominative of a gender; a word that is none stays. */
function agreeing(word: string, gender: BodyGender, language: Inflected): string {
  const stem = plain(word).replace(ADJECTIVE_ENDING[language], '');
  if (stem.length === word.length) return word;
  const form = stem + AGREEING[language][gender];
  const spelt = language === 'uk' ? form : RESPELT.reduce((of, [ending, into]) => of.replace(ending, into), form);
  return respelt(word, spelt);
}

/** Another form of a word in the letters that the text uses: as much of the text's word as they share, and its capitals. */
function respelt(word: string, form: string): string {
  const letters = plain(word);
  let shared = 0;
  while (shared < form.length && letters[shared] === form[shared]) shared += 1;
  const rest = form.slice(shared);
  return word.slice(0, shared) + (word === word.toUpperCase() && shared > 1 ? rest.toUpperCase() : rest);
}
