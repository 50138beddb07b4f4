import { personById } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { officeAt } from '../people/person.ts';
import type { Mention } from './mention.ts';
import type { NamedSpeakers } from './named-speakers.ts';
import { officeStem, officeStems, roleStems } from './office-stems.ts';
import { roleSpeaker } from './role-speaker.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { sideIn, sideOf, stemOf } from './speaker-words.ts';

/** Whom a text has named last, and who has spoken last. */
export interface LastNamed {
  readonly person: Speaker | null;
  readonly speaker: Speaker | null;
}

/** Finds who is meant by an office: "the minister", "her Ukrainian counterpart". */
export class OfficeSpeakers {
  readonly #scene: Scene;
  readonly #names: NamedSpeakers;
  readonly #day: string | null;
  /** Everybody of our table whom the text names anywhere. */
  readonly #ids: ReadonlySet<string>;

  constructor(scene: Scene, names: NamedSpeakers, day: string | null) {
    this.#scene = scene;
    this.#names = names;
    this.#day = day;
    this.#ids = new Set(scene.mentions.flatMap(({ personId }) => (personId === null ? [] : [personId])));
  }

  /** Who is meant by an office, after whom the text named and let speak last; the role alone where nobody is. */
  speaker(mention: Mention, last: LastNamed): Speaker {
    // Only somebody whom the text names can be meant: a name that stands nowhere in it has no evidence.
    if (mention.isHeadOfState) return this.#names.byKey('person:zelenskyy') ?? roleSpeaker(this.#scene, mention);
    // "An adviser", «один із радників»: left open on purpose.
    const { grammar } = this.#scene;
    const indefinite = this.#wordsBefore(mention).some((norm) => grammar.indefinites(norm));
    if (indefinite && this.#manyHold(mention)) return roleSpeaker(this.#scene, mention);
    if (grammar.counterparts(this.#scene.doc.tokens[mention.core.last - 1]!.norm))
      return this.#counterpart(mention, last.person) ?? roleSpeaker(this.#scene, mention);
    const holder = this.#holder(mention) ?? this.#namedLater(mention);
    if (holder !== null) return holder;
    return this.#justNamed(mention, last) ?? roleSpeaker(this.#scene, mention);
  }

  /** "Her Ukrainian counterpart": who holds the office of the person named last on the other side, where the text names them. */
  #counterpart({ nation }: Mention, named: Speaker | null): Speaker | null {
    const last = personById(named?.key.replace(/^person:/u, '') ?? '');
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
    return others.length === 1 ? this.#names.ofTable(others[0]!) : null;
  }

  /** Who was given with this office before, on the side that the words name. */
  #holder(mention: Mention): Speaker | null {
    const known = this.#names.byOffice(this.#scene.doc.tokens[mention.core.last - 1]!.norm);
    if (known === undefined || this.#isAnybody(mention, known)) return null;
    return mention.nation === null || known.side === sideOf(mention.nation) ? known : null;
  }

  /** "The minister" behind a person of that side is that person, where the office can be theirs. */
  #justNamed(mention: Mention, { person: last, speaker }: LastNamed): Speaker | null {
    const { grammar, doc } = this.#scene;
    if (grammar.severalEndings(doc.tokens[mention.core.last - 1]!.norm)) return null;
    if (last === null || mention.isPrivate) return null;
    const words = mention.last - mention.first;
    // «Представитель Кремля» behind somebody of that side who has just spoken.
    const side = sideIn(this.#scene, null, mention);
    if (words <= 3 && mention.nation === null && side !== null)
      return last.side === side && last.key === speaker?.key ? last : null;
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
    return roleStems(this.#scene, held).includes(officeStem(this.#scene, doc.tokens[mention.core.last - 1]!.norm));
  }

  #wordsBefore({ first }: Mention): string[] {
    const start = this.#scene.unitAt(first)?.first ?? first;
    return this.#scene.doc.tokens.slice(Math.max(start, first - 2), first + 1).map(({ norm }) => norm);
  }

  /** "The defence minister" at the top may be somebody whom the text names only further down. */
  #namedLater(mention: Mention): Speaker | null {
    const stems = mention.office === null ? [] : officeStems(this.#scene, mention.office);
    const before = this.#namedBefore(mention, stems);
    if (stems.length < 2 || before !== null) return before;
    for (const id of this.#ids) {
      const person = personById(id)!;
      const role = roleStems(this.#scene, officeAt(person, this.#day)?.role[this.#scene.doc.lang] ?? '');
      if (stems.every((stem) => role.includes(stem))) return this.#names.ofTable(person);
    }
    return null;
  }

  /** "The envoy": the one person of that office among those whom the text has named so far. */
  #namedBefore(mention: Mention, stems: readonly string[]): Speaker | null {
    if (stems.length === 0 || this.#manyHold(mention) || mention.nation !== null) return null;
    const holders = [...this.#ids]
      .map((id) => personById(id)!)
      .filter((person) => {
        const held = roleStems(this.#scene, officeAt(person, this.#day)?.role[this.#scene.doc.lang] ?? '');
        return this.#names.firstNamed(person.id) < mention.first && stems.every((stem) => held.includes(stem));
      });
    return holders.length === 1 ? this.#names.ofTable(holders[0]!) : null;
  }

  /** "A spokesman for the ministry" is not the spokesman named before unless all his words are in that one's role. */
  #isAnybody(mention: Mention, known: Speaker): boolean {
    if (!this.#manyHold(mention)) return false;
    const role = roleStems(this.#scene, known.role ?? '');
    return mention.office !== null && !officeStems(this.#scene, mention.office).every((stem) => role.includes(stem));
  }

  #manyHold({ core }: Mention): boolean {
    return this.#scene.grammar.manyHold(this.#scene.doc.tokens[core.first]!.norm);
  }
}
