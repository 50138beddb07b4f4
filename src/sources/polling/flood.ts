import type { Instant } from '../../shared/calendar.ts';

/** A source that has more news than this in the window is not believed any more: somebody else may be writing. */
const MOST_NEWS = 5;
const WINDOW_MS = 10 * 60_000;

/**
 * True where a source has told so much within ten minutes that its next piece of news is held for the operator
 * (`held: 'flood'`). `told` are the times of its news so far, over all of its feeds.
 */
export function floods(told: readonly Instant[], now: Date): boolean {
  return recent(told, now).length >= MOST_NEWS;
}

/** The times with so many pieces of news more, told now; those that no longer count are left out. */
export function withNews(told: readonly Instant[], count: number, now: Date): readonly Instant[] {
  return [...recent(told, now), ...Array.from({ length: count }, () => now.toISOString())];
}

function recent(told: readonly Instant[], now: Date): readonly Instant[] {
  return told.filter((time) => now.getTime() - Date.parse(time) < WINDOW_MS);
}
