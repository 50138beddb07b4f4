import type { Side } from '../../sources/source.ts';
import type { Body, BodyId, SharedBody } from '../people/bodies.ts';
import { BODIES, SHARED_BODIES, bodyOfSide } from '../people/bodies.ts';
import { PEOPLE, personById } from '../people/people.ts';
import { officeAt } from '../people/person.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';

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
  #lastPerson: Speaker | null = null;
  #lastOf: Record<'m' | 'f', Speaker | null> = { m: null, f: null };
  #lastBody: Speaker | null = null;

  constructor(scene: Scene, article: ReadableArticle) {
    this.#scene = scene;
    this.#day = article.published?.slice(0, 10) ?? null;
    this.#outletSide = article.outletSide;
  }

  /** A person that the text has just spoken of: "he" means them from here on. */
  note(mention: Mention): void {
    if (mention.kind === 'person' || mention.kind === 'name') this.#remember(this.#named(mention));
    if (mention.kind === 'unnamed') this.#lastBody = this.#unnamed(mention);
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
      if (PLURAL.test(speaker.role ?? '')) this.#lastBody = speaker;
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
    return doc.source.slice(from, doc.tokens[range.last - 1]!.end).replace(/\s+/gu, ' ').replace(/^(?:the|an?) /iu, '').trim();
  }

  #named(mention: Mention): Speaker {
    const role = mention.office === null ? null : this.#text(mention.office);
    const person = mention.personId === null ? null : personById(mention.personId);
    const surname = this.#scene.doc.tokens[mention.core.last - 1]!.norm;
    const key = person === null ? (this.#bySurname.get(surname) ?? `name:${surname}`) : `person:${person.id}`;
    const known = this.#known.get(key);
    const inOffice = person === null ? null : officeAt(person, this.#day)?.role[this.#scene.doc.lang];
    const longer = known?.name != null && mention.core.last - mention.core.first === 1 ? known.name : this.#text(mention.core);
    const speaker: Speaker = {
      key,
      name: person?.name.en ?? longer,
      role: known?.role && (role === null || mention.office === null) ? known.role : (role ?? inOffice ?? null),
      side: person === null ? (known?.side ?? sideOf(mention.nation)) : person.side,
      publicFigure: person !== null || known?.publicFigure === true || (role !== null && !mention.isPrivate),
      gender: mention.gender,
      kind: 'person',
    };
    this.#known.set(key, speaker);
    this.#bySurname.set(surname, key);
    if (mention.office !== null) for (const stem of this.#stems(mention.office)) this.#byOffice.set(stem, key);
    if (inOffice) for (const word of inOffice.toLowerCase().split(/[\s-]+/u)) if (!this.#byOffice.has(stemOf(word))) this.#byOffice.set(stemOf(word), key);
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
    };
  }

  #bodyId(mention: Mention): BodyId | SharedBody | null {
    const id = mention.bodyId;
    if (id === null || !(SHARED_BODIES as readonly string[]).includes(id)) return id;
    const country = mention.nation ?? this.#home();
    return country === null ? id : bodyOfSide(id as SharedBody, country);
  }

  /** Whose ministry it is where the text does not say. */
  #home(): string | null {
    const { lang } = this.#scene.doc;
    if (this.#outletSide === 'ukraine' || this.#outletSide === 'russia') return this.#outletSide;
    return lang === 'uk' ? 'ukraine' : lang === 'ru' ? 'russia' : null;
  }

  #office(mention: Mention): Speaker | null {
    const stem = stemOf(this.#scene.doc.tokens[mention.core.last - 1]!.norm);
    if (mention.isHeadOfState) return this.#ofTable('zelenskyy');
    const key = this.#byOffice.get(stem);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known !== undefined && (mention.nation === null || known.side === null || known.side === sideOf(mention.nation))) return known;
    const holder = this.#holderOf(mention);
    if (holder !== null) return holder;
    const last = this.#lastPerson;
    // "The minister" behind a person of that side is that person; a spokesman or an official may be anybody.
    const anybody = ANYBODY.test(this.#text(mention.core).toLowerCase());
    if (last !== null && mention.nation !== null && last.side === sideOf(mention.nation) && !anybody && !mention.isPrivate) return last;
    const words = mention.last - mention.first;
    if (anybody && words > 1) return this.#roleOnly(mention);
    if (words <= 2 && mention.nation === null && this.#lastPerson !== null && !mention.isPrivate) return this.#lastPerson;
    return this.#roleOnly(mention);
  }

  /** The one person of our table who holds the office on the day of the article. */
  #holderOf(mention: Mention): Speaker | null {
    const { lang } = this.#scene.doc;
    const side = sideOf(mention.nation) ?? (this.#home() as Side | null);
    const stem = stemOf(this.#scene.doc.tokens[mention.core.first]!.norm);
    const holders = PEOPLE.filter((person) => {
      const role = officeAt(person, this.#day)?.role[lang].toLowerCase();
      if (role === undefined || person.side !== side) return false;
      const words = role.split(/[\s-]+/u).map(stemOf);
      return words[0] === stem && this.#stems(mention).every((word) => words.includes(word) || /^(?:росс|росі|укра|russ)/u.test(word));
    });
    return holders.length === 1 ? this.#ofTable(holders[0]!.id) : null;
  }

  #ofTable(id: string): Speaker | null {
    const person = personById(id);
    if (person === null) return null;
    const known = this.#known.get(`person:${id}`);
    if (known !== undefined) return known;
    const role = officeAt(person, this.#day)?.role[this.#scene.doc.lang] ?? null;
    return { key: `person:${id}`, name: person.name.en, role, side: person.side, publicFigure: true, gender: person.gender, kind: 'person' };
  }

  #unnamed(mention: Mention): Speaker {
    const text = this.#text(mention).toLowerCase();
    if (mention.nation === null && this.#lastBody !== null && INSTITUTION.test(text)) return this.#lastBody;
    return this.#roleOnly(mention);
  }

  #roleOnly(mention: Mention): Speaker {
    const role = this.#text(mention);
    return { key: `role:${role.toLowerCase()}`, name: null, role, side: sideOf(mention.nation), publicFigure: !mention.isPrivate, gender: null, kind: 'role' };
  }

  #stems(range: { readonly first: number; readonly last: number }): string[] {
    const stems: string[] = [];
    for (let at = range.first; at < range.last; at += 1) stems.push(stemOf(this.#scene.doc.tokens[at]!.norm));
    return stems.filter((stem) => stem.length > 3);
  }
}

/** Roles in the plural, as far as the last letter tells. */
const PLURAL = /(?:s|men|[иіы]|ні|сторона|влада)$/u;

/** Offices that many hold. */
const ANYBODY = /^(?:official|spokes|representative|source|diplomat|member|officer|lawmaker|представни|представит|джерел|чиновник|депутат|нардеп|член|речни|источник|радник|советник|экс|юрист|адвокат|эксперт|експерт)/u;

/** Words for a body that was named before: "the ministry", «у відомстві». */
const INSTITUTION = /^(?:ministry|office|agency|headquarters|department|service|embassy|committee|відомств|міністерств|штаб|управлінн|ведомств|министерств|управлени)/u;

/** Enough of a word to know it in all its cases. */
function stemOf(word: string): string {
  return word.slice(0, Math.min(6, Math.max(4, word.length - 2)));
}

function sideOf(nation: string | null): Side | null {
  if (nation === null) return null;
  return nation === 'ukraine' || nation === 'russia' ? nation : 'third_party';
}
