import type { BodyId, SharedBody } from '../people/bodies.ts';

/**
 * Somebody or something that a text could let speak: a noun phrase; an `author` is whoever spoke last ("the statement reads"), a
 * `signatory` the body or people named last ("the letter reads"). Token indexes, `last` exclusive.
 */
export interface Mention {
  readonly kind: 'person' | 'name' | 'body' | 'office' | 'unnamed' | 'pronoun' | 'author' | 'signatory';
  /** The whole phrase, the office beside the name included. */
  readonly first: number;
  readonly last: number;
  /** The name alone, or the head of the phrase. */
  readonly core: { readonly first: number; readonly last: number };
  /** Key of the table of people. */
  readonly personId: string | null;
  readonly bodyId: BodyId | SharedBody | null;
  /** Country of a shared body or of an office, from the words beside it; `other` where it is none that we list. */
  readonly nation: string | null;
  /** Token range of the office, where the text gives one. */
  readonly office: { readonly first: number; readonly last: number } | null;
  /** False where the form of the word rules out a subject («Зеленського»). */
  readonly subject: boolean;
  readonly gender: 'm' | 'f' | null;
  /** The text calls the person a captive, a relative, a soldier. */
  readonly isPrivate: boolean;
  /** "The head of state": one office that all texts of a language mean alike. */
  readonly isHeadOfState: boolean;
}

/** A mention of which nothing is known yet. */
export const NOBODY = {
  personId: null,
  bodyId: null,
  nation: null,
  office: null,
  subject: true,
  gender: null,
  isPrivate: false,
  isHeadOfState: false,
} as const;
