import type { Language } from '../../shared/language.ts';
import { fullName, nominativeName } from '../people/nominative.ts';
import { personById } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { officeAt } from '../people/person.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { BodySpeakers } from './body-speakers.ts';
import { givenNames } from './given-names.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { OUTLET } from './token-marks.ts';
import { SURNAME_STEM, roleText, sideIn, sideOf, stemOf, textOf } from './speaker-words.ts';
import { namedBody, roleSpeaker } from './role-speaker.ts';

/** Whether a noun means a man or a woman, by its ending; null where it leaves that open. */
function genderOf(norm: string, language: Language): 'm' | 'f' | null {
  if (language !== 'en') return /(?:[ая]|мать|мати)$/u.test(norm) ? 'f' : 'm';
  if (/^(?:woman|mother|wife|sister|widow)$/u.test(norm)) return 'f';
  return /^(?:man|father|husband|brother|serviceman)$/u.test(norm) ? 'm' : null;
}

/** Of so many people named last a noun may mean one. */
const MOST_NAMED = 12;

/** «Мария Алексеевна»: politely, a given name without the surname. */
const PATRONYMIC = /(?:[оеє]вич|[оеє]вна|[иії]вна|інічна|инична)$/u;

/** Turns mentions into speakers, in the order of the text: pronouns and roles mean somebody named before. */
export class SpeakerResolver {
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
  /** Everybody of our table whom the text names anywhere. */
  readonly #ids: ReadonlySet<string>;
  readonly #bodies: BodySpeakers;
  #lastPerson: Speaker | null = null;
  #lastOf: Record<'m' | 'f', Speaker | null> = { m: null, f: null };
  #lastBody: Speaker | null = null;
  #lastSpeaker: Speaker | null = null;
  /** The people named last of whom no table knows. */
  #recent: readonly Speaker[] = [];

  constructor(scene: Scene, article: ReadableArticle) {
    this.#scene = scene;
    this.#ids = new Set(scene.mentions.flatMap(({ personId }) => (personId === null ? [] : [personId])));
    this.#bodies = new BodySpeakers(scene, article.outletSide);
    this.#day = article.published?.slice(0, 10) ?? null;
  }

