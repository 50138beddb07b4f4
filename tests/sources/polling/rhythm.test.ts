import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterPoll } from '../../../src/sources/polling/after-poll.ts';
import { pollRules } from '../../../src/sources/polling/poll-rules.ts';
import type { PollOutcome } from '../../../src/sources/polling/poll-outcome.ts';
import { nextInterval, typicalGapSeconds } from '../../../src/sources/polling/rhythm.ts';
import { ago, feedState, NOW, readOutcome, RULES, secondsUntil } from './feed-states.ts';

/** Dates so many seconds apart, the newest now. */
function every(seconds: number, count = 20): readonly string[] {
  return Array.from({ length: count }, (_, place) => ago(place * seconds));
}

function settled(dates: readonly (string | null)[], start: number): number {
  let seconds = start;
  for (let poll = 0; poll < 12; poll += 1) seconds = nextInterval(seconds, { newItems: 1, dates }, RULES);
  return seconds;
}

test.each([
  ['half of the usual gap', 1_200, 600],
  ['never more often than POLL_SECONDS', 10, 60],
  ['never less often than the ceiling', 86_400, 1_800],
])('a feed comes to be asked at %s, whatever it was before', (_name, gap, expected) => {
  for (const start of [60, 1_800]) expect(Math.abs(settled(every(gap), start) - expected)).toBeLessThanOrEqual(1);
});

test('one odd gap does not change the rhythm, and one poll not all of it', () => {
  expect(typicalGapSeconds([...every(600, 10), ago(90_000)])).toBe(600);
  expect(nextInterval(60, { newItems: 1, dates: every(7_200) }, RULES)).toBe(1_800);
  expect(nextInterval(60, { newItems: 1, dates: every(1_200) }, RULES)).toBe(330);
});

test('dates without a time, too few and those of one moment tell no rhythm', () => {
  expect(typicalGapSeconds(['2026-03-10', '2026-03-09', '2026-03-08', '2026-03-07', '2026-03-06'])).toBeNull();
  expect(typicalGapSeconds(every(600, 3))).toBeNull();
  expect(typicalGapSeconds(Array.from({ length: 30 }, () => NOW))).toBeNull();
});

test('without dates the interval shrinks with a find and grows with none', () => {
  expect(nextInterval(600, { newItems: 2, dates: [null] }, RULES)).toBe(300);
  expect(nextInterval(600, { newItems: 0, dates: [null] }, RULES)).toBe(660);
  expect(nextInterval(600, null, RULES)).toBe(660);
});

test('an official source is never left alone for long', () => {
  expect(pollRules(60, 'official', Math.random)).toMatchObject({ ceilingSeconds: 300, official: true });
  expect(pollRules(60, 'media', Math.random)).toMatchObject({ ceilingSeconds: 1_800, official: false });
});

const seconds = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null });
const dates = fc.array(fc.option(fc.integer({ min: 0, max: 5_000_000 }).map(ago), { nil: null }), { maxLength: 40 });
const good: fc.Arbitrary<PollOutcome> = fc
  .record({ newItems: fc.nat(500), dates, ttlMinutes: seconds, freshSeconds: seconds, quiet: fc.boolean() })
  .map(({ quiet, ...read }) =>
    quiet ? { kind: 'not-modified', movedTo: null, freshSeconds: read.freshSeconds } : readOutcome(read),
  );
const bad: fc.Arbitrary<PollOutcome> = fc
  .record({ status: fc.constantFrom(404, 429, 500, 503), retryAfterMs: seconds })
  .map((parts) => ({ kind: 'status', ...parts }));

test('whatever a feed answers, its interval and its waits keep within their bounds', () => {
  const polls = fc.array(fc.oneof(good, bad), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      polls,
      fc.integer({ min: 1, max: 900 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (all, poll, r) => {
        const rules = { ...RULES, pollSeconds: poll, ceilingSeconds: poll * 30, random: () => r };
        let state = feedState({ intervalSeconds: poll });
        for (const outcome of all) {
          state = afterPoll(state, outcome, NOW, rules).state;
          if (state.nextPoll === null) return;
          const wait = secondsUntil(state.nextPoll) ?? 0;
          expect(state.intervalSeconds).toBeGreaterThanOrEqual(poll);
          expect(state.intervalSeconds).toBeLessThanOrEqual(poll * 30);
          expect(wait).toBeGreaterThanOrEqual(poll * 0.9 - 0.001);
          expect(wait).toBeLessThanOrEqual(state.failures === 0 ? poll * 33 + 0.001 : 86_400);
        }
      },
    ),
    { numRuns: 200, seed: 31 },
  );
});
