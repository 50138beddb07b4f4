import { OTHER_PEOPLE } from './other-people.ts';
import type { Person } from './person.ts';
import { RUSSIAN_PEOPLE } from './russian-people.ts';
import { UKRAINIAN_PEOPLE } from './ukrainian-people.ts';

/** Everybody whom we know by name. */
export const PEOPLE: readonly Person[] = [...UKRAINIAN_PEOPLE, ...RUSSIAN_PEOPLE, ...OTHER_PEOPLE];

const BY_ID: ReadonlyMap<string, Person> = new Map(PEOPLE.map((person) => [person.id, person]));

/** The person under a key of the table, or null. */
export function personById(id: string): Person | null {
  return BY_ID.get(id) ?? null;
}
