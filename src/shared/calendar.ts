/**
 * A date as a text states it: no more exact than the words are. `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * (ISO 8601), as long as `precision` says.
 */
export interface StatedDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

export type DatePrecision = 'day' | 'month' | 'year';

/** An instant in UTC, `2025-08-24T09:00:00.000Z`: sorts as text, the same in both databases. */
export type Instant = string;
