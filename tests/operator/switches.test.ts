import { beforeEach, expect, test } from 'vitest';
import { markedDry, withoutSending } from '../../src/operator/dry-run.ts';
import { markHighWater, restoredUntil, takeRestored, toldUntil } from '../../src/operator/high-water.ts';
import { isPaused, pausable, pauseSending, resumeSending } from '../../src/operator/sending-switch.ts';
import { LAST_LOOK } from '../../src/operator/watch.ts';
import { createSender } from '../../src/deliveries/sender.ts';
import { takeItem, type PipelineParts } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { paragraph } from '../../src/shared/message.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeAdapter } from '../fakes/fake-adapter.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { tempStore } from '../fakes/temp-store.ts';

let store: Store;
let clock: ManualClock;
let parts: PipelineParts;

beforeEach(async () => {
  store = await tempStore();
  clock = manualClock();
  parts = { store, sources: indexSources([]), clock, log: createLog('silent') };
  const address = { platform: 'p', chat: '1', thread: null };
  await store.subscriptions.save(newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now()));
});

/** An article of a feed, published now, that is news. */
async function news(count: number, more: Partial<PipelineParts> = {}): Promise<number> {
  const url = `http://outlet.example/${String(count)}`;
  const text = `Ukraine and Russia exchanged prisoners of war today: ${String(count)} soldiers returned to Ukraine.`;
  const published = clock.now().toISOString();
  const item = { origin: 'feed', key: url, id: null, title: 'An exchange', text, published, outlet: null } as const;
  return (await takeItem({ ...item, url, lang: null, sourceId: null }, { ...parts, ...more })).news;
}

function senderOver(outbox: Store['outbox'] | ReturnType<typeof markedDry>, adapter = fakeAdapter()) {
  const compose = () => Promise.resolve({ blocks: [paragraph('news')] });
  const never = (): Promise<never> => Promise.reject(new Error('nothing changes'));
  const sender = createSender({
    ...{ outbox, adapters: [adapter], compose, composeChange: never, clock, log: createLog('silent') },
  });
  return { sender, adapter };
}

test('case 192: paused, nothing is sent and everything is kept; resumed, what is fresh goes out and nothing else', async () => {
  await news(103);
  clock.advance(49 * 3_600_000);
  await pauseSending(store, clock.now());
  expect(await isPaused(store)).toBe(true);
  await news(211);
  const { sender, adapter } = senderOver(pausable(store.outbox, store));
  await sender.sendDue();
  expect(adapter.sent).toEqual([]);
  expect(await store.outbox.counts()).toEqual({ pending: 2 });
  expect(await resumeSending(store, clock.now())).toBe(1);
  await sender.sendDue();
  expect(adapter.sent).toHaveLength(1);
  expect(await store.outbox.counts()).toEqual({ cancelled: 1, sent: 1 });
});

test('case 192: paused in the middle, the message under way ends and the next one is not begun', async () => {
  for (const count of [103, 211, 373]) await news(count);
  const adapter = fakeAdapter();
  const stopping = {
    ...adapter,
    deliver: async (...asked: Parameters<typeof adapter.deliver>) => {
      await pauseSending(store, clock.now());
      return adapter.deliver(...asked);
    },
  };
  const { sender } = senderOver(pausable(store.outbox, store), stopping);
  await sender.sendDue();
  expect(adapter.sent).toHaveLength(1);
});

test('case 193: in a dry run the platform is asked nothing, and what was owed is never sent later', async () => {
  await news(103);
  const adapter = fakeAdapter();
  const dry = withoutSending(adapter) as ReturnType<typeof fakeAdapter>;
  await senderOver(markedDry(store.outbox), dry).sender.sendDue();
  expect(adapter.sent).toEqual([]);
  expect(await store.outbox.counts()).toEqual({ cancelled: 1 });
  await senderOver(store.outbox, adapter).sender.sendDue();
  expect(adapter.sent).toEqual([]);
});

test('case 182: a backup of six hours ago tells nobody what was told since, and the operator hears of it', async () => {
  const folder = tempFolder();
  await news(103);
  await store.facts.set(LAST_LOOK, clock.now().toISOString());
  clock.advance(6 * 3_600_000);
  const ended = clock.now().toISOString();
  await markHighWater(folder, clock.now());
  expect(await restoredUntil(folder, store)).toBe(ended);
  await takeRestored(store, ended, clock.now());
  expect(await store.outbox.counts()).toEqual({ held: 1 });
  expect(await store.notices.claim(clock.now().toISOString())).toMatchObject({ cause: 'restored', number: 1 });

  const until = await toldUntil(store);
  expect(await news(211, { toldUntil: until })).toBe(0);
  clock.advance(60_000);
  expect(await news(373, { toldUntil: until })).toBe(1);
  expect(await restoredUntil(folder, store)).toBe(null);
});

test('case 182: a pause of six hours is no restore', async () => {
  const folder = tempFolder();
  await markHighWater(folder, clock.now());
  await store.facts.set(LAST_LOOK, clock.now().toISOString());
  clock.advance(6 * 3_600_000);
  expect(await restoredUntil(folder, store)).toBe(null);
  expect(await restoredUntil(tempFolder(), store)).toBe(null);
});
