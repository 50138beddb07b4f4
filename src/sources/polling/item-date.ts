/** Clocks of servers differ; more than this ahead of ours is no date but a mistake. */
const AHEAD_MS = 10 * 60_000;

/** Where the day begins first (UTC+14), a day is there so long before it is in Greenwich. */
const DAY_AHEAD_MS = 14 * 3_600_000;

/** No feed is older than the web; an earlier date is a counter that was never set, as 1970 is. */
const FIRST_YEAR = 1991;

/** The date that an item is taken to have. */
export interface ItemDate {
  /** An instant or a day, not in the future; null where unknown. */
  readonly published: string | null;
  /** Why it is not the item's own: that was in the future and this is our time, or it was no possible date. */
  readonly dateNote: 'clamped' | 'impossible' | null;
}

/**
 * The date that an item is taken to have, from its `published`: its own, our time where its own is in the future (it would stand above
 * everything and stay fresh for ever), and none where it can't be a date of publication.
 */
export function itemDate(published: string | null, now: Date): ItemDate {
  if (published === null) return { published: null, dateNote: null };
  const time = Date.parse(published);
  if (Number.isNaN(time) || new Date(time).getUTCFullYear() < FIRST_YEAR) {
    return { published: null, dateNote: 'impossible' };
  }
  const ahead = time - now.getTime() - (isDay(published) ? DAY_AHEAD_MS : 0);
  return ahead > AHEAD_MS ? { published: now.toISOString(), dateNote: 'clamped' } : { published, dateNote: null };
}

/** True for a calendar day, which says nothing of the hour. */
export function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}
