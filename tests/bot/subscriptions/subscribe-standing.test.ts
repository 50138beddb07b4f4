import { expect, test } from 'vitest';
import { endSubscription } from '../../../src/bot/subscriptions/change-subscription.ts';
import { subscribeStanding } from '../../../src/bot/subscriptions/subscribe-standing.ts';
import { manualClock } from '../../fakes/manual-clock.ts';
import { tempStore } from '../../fakes/temp-store.ts';

const address = { platform: 'webhook', chat: 'ab/all', thread: null };
const defaults = { zone: 'UTC', digestTime: '09:00' };
const clock = manualClock();

test('who the settings name is subscribed once, and whoever has unsubscribed it is not overruled', async () => {
  const store = await tempStore();
  await subscribeStanding({ address, language: null }, store, defaults, clock.now());
  const first = await store.subscriptions.at(address);
  expect(first).toMatchObject({ state: 'active', language: 'en' });
  await subscribeStanding({ address, language: null }, store, defaults, clock.now());
  expect(await store.subscriptions.at(address)).toEqual(first);
  if (first) await endSubscription(store, first, clock.now());
  await subscribeStanding({ address, language: null }, store, defaults, clock.now());
  expect(await store.subscriptions.at(address)).toMatchObject({ state: 'ended' });
});

test('one that was found gone is tried again, and the language of the settings is its own', async () => {
  const store = await tempStore();
  await subscribeStanding({ address, language: 'ru' }, store, defaults, clock.now());
  const { id = '' } = (await store.subscriptions.at(address)) ?? {};
  await store.subscriptions.change(id, { state: 'paused', stateReason: 'chat-gone', pausedUntil: null });
  await subscribeStanding({ address, language: 'uk' }, store, defaults, clock.now());
  expect(await store.subscriptions.at(address)).toMatchObject({ id, state: 'active', language: 'uk' });
});
