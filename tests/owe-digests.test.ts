import { beforeEach, expect, test } from 'vitest';
import { createBot } from '../src/bot/bot.ts';
import { oweDigest, oweDueDigests } from '../src/owe-digests.ts';
import { createLog } from '../src/shared/log.ts';
import type { Subscription } from '../src/deliveries/subscription.ts';
import type { Store } from '../src/store/store.ts';
import { manualClock, type ManualClock } from './fakes/manual-clock.ts';
import { tempStore } from './fakes/temp-store.ts';
import { indexSources } from '../src/sources/find-source.ts';

const HERE = { platform: 'p', chat: '1', thread: null };
const HOUR = 3_600_000;

let store: Store;
let clock: ManualClock;

beforeEach(async () => {
  store = await tempStore();
  clock = manualClock('2026-03-10T08:00:00.000Z');
  await say('subscribe');
  await say('settings', 'empty on');
});

async function say(name: string, args = ''): Promise<void> {
  const bot = createBot(
    { store, sources: indexSources([]), clock, defaults: { zone: 'UTC', digestTime: '09:00' } },
    createLog('silent'),
  );
  await bot({ from: HERE, name, args, clientLanguage: null, mayChangeSettings: () => Promise.resolve(true) });
}

async function subscription(): Promise<Subscription> {
  const found = await store.subscriptions.at(HERE);
  if (!found) throw new Error('nobody is subscribed');
  return found;
}

/** The windows of all digests that are owed, oldest first. */
async function windows(): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (;;) {
    const [claim] = await store.outbox.claim(['p'], 1, clock.now());
    if (!claim) return found;
    found.push(claim.delivery.window);
    const sent = { state: 'sent', dueAt: null, refs: [], outcome: 'delivered', repeats: 0 } as const;
    await store.outbox.settle(claim.delivery, { ...sent, subscription: null, stopAccount: false }, clock.now());
  }
}

test('a digest that is due is owed once, whoever looks for it at the same time', async () => {
  clock.advance(HOUR);
  await Promise.all([oweDueDigests(store, clock), oweDueDigests(store, clock)]);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([{ since: '2026-03-10T08:00:00.000Z', slot: '2026-03-10T09:00:00.000Z' }]);
});

test('a reader who chooses a later hour after the day’s digest gets what came in between at that hour', async () => {
  clock.advance(HOUR);
  await oweDueDigests(store, clock);
  clock.advance(HOUR);
  await say('settings', 'time 18:00');
  clock.advance(8 * HOUR);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([
    { since: '2026-03-10T08:00:00.000Z', slot: '2026-03-10T09:00:00.000Z' },
    { since: '2026-03-10T09:00:00.000Z', slot: '2026-03-10T18:00:00.000Z' },
  ]);
});

test('who unsubscribes while digests are being owed stays unsubscribed', async () => {
  clock.advance(HOUR);
  const seen = await subscription();
  await say('unsubscribe');
  await oweDigest(store, seen.id, clock);
  expect(await subscription()).toMatchObject({ state: 'ended' });
  expect(await store.digests.of(seen.id)).toEqual([]);
  expect(await store.outbox.counts()).toEqual({});
});

test('a setting that is changed while digests are being owed stays changed', async () => {
  clock.advance(HOUR);
  const seen = await subscription();
  await say('language', 'uk');
  await oweDigest(store, seen.id, clock);
  expect(await subscription()).toMatchObject({ language: 'uk' });
  expect(await store.digests.of(seen.id)).toMatchObject([{ nextAt: '2026-03-11T09:00:00.000Z' }]);
});

test('days on which the program did not run come together in one digest', async () => {
  clock.advance(5 * 24 * HOUR);
  await oweDueDigests(store, clock);
  expect(await windows()).toEqual([{ since: '2026-03-10T08:00:00.000Z', slot: '2026-03-15T08:00:00.000Z' }]);
});
