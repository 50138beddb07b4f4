import { fullName, nominativeName } from '../people/nominative.ts';
import { personById } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { officeAt } from '../people/person.ts';
import type { Range } from './evidence.ts';
import { givenNames } from './given-names.ts';
import type { Mention } from './mention.ts';
import { officeStem, officeStems, roleStems } from './office-stems.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { SURNAME_STEM, roleText, sideIn, stemOf, textOf } from './speaker-words.ts';

/** Of so many people named last a noun may mean one. */
const MOST_NAMED = 12;

/** So near a name stands the noun that says what its bearer is. */
const BESIDE = 40;

/** «Мария Алексеевна»: politely, a given name without the surname. */
const PATRONYMIC = /(?:[оеє]вич|[оеє]вна|[иії]вна|інічна|инична)$/u;

function firstNamesIn({ mentions }: Scene): Map<string, number> {
  const first = new Map<string, number>();
  for (const mention of mentions)
    if (mention.personId !== null && !first.has(mention.personId)) first.set(mention.personId, mention.first);
  return first;
}

/** The people whom a text has named so far: one for all ways in which it names them. */
export class NamedSpeakers {
  readonly #scene: Scene;
  readonly #day: string | null;
  /** Speakers by key, with the role that the text gave them first. */
  readonly #known = new Map<string, Speaker>();
  /** The key under each surname that the text introduced. */
  readonly #bySurname = new Map<string, string>();
  /** The key under each given name that the text introduced with a surname. */
  readonly #byGiven = new Map<string, string>();
  /** The latest person of each office, by the stem of its head word. */
  readonly #byOffice = new Map<string, string>();
  /** Where the text first names those of our table, looked up once: a long text asks for many. */
  readonly #firstNames: ReadonlyMap<string, number>;
  /** The people named last of whom no table knows. */
  #recent: readonly Speaker[] = [];

  /** `day` is the day of publication: it tells the offices of the people of our table. */
  constructor(scene: Scene, day: string | null) {
    this.#scene = scene;
    this.#day = day;
    this.#firstNames = firstNamesIn(scene);
  }

  /** Who has this key; undefined before the text names them. */
  byKey(key: string): Speaker | undefined {
    return this.#known.get(key);
  }

  /** Who was given with this office last, by its head word. */
  byOffice(word: string): Speaker | undefined {
    const key = this.#byOffice.get(officeStem(this.#scene, word));
    return key === undefined ? undefined : this.#known.get(key);
  }

  /** The speaker that a name means, who is known from here on by it and by the office beside it. */
  named(mention: Mention): Speaker {
    const role = mention.office === null ? null : roleText(this.#scene, mention.office);
    const person = mention.personId === null ? null : personById(mention.personId);
    const surname = this.#scene.doc.tokens[mention.core.last - 1]!.norm.slice(0, SURNAME_STEM);
    const key = person === null ? this.#keyOf(mention, surname) : `person:${person.id}`;
    const known = this.#known.get(key);
    const inOffice = person === null ? null : officeAt(person, this.#day)?.role[this.#scene.doc.lang];
    const text = this.#nameText(mention);
    const isSurname = mention.core.last - mention.core.first === 1;
    const full =
      known?.name && this.#isGivenAlone(mention)
        ? known.name
        : known?.name && isSurname
          ? fullName(known.name, text)
          : text;
    const speaker: Speaker = {
      key,
      name: person?.name.en ?? full,
      inText: null,
      role: known?.role && (role === null || mention.office === null) ? known.role : (role ?? inOffice ?? null),
      side:
        person === null
          ? (known?.side ?? sideIn(this.#scene, mention.nation, mention.office ?? mention.core))
          : person.side,
      publicFigure: person !== null || known?.publicFigure === true || (role !== null && !mention.isPrivate),
      isPrivate:
        person === null && (known === undefined ? mention.isPrivate || this.#isGivenAlone(mention) : known.isPrivate),
      gender: mention.gender,
      kind: 'person',
      introducedAt: mention.office === null && known !== undefined ? known.introducedAt : mention.first,
    };
    this.#known.set(key, speaker);
    if (person === null)
      this.#recent = [...this.#recent.filter((each) => each.key !== key), speaker].slice(-MOST_NAMED);
    this.#bySurname.set(surname, key);
    if (!isSurname) this.#byGiven.set(this.#scene.doc.tokens[mention.core.first]!.norm, key);
    if (mention.office !== null)
      for (const stem of officeStems(this.#scene, mention.office)) this.#byOffice.set(stem, key);
    for (const stem of roleStems(this.#scene, inOffice ?? ''))
      if (stem !== '' && !this.#byOffice.has(stem)) this.#byOffice.set(stem, key);
    return speaker;
  }

  /** Somebody of our table whom the text names, if only further down. */
  ofTable(person: Person): Speaker {
    const role = officeAt(person, this.#day)?.role[this.#scene.doc.lang] ?? null;
    const { id, side, gender } = person;
    const known = this.#known.get(`person:${id}`);
    if (known !== undefined) return known;
    const speaker: Speaker = {
      key: `person:${id}`,
      name: person.name.en,
      inText: null,
      role,
      side,
      publicFigure: true,
      isPrivate: false,
      gender,
      kind: 'person',
      introducedAt: this.firstNamed(id),
    };
    this.#known.set(speaker.key, speaker);
    return speaker;
  }

  /** The token at which the text first names somebody of our table. */
  firstNamed(id: string): number {
    return this.#firstNames.get(id) ?? 0;
  }

  /** «Тарас працював кухарем … каже кухар»: who was named beside a noun; null where nobody was. */
  describedAs({ first, last }: Range): Speaker | null {
    const { tokens } = this.#scene.doc;
    if (last - first !== 1) return null;
    const stem = stemOf(tokens[first]!.norm);
    const isBeside = ({ introducedAt }: Speaker): boolean =>
      tokens
        .slice(Math.max(0, introducedAt - BESIDE), Math.min(introducedAt + BESIDE, first))
        .some(({ norm }) => norm.startsWith(stem));
    return this.#recent.find(isBeside) ?? null;
  }

  /** The name as the text has it, in the nominative where the words before it want another case. */
  #nameText(mention: Mention): string {
    const { doc } = this.#scene;
    const text = textOf(this.#scene, mention.core);
    // «По словам самой Анны Ткач»: the pronoun between changes nothing.
    const before = mention.first - (/^сам(?:о|ої|ой|ого)/u.test(doc.tokens[mention.first - 1]?.norm ?? '') ? 1 : 0);
    return doc.lang === 'en' || !this.#scene.obliqueAt(before) ? text : nominativeName(text, doc.lang);
  }

  /** "Anna" is the Anna whom the text has named in full. */
  #keyOf(mention: Mention, surname: string): string {
    const given = this.#isGivenAlone(mention)
      ? this.#byGiven.get(this.#scene.doc.tokens[mention.core.first]!.norm)
      : undefined;
    return given ?? this.#bySurname.get(surname) ?? `name:${surname}`;
  }

  #isGivenAlone({ core }: Mention): boolean {
    const { tokens, lang } = this.#scene.doc;
    if (core.last - core.first === 2 && PATRONYMIC.test(tokens[core.last - 1]!.norm)) return true;
    const { norm } = tokens[core.first]!;
    return core.last - core.first === 1 && (givenNames(lang).has(norm) || this.#byGiven.has(norm));
  }
}
