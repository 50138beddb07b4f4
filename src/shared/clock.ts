import type { Instant } from './calendar.ts';

/** The one place that time comes from; tests pass their own. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** An instant as it is stored and compared: ISO 8601 in UTC with milliseconds. */
export function instant(date: Date): Instant {
  return date.toISOString();
}
