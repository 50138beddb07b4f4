import type { Language } from '../shared/language.ts';

/** Whose voice a source or a speaker is. Null elsewhere means that we do not know. */
export type Side = 'ukraine' | 'russia' | 'third_party';

/** How much a source's word weighs: only an `official` body can confirm something for its side. */
export type Standing = 'official' | 'agency' | 'media' | 'aggregator';

/** An outlet, an official body or a channel, as `seeds/sources.json` lists it. */
export interface Source {
  /** Short, stable, lower-case key, such as `ukrinform`. */
  readonly id: string;
  /** The name that readers see. */
  readonly name: string;
  /** Other spellings under which texts name it: «УНН», "Ukrainian National News". */
  readonly aliases: readonly string[];
  /** Host names that are its own; a look-alike host is not the source. */
  readonly hosts: readonly string[];
  /** The languages it publishes in, the main one first. */
  readonly languages: readonly Language[];
  readonly side: Side;
  readonly standing: Standing;
  /** Where it publishes; none for a source that is only known by name. */
  readonly feeds: readonly Feed[];
}

/** How a feed is read: a document of items (RSS, Atom, JSON Feed), or the web preview of a public Telegram channel. */
export type FeedKind = 'feed' | 'channel';

/** One address at which a source publishes. */
export interface Feed {
  readonly url: string;
  readonly kind: FeedKind;
  /** The one word that switches it. */
  readonly on: boolean;
  /** True where an item that is only a teaser may have its page fetched. */
  readonly pages: boolean;
  /** Where the address is documented; null for an operator's own. */
  readonly seenAt: string | null;
}
