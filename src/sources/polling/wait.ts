import { MAX_RETRY_AFTER_MS } from '../fetch/retry-after.ts';
import type { PollRules } from './poll-outcome.ts';

/** A tenth either way, so that feeds that were once asked together don't stay together. */
const JITTER = 0.1;

/** However long a feed has failed, it is asked again after so long. */
export const LONGEST_BACK_OFF_MS = 6 * 3_600_000;

/**
 * How long to wait after a good poll, in milliseconds. `askedSeconds` is what the source asks for (ttl, max-age), and
 * only lengthens, to the ceiling of the rules: nobody who forgets a header of a day keeps news from us for a day.
 */
export function usualWait(intervalSeconds: number, askedSeconds: number | null, rules: PollRules): number {
  const { ceilingSeconds, random } = rules;
  const wished = Math.min(askedSeconds ?? 0, ceilingSeconds);
  // Jitter never undercuts what was asked for.
  const seconds =
    wished > intervalSeconds ? wished * (1 + JITTER * random()) : Math.max(intervalSeconds * jitter(random), wished);
  return Math.round(seconds * 1000);
}

/** How long to wait after so many failures in a row, in milliseconds: doubled with each, at most six hours. */
export function backOff(failures: number, { pollSeconds, random }: PollRules): number {
  const doubled = pollSeconds * 1000 * 2 ** Math.min(failures, 30);
  return Math.round(Math.min(Math.min(doubled, LONGEST_BACK_OFF_MS) * jitter(random), LONGEST_BACK_OFF_MS));
}

/** How long to wait where the server has said how long: as it says, but no shorter than POLL_SECONDS and at most a day. */
export function askedWait(retryAfterMs: number, { pollSeconds }: PollRules): number {
  return Math.min(Math.max(retryAfterMs, pollSeconds * 1000), MAX_RETRY_AFTER_MS);
}

function jitter(random: () => number): number {
  return 1 - JITTER + 2 * JITTER * random();
}
