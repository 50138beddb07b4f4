import type { Side } from '../../sources/source.ts';

/** Who speaks, as far as the document lets us know. */
export interface Speaker {
  /** One for all spellings of one speaker: `person:zelenskyy`, `body:hur`, `name:melnyk`, `role:officials`. */
  readonly key: string;
  /** The table's English name, or the name as the text has it; null where only a role is given. */
  readonly name: string | null;
  /** What the text calls a body, in the nominative; null for people and roles. */
  readonly inText: string | null;
  readonly role: string | null;
  readonly side: Side | null;
  readonly publicFigure: boolean;
  /** The text calls them a captive, a relative, a soldier, or knows them by a given name alone. */
  readonly isPrivate: boolean;
  readonly gender: 'm' | 'f' | null;
  readonly kind: 'person' | 'body' | 'role' | 'nobody';
  /** Token at which the text gives the name and the role. */
  readonly introducedAt: number;
}
