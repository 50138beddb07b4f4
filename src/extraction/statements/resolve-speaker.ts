import type { Language } from '../../shared/language.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { BodySpeakers } from './body-speakers.ts';
import type { Mention } from './mention.ts';
import { NamedSpeakers } from './named-speakers.ts';
import type { LastNamed } from './office-speakers.ts';
import { OfficeSpeakers } from './office-speakers.ts';
import { namedBody, roleSpeaker } from './role-speaker.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { OUTLET } from './token-marks.ts';

/** Turns mentions into speakers, in the order of the text: pronouns and roles mean somebody named before. */
export class SpeakerResolver {
  readonly #scene: Scene;
  readonly #names: NamedSpeakers;
  readonly #offices: OfficeSpeakers;
  readonly #bodies: BodySpeakers;
  #lastPerson: Speaker | null = null;
  #lastOf: Record<'m' | 'f', Speaker | null> = { m: null, f: null };
  #lastBody: Speaker | null = null;
  #lastSpeaker: Speaker | null = null;

  constructor(scene: Scene, article: ReadableArticle) {
    const day = article.published?.slice(0, 10) ?? null;
    this.#scene = scene;
    this.#names = new NamedSpeakers(scene, day);
    this.#offices = new OfficeSpeakers(scene, this.#names, day);
    this.#bodies = new BodySpeakers(scene, article.outletSide);
  }

  /** The speaker with the name as the whole text gives it: one that it names first in another case is named later in full. */
  latest(speaker: Speaker): Speaker {
    return { ...speaker, name: this.#names.byKey(speaker.key)?.name ?? speaker.name };
  }

  /** Somebody whom the text has just spoken of: "he" means them from here on. */
  note(mention: Mention): void {
    if (mention.kind === 'person' || mention.kind === 'name') this.#remember(this.#names.named(mention));
    else if (mention.kind === 'office') this.#remember(this.#offices.speaker(mention, this.#last()));
    else if (mention.kind === 'unnamed' || mention.kind === 'body') this.#lastBody = this.#speaker(mention);
  }

  /** The speaker that a mention means; null for a pronoun that means nobody we know, and for a bare "her husband". */
  resolve(mention: Mention): Speaker | null {
    const again = this.#again(mention) ?? this.#sameRole(mention);
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

  /** "A European diplomat said … the diplomat complained": a bare head means whoever spoke last with more words to it. */
  #sameRole(mention: Mention): Speaker | null {
    const last = this.#lastSpeaker;
    const isBare = mention.last - mention.first === 1 && mention.nation === null;
    if (last?.kind !== 'role' || last.role === null || !isBare) return null;
    if (mention.kind !== 'office' && mention.kind !== 'unnamed') return null;
    const { doc } = this.#scene;
    if (doc.lang === 'en' && this.#scene.tokenBefore(mention.first)?.norm !== 'the') return null;
    const words = last.role.toLowerCase().split(/\s+/u);
    return words.length > 1 && words.includes(doc.tokens[mention.first]!.norm) ? last : null;
  }

  #speaker(mention: Mention): Speaker | null {
    switch (mention.kind) {
      case 'person':
      case 'name':
        return this.#names.named(mention);
      case 'body':
        return this.#bodies.speaker(mention);
      case 'author':
        return this.#lastSpeaker ?? this.#lastBody;
      case 'signatory':
        return this.#lastSpeaker?.kind === 'role' ? this.#lastSpeaker : this.#lastBody;
      case 'pronoun':
        if (mention.gender !== null) return this.#lastOf[mention.gender];
        return this.#several(mention);
      case 'office':
        return this.#offices.speaker(mention, this.#last());
      case 'unnamed':
        return this.#unnamed(mention);
    }
  }

  /** "They", and "one of them" of the sources who spoke last. */
  #several({ first, last }: Mention): Speaker | null {
    const ofMany = this.#lastSpeaker?.kind === 'role' ? this.#lastSpeaker : null;
    return last - first > 1 ? (ofMany ?? this.#lastBody) : this.#lastBody;
  }

  #last(): LastNamed {
    return { person: this.#lastPerson, speaker: this.#lastSpeaker };
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

  #isOutlet({ first, last, core }: Mention): boolean {
    if (!this.#scene.grammar.institutions(this.#scene.doc.tokens[core.last - 1]!.norm)) return false;
    const start = Math.max(this.#scene.unitAt(first)?.first ?? first, first - 2);
    return this.#scene.bits.slice(start, last).some((bit) => (bit & OUTLET) !== 0);
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
    const described = bare ? this.#names.describedAs(mention.core) : null;
    if (described !== null) return described;
    const anybody = this.#scene.grammar.manyHold(this.#scene.doc.tokens[mention.core.first]!.norm);
    return anybody ? roleSpeaker(this.#scene, mention) : namedBody(this.#scene, mention);
  }
}

/** Whether a noun means a man or a woman, by its ending; null where it leaves that open. */
function genderOf(norm: string, language: Language): 'm' | 'f' | null {
  if (language !== 'en') return /(?:[ая]|мать|мати)$/u.test(norm) ? 'f' : 'm';
  if (/^(?:woman|mother|wife|sister|widow)$/u.test(norm)) return 'f';
  return /^(?:man|father|husband|brother|serviceman)$/u.test(norm) ? 'm' : null;
}
