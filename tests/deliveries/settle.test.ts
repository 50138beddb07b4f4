import { expect, test } from 'vitest';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { Outcome } from '../../src/deliveries/port.ts';
import { settle } from '../../src/deliveries/settle.ts';

const NOW = new Date('2026-03-10T08:00:00.000Z');

const delivery: Delivery = {
  id: 'd',
  subscriptionId: 's',
  kind: 'alert',
  items: [],
  window: null,
  attempts: 1,
  fence: 1,
  repeats: 0,
  ambiguous: false,
  urgent: false,
};

/** Each outcome of one attempt, and what becomes of the delivery by it. */
const CASES: readonly [string, Partial<Delivery>, Outcome, Partial<ReturnType<typeof settle>>][] = [
  ['a yes is sent, with the platform’s ids', {}, { kind: 'delivered', refs: ['7'] }, { state: 'sent', refs: ['7'] }],
  [
    'a wait that the platform asks for is kept',
    {},
    { kind: 'retry', reason: 'flood', afterMs: 7_000 },
    { state: 'pending', dueAt: '2026-03-10T08:00:07.000Z' },
  ],
  [
    'a first failure waits two seconds',
    {},
    { kind: 'retry', reason: 'down', afterMs: null },
    { state: 'pending', dueAt: '2026-03-10T08:00:02.000Z' },
  ],
  [
    'a fourth failure waits sixteen',
    { attempts: 4 },
    { kind: 'retry', reason: 'down', afterMs: null },
    { dueAt: '2026-03-10T08:00:16.000Z' },
  ],
  [
    'no failure waits more than five minutes',
    { attempts: 40 },
    { kind: 'retry', reason: 'down', afterMs: null },
    { dueAt: '2026-03-10T08:05:00.000Z' },
  ],
  [
    'a wait below nothing is none',
    {},
    { kind: 'retry', reason: 'flood', afterMs: -1 },
    { dueAt: '2026-03-10T08:00:00.000Z' },
  ],
  ['case 81: a lost answer is ambiguous', {}, { kind: 'unknown', reason: 'cut' }, { state: 'ambiguous' }],
  [
    'case 81: a second lost answer is held, never sent a third time',
    { repeats: 1 },
    { kind: 'unknown', reason: 'cut' },
    { state: 'held', dueAt: null },
  ],
  [
    'case 89: a chat that is gone pauses its subscription',
    {},
    { kind: 'refused', reason: 'chat-gone', detail: '' },
    { state: 'dead', subscription: { pause: 'chat-gone' } },
  ],
  [
    'a message that the platform can’t take condemns only itself',
    {},
    { kind: 'refused', reason: 'bad-message', detail: '' },
    { state: 'dead', subscription: null, stopAccount: false },
  ],
  [
    'case 92: a revoked token keeps the message and stops the account',
    {},
    { kind: 'refused', reason: 'bad-token', detail: '' },
    { state: 'pending', stopAccount: true },
  ],
  [
    'case 91: a moved chat gets it at its new address',
    {},
    { kind: 'moved', to: { platform: 'p', chat: '-100', thread: null } },
    { state: 'pending', subscription: { moveTo: { platform: 'p', chat: '-100', thread: null } } },
  ],
];

test.each(CASES)('%s', (_name, parts, outcome, expected) => {
  expect(settle({ ...delivery, ...parts }, outcome, NOW)).toMatchObject(expected);
});
