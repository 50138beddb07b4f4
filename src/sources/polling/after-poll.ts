import type { Instant } from '../../shared/calendar.ts';
import { hubFor } from '../websub/hub-state.ts';
import { explainFetchFailure, explainRefusal, explainStatus } from './explain-failure.ts';
import type { FeedState, HeldFor } from './feed-state.ts';
import { failingNotice, goneNotice, HELD, heldNotice, movedNotice, recoveredNotice } from './notices.ts';
import type { AfterPoll, PollOutcome, PollRules } from './poll-outcome.ts';
import { nextInterval, type Harvest } from './rhythm.ts';
import { askedWait, backOff, usualWait } from './wait.ts';

/** An official feed's operator hears of it after so many failures in a row. */
const FAILURES_TOLD = 3;

/** A server that says 410 Gone so often means it. */
const GONE_MEANT = 2;

/** A feed with nothing at its address for so long is gone, whatever the server calls it. */
const MISSING_MS = 7 * 24 * 3_600_000;

type Outcome<Kind extends PollOutcome['kind']> = Extract<PollOutcome, { readonly kind: Kind }>;

/**
 * How a feed stands after a poll, and what the operator is to hear. Pure but for `rules.random`. A poll that was only
 * aborted, as at the end of the program, leaves the feed as it was.
 */
export function afterPoll(state: FeedState, outcome: PollOutcome, now: Instant, rules: PollRules): AfterPoll {
  switch (outcome.kind) {
    case 'not-modified':
      return good(state, outcome, null, now, rules);
    case 'same-body':
      return good({ ...state, validators: outcome.validators }, outcome, null, now, rules);
    case 'read':
      return outcome.held === null ? taken(state, outcome, now, rules) : held(state, outcome.held, now);
    case 'status':
      return refusedByServer(state, outcome, now, rules);
    case 'failed':
      return failedOnTheWay(state, outcome, now, rules);
    case 'refused':
      return failure(state, explainRefusal(outcome.reason, outcome.detail), null, now, rules);
  }
}

function taken(state: FeedState, outcome: Outcome<'read'>, now: Instant, rules: PollRules): AfterPoll {
  const { validators, bodyKey, newItems, dates, hub } = outcome;
  const lastItem = newest([state.lastItem, ...dates]);
  const read: FeedState = {
    ...state,
    ...{ mode: 'active', validators, bodyKey, lastItem, items: state.items + newItems, hub: hubFor(state.hub, hub) },
  };
  return good(read, outcome, { newItems, dates }, now, rules, outcome.ttlMinutes);
}

function good(
  state: FeedState,
  { movedTo, freshSeconds }: Outcome<'not-modified' | 'same-body' | 'read'>,
  harvest: Harvest | null,
  now: Instant,
  rules: PollRules,
  ttlMinutes: number | null = null,
): AfterPoll {
  const intervalSeconds = nextInterval(state.intervalSeconds, harvest, rules);
  const asked = Math.max((ttlMinutes ?? 0) * 60, freshSeconds ?? 0);
  const next: FeedState = {
    ...state,
    ...{ url: movedTo ?? state.url, intervalSeconds, nextPoll: later(now, usualWait(intervalSeconds, asked, rules)) },
    ...{ lastPoll: now, lastOk: now, failures: 0, failingSince: null, goneTimes: 0, error: null },
  };
  const wasTold = rules.official && state.failures >= FAILURES_TOLD;
  return { state: next, notice: wasTold ? recoveredNotice(next) : null };
}

// Validators, body and `lastOk` stay as before the document, because it was not taken in: when the operator releases
// the feed, it is read again as if for the first time.
function held(state: FeedState, heldFor: HeldFor, now: Instant): AfterPoll {
  const error = HELD[heldFor];
  const next: FeedState = { ...state, mode: 'quarantined', heldFor, error, lastPoll: now, nextPoll: null };
  return { state: next, notice: heldNotice(next, heldFor) };
}

function refusedByServer(state: FeedState, outcome: Outcome<'status'>, now: Instant, rules: PollRules): AfterPoll {
  const { status, retryAfterMs } = outcome;
  const goneTimes = state.goneTimes + (status === 410 ? 1 : 0);
  const after = failure({ ...state, goneTimes }, explainStatus(status), retryAfterMs, now, rules);
  const failedFor = Date.parse(now) - Date.parse(after.state.failingSince ?? now);
  const isGone = (status === 410 && goneTimes >= GONE_MEANT) || (status === 404 && failedFor >= MISSING_MS);
  if (!isGone) return after;
  const next: FeedState = { ...after.state, mode: 'gone', nextPoll: null };
  return { state: next, notice: goneNotice(next, explainStatus(status)) };
}

function failedOnTheWay(state: FeedState, outcome: Outcome<'failed'>, now: Instant, rules: PollRules): AfterPoll {
  const { reason, detail, movedTo } = outcome;
  if (reason === 'aborted') return { state, notice: null };
  const error = explainFetchFailure(reason, detail);
  if (reason !== 'other-domain' || movedTo === null) return failure(state, error, null, now, rules);
  const next: FeedState = { ...state, mode: 'needs-confirmation', movedTo, error, lastPoll: now, nextPoll: null };
  return { state: next, notice: movedNotice(next, movedTo) };
}

function failure(
  state: FeedState,
  error: string,
  retryAfterMs: number | null,
  now: Instant,
  rules: PollRules,
): AfterPoll {
  const failures = state.failures + 1;
  const wait = retryAfterMs === null ? backOff(failures, rules) : askedWait(retryAfterMs, rules);
  const next: FeedState = {
    ...state,
    ...{ failures, failingSince: state.failingSince ?? now, error, lastPoll: now, nextPoll: later(now, wait) },
  };
  // Once: the fourth failure says nothing that the third did not.
  return { state: next, notice: rules.official && failures === FAILURES_TOLD ? failingNotice(next) : null };
}

function newest(dates: readonly (string | null)[]): Instant | null {
  const times = dates.flatMap((date) => (date === null ? [] : [Date.parse(date)]));
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}

function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}
