import type { Language } from '../../shared/language.ts';
import { declineWord, obliqueForms } from './decline.ts';
import { PEOPLE } from './people.ts';
import type { Person } from './person.ts';
import type { PhraseTable } from '../text/phrases.ts';

/** A person's key and whether the surname stands in the nominative: `zelenskyy/subject`, `zelenskyy/oblique`. */
export type PersonForm = `${string}/${'subject' | 'oblique'}`;

const PARTICLES = new Set(['bin', 'von', 'der', 'бін', 'бин', 'бен', 'фон', 'дер']);
const NUMERAL = /^[IVX]+$/u;

/** Given names and surname of a full name: "Mohammed" and "bin Salman". Numerals of popes belong to neither. */
export function splitName(name: string): { readonly given: string; readonly surname: string } {
  const words = name.split(' ').filter((word) => !NUMERAL.test(word));
  const particle = words.findIndex((word) => PARTICLES.has(word));
  const cut = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, cut).join(' '), surname: words.slice(cut).join(' ') };
}

/** Every spelling of a person's full name in a language; in English those of the table's list too. */
export function fullNames(person: Person, language: Language): string[] {
  const further = person.spellings.filter(
    (name) => name.includes(' ') && /[а-яіїєґ]/iu.test(name) === (language !== 'en'),
  );
  return [person.name[language], ...further];
}

/** The surnames of our people in a language, all spellings and cases, as a phrase table. */
export function personPhrases(language: Language): PhraseTable<PersonForm> {
  const table: Record<PersonForm, string[]> = {};
  for (const person of PEOPLE) {
    const surnames = new Set(fullNames(person, language).map((name) => splitName(name).surname));
    if (language === 'en') for (const name of person.spellings) if (/^[^ а-яіїєґ]+$/iu.test(name)) surnames.add(name);
    const subject = (table[`${person.id}/subject`] ??= []);
    const oblique = (table[`${person.id}/oblique`] ??= []);
    for (const surname of surnames) {
      subject.push(phrase(surname));
      oblique.push(...obliqueSurnames(surname, language, person.gender));
    }
  }
  return table;
}

function obliqueSurnames(surname: string, language: Language, gender: Person['gender']): string[] {
  if (language === 'en') return [phrase(`${surname}'s`)];
  const parts = surname.split(/[ -]/u);
  const lastPart = parts.pop() ?? surname;
  // «Львової-Бєлової»: both halves of a double surname are declined.
  const heads = parts.map((part) => {
    const cases = declineWord(part, language, gender);
    return [...new Set([part, ...cases.genitive, ...cases.dative, ...cases.accusative, ...cases.instrumental])].join(
      '|',
    );
  });
  return obliqueForms(lastPart, language, gender).map((form) => phrase([...heads, form].join(' ')));
}

/** Hyphens part words in phrases as they do in tokens. */
function phrase(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ').replaceAll('’', "'");
}
