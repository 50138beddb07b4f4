import { expect, test } from 'vitest';
import { openHearing } from '../../src/operator/hearing.ts';
import { manualClock } from '../fakes/manual-clock.ts';

test('case 93: a rival of a minute is told of, one of a moment is not, and the end of it ends it', () => {
  const clock = manualClock();
  const hearing = openHearing(clock);
  hearing.heard('telegram', true);
  clock.advance(59_000);
  hearing.heard('telegram', true);
  expect(hearing.isDeaf()).toBe(false);
  clock.advance(1_000);
  expect(hearing.isDeaf()).toBe(true);
  hearing.heard('telegram', false);
  expect(hearing.isDeaf()).toBe(false);
});
