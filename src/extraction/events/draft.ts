import type { Mention } from './mention.ts';

/** One event as it grows from its mentions. */
export interface Draft extends Omit<Mention, 'sentence' | 'first' | 'last'> {
  readonly mentions: readonly Mention[];
}
