import { BODIES } from '../extraction/people/bodies.ts';
import { PEOPLE } from '../extraction/people/people.ts';
import { officeAt, type InLanguages, type Person } from '../extraction/people/person.ts';
import type { Language } from '../shared/language.ts';

const NAMES: ReadonlyMap<string, InLanguages> = new Map(
  [...Object.values(BODIES), ...PEOPLE].map(({ name }) => [name.en, name]),
);
const BY_NAME: ReadonlyMap<string, Person> = new Map(PEOPLE.map((person) => [person.name.en, person]));

/** The person of our table under the name that findings give; undefined for a name that the table does not hold. */
export function personNamed(name: string | null): Person | undefined {
  return name === null ? undefined : BY_NAME.get(name);
}

/** A person's or body's name in the reader's language; one that no table holds stays as the text has it. */
export function nameIn(name: string, lang: Language): string {
  return NAMES.get(name)?.[lang] ?? name;
}

/** The role that a person of our table held on a day, in the reader's language; null where the table gives none. */
export function officeIn(name: string | null, day: string | null, lang: Language): string | null {
  const person = personNamed(name);
  return person === undefined ? null : (officeAt(person, day)?.role[lang] ?? null);
}