  /** The speaker with the name as the whole text gives it: one that it names first in another case is named later in full. */
  latest(speaker: Speaker): Speaker {
    return { ...speaker, name: this.#known.get(speaker.key)?.name ?? speaker.name };
  }

  /** A person that the text has just spoken of: "he" means them from here on. */
  note(mention: Mention): void {
    if (mention.kind === 'person' || mention.kind === 'name') this.#remember(this.#named(mention));
    else if (mention.kind === 'office') {
      const speaker = this.#office(mention);
      if (speaker !== null) this.#remember(speaker);
    } else if (mention.kind === 'unnamed' || mention.kind === 'body') this.#lastBody = this.#speaker(mention);
  }

  /** The speaker that a mention means; null for a pronoun that means nobody we know, and for a bare "her husband". */
  resolve(mention: Mention): Speaker | null {
    const again = this.#again(mention);
    if (again !== null) return again;
    if (mention.isPrivate && mention.kind === 'office' && mention.last - mention.first === 1) {
      this.#lastOf = { m: null, f: null };
      return null;
    }
    // "The RIA news agency reported": it passes on what others say.
    if (mention.kind === 'unnamed' && this.#isOutlet(mention)) return null;
    const speaker = this.#speaker(mention);
    if (speaker === null) return null;
    this.#remember(speaker);
    this.#lastSpeaker = speaker;
    return speaker;
  }

  /** "The woman", «співрозмовник»: the person that the text let speak or named last. */
  #again(mention: Mention): Speaker | null {
    if (mention.kind !== 'office' && mention.kind !== 'unnamed') return null;
    const { norm } = this.#scene.doc.tokens[mention.core.last - 1]!;
    if (mention.last - mention.first !== 1 || !this.#scene.grammar.sameAgain(norm)) return null;
    // "His mother": whose she is was said, and she is not the one who spoke.
    if (/^(?:his|her|their|його|її|їхн.*|его|ее|их)$/u.test(this.#scene.tokenBefore(mention.first)?.norm ?? ''))
      return null;
    const gender = genderOf(norm, this.#scene.doc.lang);
    const last = this.#lastOf.m ?? this.#lastOf.f;
    const known = last !== null && this.#lastPerson !== null && last.kind === 'person' ? this.#lastPerson : last;
    const latest = gender === null ? known : (this.#lastOf[gender] ?? null);
    return latest === null || latest.key.startsWith('person:') ? null : latest;
  }

  #speaker(mention: Mention): Speaker | null {
    switch (mention.kind) {
      case 'person':
      case 'name':
        return this.#named(mention);
      case 'body':
        return this.#bodies.speaker(mention);
      case 'author':
        return this.#lastSpeaker ?? this.#lastBody;
      case 'signatory':
        return this.#lastSpeaker?.kind === 'role' ? this.#lastSpeaker : this.#lastBody;
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

  /** The name as the text has it, in the nominative where the words before it want another case. */
  #nameText(mention: Mention): string {
    const { doc } = this.#scene;
    const text = textOf(this.#scene, mention.core);
    // «По словам самой Анны Ткач»: the pronoun between changes nothing.
    const before = mention.first - (/^сам(?:о|ої|ой|ого)/u.test(doc.tokens[mention.first - 1]?.norm ?? '') ? 1 : 0);
    return doc.lang === 'en' || !this.#scene.obliqueAt(before) ? text : nominativeName(text, doc.lang);
  }

  #named(mention: Mention): Speaker {
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
    if (mention.office !== null) for (const stem of this.#stems(mention.office)) this.#byOffice.set(stem, key);
    if (inOffice)
      for (const word of inOffice.toLowerCase().split(/[\s-]+/u))
        if (!this.#byOffice.has(this.#stem(word))) this.#byOffice.set(this.#stem(word), key);
    return speaker;
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
    return core.last - core.first === 1 && givenNames(lang).has(tokens[core.first]!.norm);
  }

  #office(mention: Mention): Speaker | null {
    // Only somebody whom the text names can be meant: a name that stands nowhere in it has no evidence.
    if (mention.isHeadOfState) return this.#known.get('person:zelenskyy') ?? roleSpeaker(this.#scene, mention);
    // "An adviser", «один із радників»: left open on purpose.
    const { grammar } = this.#scene;
    const indefinite = this.#wordsBefore(mention).some((norm) => grammar.indefinites(norm));
    if (indefinite && this.#manyHold(mention)) return roleSpeaker(this.#scene, mention);
    if (grammar.counterparts(this.#scene.doc.tokens[mention.core.last - 1]!.norm))
      return this.#counterpart(mention) ?? roleSpeaker(this.#scene, mention);
    const holder = this.#holder(mention) ?? this.#namedLater(mention);
    if (holder !== null) return holder;
    return this.#justNamed(mention) ?? roleSpeaker(this.#scene, mention);
  }

  /** "Her Ukrainian counterpart": who holds the office of the person named last on the other side, where the text names them. */
  #counterpart({ nation }: Mention): Speaker | null {
    const last = personById(this.#lastPerson?.key.replace(/^person:/u, '') ?? '');
    if (last === null) return null;
    const stems = (person: Person): string[] =>
      (officeAt(person, this.#day)?.role.en ?? '')
        .toLowerCase()
        .split(/[\s-]+/u)
        .map((word) => stemOf(word))
        .filter((stem) => stem.length > 3);
    const own = stems(last);
    const others = [...this.#ids]
      .map((id) => personById(id)!)
      .filter(
        (person) =>
          person.side !== last.side &&
          (nation === null || person.side === sideOf(nation)) &&
          stems(person).some((stem) => own.includes(stem)),
      );
    return others.length === 1 ? this.#ofTable(others[0]!) : null;
  }

  /** Who was given with this office before, on the side that the words name. */
  #holder(mention: Mention): Speaker | null {
    const key = this.#byOffice.get(this.#stem(this.#scene.doc.tokens[mention.core.last - 1]!.norm));
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known === undefined || this.#isAnybody(mention, known)) return null;
    return mention.nation === null || known.side === sideOf(mention.nation) ? known : null;
  }

  /** "The minister" behind a person of that side is that person, where the office can be theirs. */
  #justNamed(mention: Mention): Speaker | null {
    const last = this.#lastPerson;
    const { grammar, doc } = this.#scene;
    if (grammar.severalEndings(doc.tokens[mention.core.last - 1]!.norm)) return null;
    if (last === null || mention.isPrivate) return null;
    const words = mention.last - mention.first;
    // «Представитель Кремля» behind somebody of that side who has just spoken.
    const side = sideIn(this.#scene, null, mention);
    if (words <= 3 && mention.nation === null && side !== null)
      return last.side === side && last.key === this.#lastSpeaker?.key ? last : null;
    if (!this.#canBe(mention, last)) return null;
    if (mention.nation !== null) return !this.#manyHold(mention) && last.side === sideOf(mention.nation) ? last : null;
    return words === 1 || (words === 2 && !this.#manyHold(mention)) ? last : null;
  }

  /** Of somebody of our table the offices are known: an envoy is no president. */
  #canBe(mention: Mention, { key, role }: Speaker): boolean {
    const person = personById(key.replace(/^person:/u, ''));
    const { grammar, doc } = this.#scene;
    if (grammar.anyOffice(doc.tokens[mention.core.first]!.norm)) return person !== null || role !== null;
    const held = [role ?? '', ...(person?.offices ?? []).map((office) => office.role[doc.lang])].join(' ');
    const stems = new Set(
      held
        .toLowerCase()
        .split(/[\s-]+/u)
        .map((word) => this.#stem(word)),
    );
    return stems.has(this.#stem(doc.tokens[mention.core.last - 1]!.norm));
  }

  #wordsBefore({ first }: Mention): string[] {
    const start = this.#scene.unitAt(first)?.first ?? first;
    return this.#scene.doc.tokens.slice(Math.max(start, first - 2), first + 1).map(({ norm }) => norm);
  }

  /** "The defence minister" at the top may be somebody whom the text names only further down. */
  #namedLater(mention: Mention): Speaker | null {
    const stems = mention.office === null ? [] : this.#stems(mention.office);
    const before = this.#namedBefore(mention, stems);
    if (stems.length < 2 || before !== null) return before;
    for (const id of this.#ids) {
      const person = personById(id)!;
      const role =
        officeAt(person, this.#day)
          ?.role[this.#scene.doc.lang].toLowerCase()
          .split(/[\s-]+/u)
          .map((word) => this.#stem(word)) ?? [];
      if (stems.every((stem) => role.includes(stem))) return this.#ofTable(person);
    }
    return null;
  }

  /** "The envoy": the one person of that office among those whom the text has named so far. */
  #namedBefore(mention: Mention, stems: readonly string[]): Speaker | null {
    if (stems.length === 0 || this.#manyHold(mention) || mention.nation !== null) return null;
    const holders = [...this.#ids]
      .map((id) => personById(id)!)
      .filter((person) => {
        const role = officeAt(person, this.#day)?.role[this.#scene.doc.lang].toLowerCase() ?? '';
        const held = role.split(/[\s-]+/u).map((word) => this.#stem(word));
        return this.#firstNamed(person.id) < mention.first && stems.every((stem) => held.includes(stem));
      });
    return holders.length === 1 ? this.#ofTable(holders[0]!) : null;
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
      inText: null,
      role,
      side,
      publicFigure: true,
      isPrivate: false,
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
      .map((word) => this.#stem(word));
    return mention.office !== null && !this.#stems(mention.office).every((stem) => role.includes(stem));
  }

  #isOutlet({ first, last, core }: Mention): boolean {
    if (!this.#scene.grammar.institutions(this.#scene.doc.tokens[core.last - 1]!.norm)) return false;
    const start = Math.max(this.#scene.unitAt(first)?.first ?? first, first - 2);
    return this.#scene.bits.slice(start, last).some((bit) => (bit & OUTLET) !== 0);
  }

  #manyHold({ core }: Mention): boolean {
    return this.#scene.grammar.manyHold(this.#scene.doc.tokens[core.first]!.norm);
  }

  #unnamed(mention: Mention): Speaker {
    const bare = mention.last - mention.first === mention.core.last - mention.core.first;
    if (
      bare &&
      mention.nation === null &&
      this.#lastBody !== null &&
      this.#scene.grammar.institutions(this.#scene.doc.tokens[mention.core.last - 1]!.norm)
    )
      return this.#lastBody;
    const described = bare ? this.#describedAs(mention) : null;
    if (described !== null) return described;
    return this.#manyHold(mention) ? roleSpeaker(this.#scene, mention) : namedBody(this.#scene, mention);
  }

  /** «Тарас працював кухарем … каже кухар»: who was named beside the noun. */
  #describedAs({ core }: Mention): Speaker | null {
    const { doc, units, unitAt } = this.#scene;
    if (core.last - core.first !== 1) return null;
    const stem = stemOf(doc.tokens[core.first]!.norm);
    const isBeside = ({ introducedAt }: Speaker): boolean => {
      const index = unitAt(introducedAt)?.index ?? 0;
      return units.slice(Math.max(0, index - 1), index + 2).some((unit) => {
        for (let at = unit.first; at < Math.min(unit.last, core.first); at += 1)
          if (doc.tokens[at]!.norm.startsWith(stem)) return true;
        return false;
      });
    };
    return this.#recent.find(isBeside) ?? null;
  }

  /** The stem of an office's word; words for one office have one stem. */
  #stem(word: string): string {
    const stem = stemOf(word);
    return this.#scene.words.officeSynonyms[stem] ?? stem;
  }

  #stems(range: { readonly first: number; readonly last: number }): string[] {
    const stems: string[] = [];
    for (let at = range.first; at < range.last; at += 1) stems.push(this.#stem(this.#scene.doc.tokens[at]!.norm));
    return stems.filter((stem) => stem.length > 3);
  }
}
