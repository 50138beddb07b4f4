import type { FeedState } from './feed-state.ts';
import type { AfterPoll } from './poll-outcome.ts';

/**
 * How a feed stands after a push that was taken like a poll: what the push brought counts, and nothing that is said of
 * the feed's own address. A hub that pushes all the time, or only a part, puts off no poll and hides no failure. Only a
 * push that was held stops the feed.
 */
export function afterPush(before: FeedState, { state, notice }: AfterPoll): AfterPoll {
  if (state.mode === 'quarantined') return { state, notice };
  const { url, validators, nextPoll, lastPoll, failures, failingSince, goneTimes, error } = before;
  return {
    state: { ...state, url, validators, nextPoll, lastPoll, failures, failingSince, goneTimes, error },
    notice: null,
  };
}
