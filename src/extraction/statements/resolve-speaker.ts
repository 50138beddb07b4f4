import type { Side } from '../../sources/source.ts';
import type { Body, BodyId, SharedBody } from '../people/bodies.ts';
import { BODIES, SHARED_BODIES, bodyOfSide } from '../people/bodies.ts';
import { nominativeName } from '../people/nominative.ts';
import { personById } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { officeAt } from '../people/person.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { SURNAME_STEM, sideOf, stemOf } from './speaker-words.ts';
import { isCapital } from './token-marks.ts';

/** Turns mentions into speakers, in the order of the text: pronouns and roles mean somebody named before. */
export class SpeakerResolver {
  readonly #scene: Scene;
  readonly #day: string | null;
  readonly #outletSide: Side | null;
  /** Speakers by key, with the role that the text gave them first. */
  readonly #known = new Map<string, Speaker>();
  /** The key under each surname that the text introduced. */
  readonly #bySurname = new Map<string, string>();
  /** The latest person of each office, by the stem of its head word. */
  readonly #byOffice = new Map<string, string>();
  /** Everybody of our table whom the text names anywhere. */
  readonly #ids: ReadonlySet<string>;
  /** The one country with which a shared body is named; null where there are several. */
  readonly #nations = new Map<string, string | null>();
  #lastPerson: Speaker | null = null;
  #lastOf: Record<'m' | 'f', Speaker | null> = { m: null, f: null };
  #lastBody: Speaker | null = null;

  constructor(scene: Scene, article: ReadableArticle) {
    this.#scene = scene;
    this.#ids = new Set(scene.mentions.flatMap(({ personId }) => (personId === null ? [] : [personId])));
    for (const { bodyId, nation } of scene.mentions) {
      if (bodyId === null || nation === null) continue;
      const known = this.#nations.get(bodyId);
      this.#nations.set(bodyId, known === undefined || known === nation ? nation : null);
    }
    this.#day = article.published?.slice(0, 10) ?? null;
    this.#outletSide = article.outletSide;
  }

  /** A person that the text has just spoken of: "he" means them from here on. */
  note(mention: Mention): void {
    if (mention.kind === 'person' || mention.kind === 'name') this.#remember(this.#named(mention));
    else if (mention.kind === 'unnamed' || mention.kind === 'body') this.#lastBody = this.#speaker(mention);
  }

  /** The speaker that a mention means; null for a pronoun that means nobody we know. */
  resolve(mention: Mention): Speaker | null {
    const speaker = this.#speaker(mention);
    if (speaker !== null) this.#remember(speaker);
    return speaker;
  }

