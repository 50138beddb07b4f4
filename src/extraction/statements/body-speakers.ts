import type { Side } from '../../sources/source.ts';
import type { Body, BodyId, SharedBody } from '../people/bodies.ts';
import { BODIES, SHARED_BODIES, bodyOfSide } from '../people/bodies.ts';
import { bodyName } from './body-name.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { sideOf } from './speaker-words.ts';

/** Whose ministries those of a country or capital are, by the first word of their keys. */
const COUNTRY_OF: Readonly<Partial<Record<string, string>>> = {
  ukraine: 'ukraine',
  kyiv: 'ukraine',
  russia: 'russia',
  moscow: 'russia',
  uae: 'uae',
  'abu-dhabi': 'uae',
  turkey: 'turkey',
  ankara: 'turkey',
  'saudi-arabia': 'saudi',
  qatar: 'qatar',
  doha: 'qatar',
};

/** Turns mentions of ministries, headquarters and countries into speakers. */
export class BodySpeakers {
  readonly #scene: Scene;
  readonly #outletSide: Side | null;
  /** The one country with which a shared body is named; null where there are several. */
  readonly #nations = new Map<string, string | null>();

  constructor(scene: Scene, outletSide: Side | null) {
    this.#scene = scene;
    this.#outletSide = outletSide;
    for (const { bodyId, nation } of scene.mentions) {
      if (bodyId === null || nation === null) continue;
      const known = this.#nations.get(bodyId);
      this.#nations.set(bodyId, known === undefined || known === nation ? nation : null);
    }
  }

  /** The body that a mention means, by our table's name where we know it. */
  speaker(mention: Mention): Speaker {
    const id = this.#bodyId(mention);
    const known: Body | null = id !== null && id in BODIES ? BODIES[id as BodyId] : null;
    const inText = bodyName(this.#scene, mention);
    const name = known?.name.en ?? inText;
    return {
      key: `body:${known === null ? name.toLowerCase() : id}`,
      name,
      inText,
      role: null,
      side: known?.side ?? sideOf(mention.nation),
      publicFigure: true,
      isPrivate: false,
      gender: null,
      kind: 'body',
      introducedAt: mention.first,
    };
  }

  #bodyId(mention: Mention): BodyId | SharedBody | null {
    const id = mention.bodyId;
    if (id === null || !(SHARED_BODIES as readonly string[]).includes(id)) return id;
    const country = mention.nation ?? this.#owner(mention) ?? this.#nations.get(id) ?? this.#home();
    return country === null ? id : bodyOfSide(id as SharedBody, country);
  }

  /** "Russia will hand them over, its defence ministry said": the country that the sentence names first. */
  #owner({ first }: Mention): string | null {
    if (this.#scene.tokenBefore(first)?.norm !== 'its') return null;
    const start = this.#scene.unitAt(first)?.first ?? first;
    for (let at = start; at < first; at += 1) {
      const country = COUNTRY_OF[this.#scene.mentionAt(at)?.bodyId ?? ''];
      if (country !== undefined) return country;
    }
    return null;
  }

  /** Whose ministry it is where the text does not say. */
  #home(): string | null {
    const { lang } = this.#scene.doc;
    if (this.#outletSide === 'ukraine' || this.#outletSide === 'russia') return this.#outletSide;
    return lang === 'uk' ? 'ukraine' : lang === 'ru' ? 'russia' : null;
  }
}
