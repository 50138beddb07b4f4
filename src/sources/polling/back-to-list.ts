import type { FeedState } from './feed-state.ts';
import type { PollOutcome } from './poll-outcome.ts';

/** A server that has nothing at an address. */
const NOTHING_THERE: readonly number[] = [404, 410];

/**
 * The state after a poll, at the listed address again where the feed had moved on from it and there is nothing at the
 * new one: a redirect may have been a mistake, and what it led to does not last longer than the listed one by itself.
 */
export function backToList(after: FeedState, outcome: PollOutcome, listedUrl: string): FeedState {
  const isAway = outcome.kind === 'status' && NOTHING_THERE.includes(outcome.status);
  if (!isAway || after.url === listedUrl || after.mode === 'gone') return after;
  return { ...after, url: listedUrl, goneTimes: 0, validators: { etag: null, lastModified: null } };
}
