import type { Qualifier } from '../extraction/findings.ts';

/** A number with its qualifier, as one report states it. */
export interface StatedNumber {
  readonly number: number;
  readonly qualifier: Qualifier;
}

// How far "about" and "almost" may lie from the exact number and still mean the same one.
const NEAR = 0.1;

/** True where two stated numbers can both be true of one event: "at least 140" and 146 can, 144 and 146 cannot. */
export function compatible(one: StatedNumber, other: StatedNumber): boolean {
  return one.number === other.number || allows(one, other) || allows(other, one);
}

function allows({ number, qualifier }: StatedNumber, other: StatedNumber): boolean {
  if (qualifier === 'at_least' || qualifier === 'more_than') return other.number >= number;
  if (qualifier === 'exact') return false;
  return Math.abs(other.number - number) <= number * NEAR;
}
