import type { FeedMode, FeedState } from './feed-state.ts';

/** Whether a feed of that mode is read at all, or waits for the operator. */
const IS_READ: Readonly<Record<FeedMode, boolean>> = {
  new: true,
  active: true,
  gone: false,
  quarantined: false,
  'needs-confirmation': false,
};

/**
 * True where a feed is to be polled. With `everything`, as in `run --once`, that is each one that is well, whether its
 * interval is over or not; one that failed, or was told when to come back, is left alone until its time all the same.
 */
export function isDue(state: FeedState, now: Date, { everything }: { readonly everything: boolean }): boolean {
  if (!IS_READ[state.mode]) return false;
  if (everything && state.failures === 0) return true;
  return state.nextPoll === null || Date.parse(state.nextPoll) <= now.getTime() || isOfTheFuture(state, now);
}

/** Clocks are set right by little; a poll further ahead than this was made by a clock that was wrong, and so was its next. */
const AHEAD_MS = 5 * 60_000;

function isOfTheFuture({ lastPoll }: FeedState, now: Date): boolean {
  return lastPoll !== null && Date.parse(lastPoll) > now.getTime() + AHEAD_MS;
}
