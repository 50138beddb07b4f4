import type { Instant } from '../../shared/calendar.ts';

/** A source with news in more articles than this in the window is not believed any more: somebody else may be writing. */
const MOST_NEWS = 5;
const WINDOW_MS = 10 * 60_000;

/** After a pause a source may have written for so many windows; a whole day of news is not told at once all the same. */
const MOST_WINDOWS = 6;

/**
 * True where a source has told so much within ten minutes that its next piece of news is held for the operator
 * (`held: 'flood'`). `told` are the times of its articles with news so far, over all of its feeds; `since` is the last
 * good poll of the feed, null where there was none: what was written in a pause comes at once.
 */
export function floods(told: readonly Instant[], since: Instant | null, now: Date): boolean {
  const pause = since === null ? 0 : now.getTime() - Date.parse(since);
  const windows = Math.min(Math.max(Math.ceil(pause / WINDOW_MS), 1), MOST_WINDOWS);
  return recent(told, now).length >= MOST_NEWS * windows;
}

/** The times with so many articles more, told now; those that no longer count are left out. */
export function withNews(told: readonly Instant[], count: number, now: Date): readonly Instant[] {
  return [...recent(told, now), ...Array.from({ length: count }, () => now.toISOString())];
}

function recent(told: readonly Instant[], now: Date): readonly Instant[] {
  // The clock may have been set back: what lies far ahead of it would count until then.
  return told.filter((time) => Math.abs(now.getTime() - Date.parse(time)) < WINDOW_MS);
}
