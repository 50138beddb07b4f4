import type { DocumentForm } from '../../document.ts';
import type { FieldName } from './field-names.ts';

/** One element of a feed, or an attribute that says what elsewhere an element says, as it stood in the document. */
export interface FeedField {
  /** Its character data with references decoded once, or, when `isMarkup`, its child elements written out as HTML. */
  readonly text: string;
  readonly isMarkup: boolean;
  /** By lower-case name, prefixes as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The absolute address that its relative ones hang on (XML Base). */
  readonly base: string;
  /** `xml:lang` in effect for it; null where none is or where it was taken back with an empty one. */
  readonly language: string | null;
}

/** The fields of a feed or of one of its items; those of one name in the document's order. */
export type FieldMap = ReadonlyMap<FieldName, readonly FeedField[]>;

/** A feed taken apart and not yet understood: what both XML parsers give. */
export interface FeedFields {
  readonly form: Extract<DocumentForm, 'rss' | 'rdf' | 'atom' | 'cdf'>;
  readonly feed: FieldMap;
  readonly items: readonly FieldMap[];
}

/** Longer fields are cut: an article is shorter, and what is longer only costs time. In UTF-16 units. */
export const MAX_FIELD_LENGTH = 256 * 1024;
