import { describe, expect, test } from 'vitest';
import { afterPoll } from '../../../src/sources/polling/after-poll.ts';
import type { FeedState } from '../../../src/sources/polling/feed-state.ts';
import type { AfterPoll, PollOutcome, PollRules } from '../../../src/sources/polling/poll-outcome.ts';
import { ago, feedState, NOW, readOutcome, RULES, secondsUntil } from './feed-states.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

const notModified: PollOutcome = { kind: 'not-modified', movedTo: null, freshSeconds: null };
const timeout: PollOutcome = { kind: 'failed', reason: 'timeout', detail: 'It did not answer.', movedTo: null };

function status(code: number, retryAfterMs: number | null = null): PollOutcome {
  return { kind: 'status', status: code, retryAfterMs };
}

function after(state: FeedState, outcome: PollOutcome, rules: Partial<PollRules> = {}): AfterPoll {
  return afterPoll(state, outcome, NOW, { ...RULES, ...rules });
}

/** Polls that follow one another, each when it is due; the notices of all of them. */
function run(state: FeedState, outcomes: readonly PollOutcome[]): { state: FeedState; causes: readonly string[] } {
  const causes: string[] = [];
  let now: string = NOW;
  for (const outcome of outcomes) {
    const next = afterPoll(state, outcome, now, RULES);
    state = next.state;
    now = state.nextPoll ?? now;
    if (next.notice) causes.push(next.notice.cause);
  }
  return { state, causes };
}

describe('a good answer', () => {
  test('the first document is the baseline, and the feed is active from then on', () => {
    const { state, notice } = after(feedState({ mode: 'new', lastOk: null }), readOutcome({ newItems: 30 }));
    expect(state).toMatchObject({ mode: 'active', items: 30, lastOk: NOW, bodyKey: 'b2', error: null });
    expect(state.validators.etag).toBe('"2"');
    expect(notice).toBeNull();
  });

  test('case 19: an answer that nothing changed is a good poll', () => {
    const { state } = after(feedState({ failures: 2, failingSince: ago(600), error: 'down' }), notModified);
    expect(state).toMatchObject({ lastOk: NOW, failures: 0, failingSince: null, error: null });
  });

  test('case 19: the same body again takes the new validators', () => {
    const validators = { etag: '"9"', lastModified: null };
    const { state } = after(feedState(), { kind: 'same-body', validators, movedTo: null, freshSeconds: null });
    expect(state).toMatchObject({ validators, lastOk: NOW });
  });

  test('the newest date is kept, whatever the order, and never goes back', () => {
    const read = readOutcome({ dates: [ago(900), ago(300), null, '2026-03-09'] });
    expect(after(feedState(), read).state.lastItem).toBe(ago(300));
    expect(after(feedState({ lastItem: ago(10) }), read).state.lastItem).toBe(ago(10));
  });

  test('a move for good within the domain changes the address and nothing else', () => {
    const before = feedState();
    const { state, notice } = after(before, { ...notModified, movedTo: 'https://example.org/new.xml' });
    expect(state).toMatchObject({ id: before.id, url: 'https://example.org/new.xml', mode: 'active' });
    expect(notice).toBeNull();
  });

  test.each([
    ['a ttl lengthens the wait', readOutcome({ ttlMinutes: 15 }), 900 * 1.05],
    ['max-age lengthens the wait', readOutcome({ freshSeconds: 900 }), 900 * 1.05],
    ['a ttl of a day only to the ceiling', readOutcome({ ttlMinutes: 1_440 }), 1_800 * 1.05],
    ['a ttl of nothing shortens nothing', readOutcome({ ttlMinutes: 0, freshSeconds: 0 }), 660],
  ])('%s', (_name, outcome, seconds) => {
    expect(secondsUntil(after(feedState({ intervalSeconds: 600 }), outcome).state.nextPoll)).toBe(seconds);
  });

  test('a hub that the document names is remembered, and its subscription kept', () => {
    const hub = { hub: 'https://hub.example/', topic: 'https://example.org/feed.xml' };
    const { state } = after(feedState(), readOutcome({ hub }));
    expect(state.hub).toMatchObject({ ...hub, leaseUntil: null });
    const leased = { ...hub, secret: 's', requestedAt: NOW, leaseUntil: NOW, deniedAt: null };
    expect(after({ ...state, hub: leased }, readOutcome({ hub })).state.hub).toBe(leased);
    expect(after({ ...state, hub: leased }, readOutcome()).state.hub).toBeNull();
  });
});

