import { BODIES } from '../extraction/people/bodies.ts';
import { PEOPLE } from '../extraction/people/people.ts';
import { officeAt, type InLanguages, type Office, type Person } from '../extraction/people/person.ts';
import type { Language } from '../shared/language.ts';
import { writtenName } from './names-of-texts.ts';
import { romanise } from './romanise.ts';

const NAMES: ReadonlyMap<string, InLanguages> = new Map(
  [...Object.values(BODIES), ...PEOPLE].map(({ name }) => [name.en, name]),
);
const BY_NAME: ReadonlyMap<string, Person> = new Map(PEOPLE.map((person) => [person.name.en, person]));

/** The person of our table under the name that findings give; undefined for a name that the table does not hold. */
export function personNamed(name: string | null): Person | undefined {
  return name === null ? undefined : BY_NAME.get(name);
}

/**
 * A person's or body's name in the reader's language; one that no table holds stays as the text has it, but that a
 * reader of English gets it in Latin letters; `writtenIn` is the language of the text.
 */
export function nameIn(name: string, lang: Language, writtenIn: Language | null = null): string {
  const known = NAMES.get(name) ?? writtenName(name);
  return known?.[lang] ?? (lang === 'en' ? romanise(name, writtenIn) : name);
}

/**
 * The role that a person of our table held on a day, in the reader's language; null where the table gives none. Where
 * the day is not known, the office that sounds most like the role that the text gives, the latest of equals.
 */
export function officeIn(name: string | null, day: string | null, said: string | null, lang: Language): string | null {
  const person = personNamed(name);
  if (person === undefined) return null;
  const held = day === null && said !== null ? officeLike(person, said) : officeAt(person, day);
  return held?.role[lang] ?? null;
}

function officeLike({ offices }: Person, said: string): Office | undefined {
  const words = stemsOf(said);
  const likeness = ({ role }: Office) =>
    Math.max(...Object.values(role).map((name) => [...stemsOf(name)].filter((stem) => words.has(stem)).length));
  return offices.toSorted((one, other) => likeness(one) - likeness(other)).at(-1);
}

/** The beginnings of the words: long enough to tell offices apart, short enough to bear another case or a feminine form. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.map((word) => word.slice(0, 5)),
  );
}
