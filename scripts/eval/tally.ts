/** Right, found and wanted, added up; and the usual figures of them. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export const EMPTY: Tally = { right: 0, found: 0, wanted: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted };
}

/** One yes-or-no answer about one text. */
export function answer(wanted: boolean, found: boolean): Tally {
  return { right: wanted && found ? 1 : 0, found: found ? 1 : 0, wanted: wanted ? 1 : 0 };
}

export function precision(tally: Tally): number {
  return tally.found === 0 ? 1 : tally.right / tally.found;
}

export function recall(tally: Tally): number {
  return tally.wanted === 0 ? 1 : tally.right / tally.wanted;
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
