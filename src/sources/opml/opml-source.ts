import type { Language } from '../../shared/language.ts';
import type { FeedKind, Side, Standing } from '../source.ts';

/** What an OPML file says of one source. Null is not stated: then our list, or a default, speaks (see `mergeSources`). */
export interface OpmlSource {
  /** Where it stands in the file, for reports: `line 12 (The Courier)`. */
  readonly place: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly aliases: readonly string[] | null;
  readonly hosts: readonly string[] | null;
  readonly languages: readonly Language[] | null;
  /** What a `language` attribute or a folder's name hints at. The text of each article decides. */
  readonly languageHint: Language | null;
  readonly side: Side | null;
  readonly standing: Standing | null;
  /** Its page for people (`htmlUrl`): anybody can name any page there, so that it proves nothing. */
  readonly site: string | null;
  readonly feeds: readonly OpmlFeed[];
}

/** One address of an OPML file. */
export interface OpmlFeed {
  readonly url: string;
  readonly kind: FeedKind;
  readonly on: boolean | null;
  readonly pages: boolean | null;
  readonly seenAt: string | null;
}

/** All of a file, or everything that is wrong with it, one line each: where, what, the mend. Never a part of it. */
export type OpmlResult =
  | { readonly ok: true; readonly sources: readonly OpmlSource[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The namespace of what is ours beside OPML's own attributes, and the prefix that `writeOpml` gives it. */
export const OPML_NAMESPACE = 'urn:obmin:opml';
export const OPML_PREFIX = 'obmin';
