import type { Language } from '../../shared/language.ts';
import type { Side } from '../../sources/source.ts';

/** A name or a role in each of our languages, in the nominative. */
export type InLanguages = Readonly<Record<Language, string>>;

/** An office and when it was held: `from` inclusive, `to` exclusive, ISO days or months; null where it is open or not known. */
export interface Office {
  readonly from: string | null;
  readonly to: string | null;
  readonly role: InLanguages;
}

/** Somebody in public office (or a public figure) whom texts on exchanges cite. */
export interface Person {
  /** Short, stable key, such as `zelenskyy`. */
  readonly id: string;
  /** Given name and surname; `en` is the name under which statements give the speaker. */
  readonly name: InLanguages;
  /** Further English spellings: of the surname ("Zelensky"), or of the whole name where the given name differs. */
  readonly spellings: readonly string[];
  readonly side: Side | null;
  readonly gender: 'm' | 'f';
  /** The surname alone says too little («Морозова»): the given name, an initial or a role must stand beside it. */
  readonly commonSurname: boolean;
  /** Latest last. */
  readonly offices: readonly Office[];
}

/** The office that a person held on a day (`YYYY-MM-DD`); without a day, the latest. Null where none fits. */
export function officeAt(person: Person, day: string | null): Office | null {
  const held = person.offices.filter(
    (office) =>
      day === null || ((office.from === null || office.from <= day) && (office.to === null || day < office.to)),
  );
  return held.at(-1) ?? null;
}

/** Writes `names('Kyiv', 'Київ', 'Киев')` for the three spellings, so that the tables stay readable. */
export function names(en: string, uk: string, ru: string): InLanguages {
  return { en, uk, ru };
}

/** One office of a table: from, to, and the role in English, Ukrainian and Russian. */
export function office(from: string | null, to: string | null, en: string, uk: string, ru: string): Office {
  return { from, to, role: { en, uk, ru } };
}

/** One man of a table. */
export function man(
  id: string,
  side: Side | null,
  name: InLanguages,
  offices: readonly Office[],
  more: Partial<Person> = {},
): Person {
  return { id, side, name, offices, gender: 'm', spellings: [], commonSurname: false, ...more };
}

/** One woman of a table. */
export function woman(
  id: string,
  side: Side | null,
  name: InLanguages,
  offices: readonly Office[],
  more: Partial<Person> = {},
): Person {
  return { ...man(id, side, name, offices, more), gender: 'f' };
}
