import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LIMITS } from '../../adapters/telegram/place.ts';
import { paceOf } from '../../src/deliveries/pacing/pace.ts';

const HOURS = 24;
const CHATS = 5_000;
const HOUR_MS = 3_600_000;

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

function megabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_048_576;
}

test('case 185: a day of messages to five thousand other chats each hour leaves nothing behind', () => {
  const pace = paceOf(LIMITS);
  let now = 0;
  const hour = (number: number): void => {
    for (let chat = 0; chat < CHATS; chat += 1) {
      now = number * HOUR_MS + (chat * HOUR_MS) / CHATS;
      const address = {
        platform: 'telegram',
        chat: `${chat % 2 === 0 ? '-100' : ''}${String(number)}0${String(chat)}`,
        thread: null,
      };
      const message = pace.leaves(now, 1);
      const outcome =
        chat % 50 === 0
          ? ({ kind: 'retry', reason: 'flood', afterMs: 1_000 } as const)
          : ({ kind: 'delivered', refs: ['1'] } as const);
      pace.heard(message, address, outcome, now);
      pace.resting(now);
    }
  };
  hour(0);
  hour(1);
  const warm = megabytes();
  for (let number = 2; number < HOURS; number += 1) hour(number);
  expect(megabytes() - warm).toBeLessThan(1);
  expect(pace.resting(now + HOUR_MS)).toEqual([]);
});
