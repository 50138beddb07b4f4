import type { Count, Qualifier, UnattributedCount } from '../findings.ts';
import type { NumberSpan } from './read-numbers.ts';

/** What a mention says of how many. `first` and `last` cover the tokens that were used (equal where none were). */
export interface CountsTold {
  readonly ukraine: Count | null;
  readonly russia: Count | null;
  readonly unattributed: UnattributedCount | null;
  readonly ratio: string | null;
  /** They come on top of those told just before: "another 22". */
  readonly onTop: boolean;
  readonly first: number;
  readonly last: number;
}

/** A number of people with what is said of it. */
export interface PeopleNumber {
  readonly span: NumberSpan;
  readonly qualifier: Qualifier;
  readonly kind: 'military' | 'civilian' | 'any';
  /** Token behind the people word. */
  readonly last: number;
  readonly each: boolean;
  /** Some of a number told before: "8 of them civilians". */
  readonly part: boolean;
  /** "And" stands before it. */
  readonly joined: boolean;
  /** Comes on top of those told before: "another 22". */
  readonly onTop: boolean;
  /** Index of its clause. */
  readonly clause: number;
  /** The counted are bodies. */
  readonly ofBodies: boolean;
}

export const NO_COUNTS: CountsTold = {
  ukraine: null,
  russia: null,
  unattributed: null,
  ratio: null,
  onTop: false,
  first: 0,
  last: 0,
};
