import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedState } from '../../../src/sources/polling/feed-state.ts';
import { spreadDue } from '../../../src/sources/polling/spread-due.ts';
import { ago, feedState, NOW, secondsUntil } from './feed-states.ts';

function feeds(count: number, parts: Partial<FeedState>): readonly FeedState[] {
  return Array.from({ length: count }, (_, place) => feedState({ id: `feed-${place}`, ...parts }));
}

test('case 31: a thousand feeds that are due at once are asked over a minute, none of them late', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 7, maxLength: 7 }), (numbers) => {
      let drawn = 0;
      const random = (): number => numbers[drawn++ % numbers.length] ?? 0;
      const times = spreadDue(feeds(1_000, { nextPoll: ago(3_600) }), new Date(NOW), random).map(
        ({ nextPoll }) => secondsUntil(nextPoll) ?? -1,
      );
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      expect(times[0]).toBeLessThan(1);
      expect(times[999]).toBeGreaterThanOrEqual(59.9);
      expect(times[999]).toBeLessThan(61);
      for (let second = 0; second < 60; second += 1) {
        expect(times.filter((time) => Math.floor(time) === second).length).toBeLessThanOrEqual(18);
      }
    }),
    { numRuns: 10, seed: 31 },
  );
});

test('feeds that are not due keep their time, and so do a few that are', () => {
  const waiting = feeds(100, { nextPoll: ago(-60) });
  expect(spreadDue(waiting, new Date(NOW), () => 0.5)).toEqual(waiting);
  const few = feeds(20, { nextPoll: ago(60) });
  expect(spreadDue(few, new Date(NOW), () => 0.5)).toEqual(few);
});
