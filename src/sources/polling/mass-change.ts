import type { Instant } from '../../shared/calendar.ts';
import { isDay } from './item-date.ts';

/** What of a document is judged: the dates of its new items, and how many items it has in all. */
export interface NewAtOnce {
  readonly newDates: readonly (string | null)[];
  readonly items: number;
  /** The last good poll; null where there was none. */
  readonly lastOk: Instant | null;
}

/** More new items than this for each hour since the last good poll no single feed brings. */
const MOST_AN_HOUR = 50;

/** So many new items that were not written since the last good poll are a change of the site, not news, … */
const MOST_UNEXPLAINED = 50;

/**
 * … and in a small document so many, where they are at least half of it. Not fewer: an official site that puts out its day
 * at once must not fall silent until somebody looks, and an old date alone keeps an item from being told.
 */
const LEAST_UNEXPLAINED = 20;

/** A publisher may date an article by its draft, or by its day, and put it out so much later. */
const LATE_MS = 12 * 3_600_000;

/**
 * True where so much is new that it is no news: a site that gave all its articles new addresses, or another site at the
 * same address. Items that were written since the last good poll explain themselves, so that a long downtime of ours
 * is none.
 */
export function isMassChange({ newDates, items, lastOk }: NewAtOnce, now: Date): boolean {
  // A poll of the future was made by a clock that was wrong.
  const since = Math.min(lastOk === null ? Infinity : Date.parse(lastOk), now.getTime());
  const pause = now.getTime() - since;
  if (newDates.length > MOST_AN_HOUR * Math.max(1, pause / 3_600_000)) return true;
  const unexplained = newDates.filter((date) => !isExplained(date, since)).length;
  return unexplained >= MOST_UNEXPLAINED || (unexplained >= LEAST_UNEXPLAINED && unexplained * 2 >= items);
}

/** What has no date may have been written at any time; only how much of it comes at once can tell. */
function isExplained(date: string | null, since: number): boolean {
  if (date === null) return true;
  return isDay(date) ? date >= new Date(since).toISOString().slice(0, 10) : Date.parse(date) >= since - LATE_MS;
}
