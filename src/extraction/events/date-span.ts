import type { StatedDate } from '../../shared/calendar.ts';

/** A date expression in the text and the day, month or year that it means. `last` is exclusive. */
export interface DateSpan {
  readonly first: number;
  readonly last: number;
  /** What it means of a thing that has been. */
  readonly date: StatedDate;
  /** What it means of a thing to come, where that is another day: "on Friday". */
  readonly ahead?: StatedDate;
}

/** A date of one day. */
export function dayOf(value: string): StatedDate {
  return { value, precision: 'day' };
}