  #speaker(mention: Mention): Speaker | null {
    switch (mention.kind) {
      case 'person':
      case 'name':
        return this.#named(mention);
      case 'body':
        return this.#body(mention);
      case 'pronoun':
        if (mention.gender !== null) return this.#lastOf[mention.gender];
        return this.#lastBody;
      case 'office':
        return this.#office(mention);
      case 'unnamed':
        return this.#unnamed(mention);
    }
  }

  #remember(speaker: Speaker): void {
    if (speaker.kind === 'body') this.#lastBody = speaker;
    if (speaker.kind === 'role') {
      // A source, an official: "he" goes on with them, "they" with officials.
      if (this.#scene.grammar.pluralEndings((speaker.role ?? '').toLowerCase())) this.#lastBody = speaker;
      else this.#lastOf = { m: speaker, f: speaker };
    }
    if (speaker.kind !== 'person') return;
    this.#lastPerson = speaker;
    if (speaker.gender !== 'f') this.#lastOf.m = speaker;
    if (speaker.gender !== 'm') this.#lastOf.f = speaker;
  }

  #text(range: { readonly first: number; readonly last: number }): string {
    const { doc } = this.#scene;
    const from = doc.tokens[range.first]!.start;
    return doc.source
      .slice(from, doc.tokens[range.last - 1]!.end)
      .replace(/\s+/gu, ' ')
      .replace(/^(?:the|an?) /iu, '')
      .trim();
  }

  /** The name as the text has it, in the nominative where the words before it want another case. */
  #nameText(mention: Mention): string {
    const { doc } = this.#scene;
    const text = this.#text(mention.core);
    return doc.lang === 'en' || !this.#scene.obliqueAt(mention.first) ? text : nominativeName(text, doc.lang);
  }

  #named(mention: Mention): Speaker {
    const role = mention.office === null ? null : this.#text(mention.office);
    const person = mention.personId === null ? null : personById(mention.personId);
    const surname = this.#scene.doc.tokens[mention.core.last - 1]!.norm.slice(0, SURNAME_STEM);
    const key = person === null ? (this.#bySurname.get(surname) ?? `name:${surname}`) : `person:${person.id}`;
    const known = this.#known.get(key);
    const inOffice = person === null ? null : officeAt(person, this.#day)?.role[this.#scene.doc.lang];
    const text = this.#nameText(mention);
    const longer =
      known !== undefined && known.name !== null && mention.core.last - mention.core.first === 1 ? known.name : text;
    const speaker: Speaker = {
      key,
      name: person?.name.en ?? longer,
      role: known?.role && (role === null || mention.office === null) ? known.role : (role ?? inOffice ?? null),
      side: person === null ? (known?.side ?? sideOf(mention.nation)) : person.side,
      publicFigure: person !== null || known?.publicFigure === true || (role !== null && !mention.isPrivate),
      gender: mention.gender,
      kind: 'person',
      introducedAt: mention.office === null && known !== undefined ? known.introducedAt : mention.first,
    };
    this.#known.set(key, speaker);
    this.#bySurname.set(surname, key);
    if (mention.office !== null) for (const stem of this.#stems(mention.office)) this.#byOffice.set(stem, key);
    if (inOffice)
      for (const word of inOffice.toLowerCase().split(/[\s-]+/u))
        if (!this.#byOffice.has(stemOf(word))) this.#byOffice.set(stemOf(word), key);
    return speaker;
  }

  #body(mention: Mention): Speaker {
    const id = this.#bodyId(mention);
    const known: Body | null = id !== null && id in BODIES ? BODIES[id as BodyId] : null;
    const name = known?.name.en ?? this.#text(mention);
    return {
      key: `body:${known === null ? name.toLowerCase() : id}`,
      name,
      role: null,
      side: known?.side ?? sideOf(mention.nation),
      publicFigure: true,
      gender: null,
      kind: 'body',
      introducedAt: mention.first,
    };
  }

  #bodyId(mention: Mention): BodyId | SharedBody | null {
    const id = mention.bodyId;
    if (id === null || !(SHARED_BODIES as readonly string[]).includes(id)) return id;
    const country = mention.nation ?? this.#onlyNationOf(id) ?? this.#home();
    return country === null ? id : bodyOfSide(id as SharedBody, country);
  }

  /** The country that the text gives a ministry elsewhere, where it is one and the same each time. */
  #onlyNationOf(id: string): string | null {
    return this.#nations.get(id) ?? null;
  }

  /** Whose ministry it is where the text does not say. */
  #home(): string | null {
    const { lang } = this.#scene.doc;
    if (this.#outletSide === 'ukraine' || this.#outletSide === 'russia') return this.#outletSide;
    return lang === 'uk' ? 'ukraine' : lang === 'ru' ? 'russia' : null;
  }

  #office(mention: Mention): Speaker | null {
    const stem = stemOf(this.#scene.doc.tokens[mention.core.last - 1]!.norm);
    // Only somebody whom the text names can be meant: a name that stands nowhere in it has no evidence.
    if (mention.isHeadOfState) return this.#known.get('person:zelenskyy') ?? this.#roleOnly(mention);
    const key = this.#byOffice.get(stem);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (
      known !== undefined &&
      (mention.nation === null || known.side === sideOf(mention.nation)) &&
      !this.#isAnybody(mention, known)
    )
      return known;
    const last = this.#lastPerson;
    // "The minister" behind a person of that side is that person; a spokesman or an official may be anybody.
    const anybody = this.#manyHold(mention);
    const later = this.#namedLater(mention);
    if (later !== null) return later;
    if (
      last !== null &&
      mention.nation !== null &&
      last.side === sideOf(mention.nation) &&
      !anybody &&
      !mention.isPrivate
    )
      return last;
    const words = mention.last - mention.first;
    if (anybody && words > 1) return this.#roleOnly(mention);
    if (words <= 2 && mention.nation === null && this.#lastPerson !== null && !mention.isPrivate)
      return this.#lastPerson;
    return this.#roleOnly(mention);
  }

  /** "The defence minister" at the top may be somebody whom the text names only further down. */
  #namedLater(mention: Mention): Speaker | null {
    const stems = mention.office === null ? [] : this.#stems(mention.office);
    if (stems.length < 2) return null;
    for (const id of this.#ids) {
      const person = personById(id)!;
      const role =
        officeAt(person, this.#day)
          ?.role[this.#scene.doc.lang].toLowerCase()
          .split(/[\s-]+/u)
          .map(stemOf) ?? [];
      if (stems.every((stem) => role.includes(stem))) return this.#ofTable(person);
    }
    return null;
  }

  #firstNamed(id: string): number {
    return this.#scene.mentions.find((mention) => mention.personId === id)?.first ?? 0;
  }

  #ofTable(person: Person): Speaker {
    const role = officeAt(person, this.#day)?.role[this.#scene.doc.lang] ?? null;
    const { id, side, gender } = person;
    const known = this.#known.get(`person:${id}`);
    if (known !== undefined) return known;
    const speaker: Speaker = {
      key: `person:${id}`,
      name: person.name.en,
      role,
      side,
      publicFigure: true,
      gender,
      kind: 'person',
      introducedAt: this.#firstNamed(id),
    };
    this.#known.set(speaker.key, speaker);
    return speaker;
  }

  /** "A spokesman for the ministry" is not the spokesman named before unless all his words are in that one's role. */
  #isAnybody(mention: Mention, known: Speaker): boolean {
    if (!this.#manyHold(mention)) return false;
    const role = (known.role ?? '')
      .toLowerCase()
      .split(/[\s-]+/u)
      .map(stemOf);
    return mention.office !== null && !this.#stems(mention.office).every((stem) => role.includes(stem));
  }

  #manyHold({ core }: Mention): boolean {
    return this.#scene.grammar.manyHold(this.#scene.doc.tokens[core.first]!.norm);
  }

  #unnamed(mention: Mention): Speaker {
    const text = this.#text(mention).toLowerCase();
    const bare = mention.last - mention.first === mention.core.last - mention.core.first;
    if (
      bare &&
      mention.nation === null &&
      this.#lastBody !== null &&
      this.#scene.grammar.institutions(this.#scene.doc.tokens[mention.core.last - 1]!.norm)
    )
      return this.#lastBody;
    const { tokens } = this.#scene.doc;
    if (mention.last > mention.core.last && isCapital(tokens[mention.last - 1]!.text)) {
      const name = this.#text({ first: mention.core.last, last: mention.last });
      const role = this.#text({ first: mention.first, last: mention.core.last });
      return {
        key: `name:${name.toLowerCase()}`,
        name,
        role,
        side: sideOf(mention.nation),
        publicFigure: true,
        gender: null,
        kind: 'body',
        introducedAt: mention.first,
      };
    }
    return this.#roleOnly(mention);
  }

  #roleOnly(mention: Mention): Speaker {
    const role = this.#text(mention);
    return {
      key: `role:${role.toLowerCase()}`,
      name: null,
      role,
      side: sideOf(mention.nation),
      publicFigure: !mention.isPrivate,
      gender: null,
      kind: 'role',
      introducedAt: mention.first,
    };
  }

  #stems(range: { readonly first: number; readonly last: number }): string[] {
    const stems: string[] = [];
    for (let at = range.first; at < range.last; at += 1) stems.push(stemOf(this.#scene.doc.tokens[at]!.norm));
    return stems.filter((stem) => stem.length > 3);
  }
}
