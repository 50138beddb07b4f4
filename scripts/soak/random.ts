/** Numbers that are the same for the same seed (mulberry32), so that a run that found something can be run again. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from `least` to below `beyond`. */
  whole(least: number, beyond: number): number;
  /** True so often of 1. */
  chance(share: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, beyond: number): number => least + Math.floor(next() * (beyond - least));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (values) => values[whole(0, values.length)]!,
  };
}
