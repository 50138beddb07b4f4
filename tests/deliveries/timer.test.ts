import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { systemTimer } from '../../src/deliveries/pacing/timer.ts';

test('case 149: a wait of a month is not over at once', async () => {
  const ending = new AbortController();
  let isOver = false;
  const wait = systemTimer.sleep(31 * 86_400_000, ending.signal).then(() => (isOver = true));
  const begun = systemTimer.now();
  while (systemTimer.now() - begun < 20) await setImmediate();
  expect(isOver).toBe(false);
  ending.abort();
  expect(await wait).toBe(true);
});
