import type { Count, EventFinding } from '../extraction/findings.ts';

/** One number that a report gives for one side. */
export interface Figure {
  readonly number: number;
  /** True of "at least" and "more than": the number itself may be any higher one. */
  readonly isFloor: boolean;
  /** True of the soldiers alone: it is the same number or none, since what is near to it may be another exchange. */
  readonly isPart?: true;
}

/** What of an event is counted. */
export type Counted = Pick<EventFinding, 'ukraineReturned' | 'russiaReturned' | 'unattributedTotal' | 'statedRatio'>;

/**
 * The numbers that may stand for one side's count: the total, and the soldiers alone where civilians came with them,
 * because one text counts both and another only the exchange proper.
 */
export function figuresOf(count: Count | null): readonly Figure[] {
  if (count === null) return [];
  const { total, military, civilians, qualifier } = count;
  const sum = total ?? (military === null && civilians === null ? null : (military ?? 0) + (civilians ?? 0));
  if (sum === null) return [];
  const isPartly = military !== null && civilians !== null && military !== sum;
  return [figure(sum, qualifier), ...(isPartly ? [{ ...figure(military, qualifier), isPart: true as const }] : [])];
}

/** The numbers that a count without a side may be: of either side, or of both together. */
export function totalsOf(event: Counted): readonly Figure[] {
  if (event.unattributedTotal) return [figure(event.unattributedTotal.total, event.unattributedTotal.qualifier)];
  const [home, away] = [figuresOf(event.ukraineReturned), figuresOf(event.russiaReturned)];
  const [ours, theirs] = [home[0], away[0]];
  const both = ours && theirs ? [{ number: ours.number + theirs.number, isFloor: ours.isFloor || theirs.isFloor }] : [];
  return [...home, ...away, ...both];
}

/** The two numbers of "1000 for 1000", in the order of the text; none where they are written in words. */
export function ratioNumbers(ratio: string | null): readonly number[] {
  return (ratio?.replace(/(\d)[\s,.\u00A0\u202F](?=\d{3})/g, '$1').match(/\d+/g) ?? []).map(Number);
}

/** Every number by which an event may be known again. */
export function numbersOf(event: Counted): readonly number[] {
  return [
    ...new Set([
      ...figuresOf(event.ukraineReturned).map(({ number }) => number),
      ...figuresOf(event.russiaReturned).map(({ number }) => number),
      ...totalsOf(event).map(({ number }) => number),
      ...ratioNumbers(event.statedRatio),
    ]),
  ];
}

/**
 * True of a number that hardly two events share: 157 tells an exchange from the others, while 5 or 1,000 may be any.
 * (In the ledger no two events within a week of each other have such a number in common.)
 */
export function isTelling(number: number): boolean {
  return number % 100 !== 0 && String(number).replace(/0+$/, '').length > 1;
}

function figure(number: number, qualifier: Count['qualifier']): Figure {
  return { number, isFloor: qualifier === 'at_least' || qualifier === 'more_than' };
}