describe('a failure', () => {
  test('case 26: the wait is doubled with each failure and ends at six hours', () => {
    const waits = [0, 1, 2, 5, 20, 900].map((failures) => after(feedState({ failures }), timeout).state.nextPoll);
    expect(waits.map(secondsUntil)).toEqual([120, 240, 480, 3_840, 6 * HOUR, 6 * HOUR]);
  });

  test('cases 16 and 23: it saves neither validators nor body', () => {
    const before = feedState({ validators: { etag: '"1"', lastModified: null }, bodyKey: 'b1' });
    for (const outcome of [
      { ...timeout, reason: 'truncated' } as const,
      { kind: 'refused', reason: 'not-a-feed', detail: 'It is a page.' } as const,
    ]) {
      const { state } = after(before, outcome);
      expect(state).toMatchObject({ validators: before.validators, bodyKey: 'b1', lastOk: before.lastOk, failures: 1 });
    }
  });

  test('its words are kept, with the mend', () => {
    expect(after(feedState(), timeout).state.error).toBe('It did not answer. It is tried again by itself.');
    expect(after(feedState(), status(503)).state.error).toContain('503');
  });

  test('case 26: an official feed gives one notice at the third failure and one when it is back', () => {
    expect(run(feedState(), [timeout, timeout]).causes).toEqual([]);
    expect(run(feedState(), [timeout, status(500), timeout, timeout, timeout]).causes).toEqual(['failing']);
    const back = run(feedState(), [timeout, timeout, timeout, timeout, readOutcome(), notModified]);
    expect(back.causes).toEqual(['failing', 'recovered']);
    expect(run(feedState(), [timeout, timeout, notModified]).causes).toEqual([]);
  });

  test('any other feed fails without a word', () => {
    expect(after(feedState({ failures: 2 }), timeout, { official: false }).notice).toBeNull();
    expect(after(feedState({ failures: 9 }), notModified, { official: false }).notice).toBeNull();
  });

  test('a request that we ended ourselves changes nothing', () => {
    const before = feedState({ failures: 1 });
    expect(after(before, { ...timeout, reason: 'aborted' })).toEqual({ state: before, notice: null });
  });
});

describe('a status', () => {
  test.each([
    ['as it says', 120_000, 120],
    ['no shorter than we ever wait', 5_000, 60],
    ['a day at most', 99_999_999_000, DAY],
    ['as after any failure where it says nothing', null, 120],
  ])('case 21: a server that asks to be left alone is, %s', (_name, retryAfterMs, seconds) => {
    for (const code of [429, 503]) {
      expect(secondsUntil(after(feedState(), status(code, retryAfterMs)).state.nextPoll)).toBe(seconds);
    }
  });

  test.each([401, 403, 404, 410, 451, 418, 500])('case 22: %i is an error in words and no end', (code) => {
    const { state, notice } = after(feedState(), status(code));
    expect(state.mode).toBe('active');
    expect(state.error).toContain(String(code));
    expect(notice).toBeNull();
  });

  test('case 22: a feed that is gone twice is gone, and the operator hears of it once', () => {
    const { state, causes } = run(feedState(), [status(410), timeout, status(410)]);
    expect(state).toMatchObject({ mode: 'gone', nextPoll: null });
    expect(causes).toEqual(['gone']);
  });

  test('a good answer between two that say gone forgets the first', () => {
    expect(run(feedState(), [status(410), notModified, status(410)]).state.mode).toBe('active');
  });

  test('a feed that is missing for a week is gone', () => {
    const missing = (days: number): AfterPoll =>
      after(feedState({ failures: 30, failingSince: ago(days * DAY) }), status(404));
    expect(missing(6).state.mode).toBe('active');
    expect(missing(7)).toMatchObject({ state: { mode: 'gone' }, notice: { cause: 'gone' } });
  });

  test('a server that is down for a month is not gone', () => {
    expect(after(feedState({ failures: 90, failingSince: ago(30 * DAY) }), status(500)).state.mode).toBe('active');
  });
});

test('case 8: a feed that moves to another domain waits for the operator, who is told once', () => {
  const moved: PollOutcome = {
    ...{ kind: 'failed', reason: 'other-domain', detail: 'It sends us to another domain.' },
    movedTo: 'https://user:secret@elsewhere.example/feed?token=1',
  };
  const { state, notice } = after(feedState(), moved);
  expect(state).toMatchObject({ mode: 'needs-confirmation', url: 'https://example.org/feed.xml', nextPoll: null });
  expect(notice?.cause).toBe('moved-domain');
  expect(notice?.text).toContain('https://elsewhere.example/feed.');
  expect(notice?.text).not.toMatch(/secret|token/);
});

test.each(['mass-change', 'flood'] as const)(
  'cases 47 and 60: a %s puts the feed in quarantine with one notice',
  (held) => {
    const before = feedState({ validators: { etag: '"1"', lastModified: null }, bodyKey: 'b1', items: 7 });
    const { state, notice } = after(before, readOutcome({ held, newItems: 3 }));
    expect(state).toMatchObject({ mode: 'quarantined', heldFor: held, nextPoll: null });
    expect(state).toMatchObject({ validators: before.validators, bodyKey: 'b1', lastOk: before.lastOk });
    expect(notice).toMatchObject({ cause: held, feedId: before.id });
    expect(notice?.text).toContain('obmin sources release');
  },
);
