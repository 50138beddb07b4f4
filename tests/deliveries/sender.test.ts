import { beforeEach, expect, test } from 'vitest';
import type { Claim } from '../../src/deliveries/outbox.ts';
import type { Outcome } from '../../src/deliveries/port.ts';
import { createSender, type Sender } from '../../src/deliveries/sender.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { createLog } from '../../src/shared/log.ts';
import { paragraph } from '../../src/shared/message.ts';
import type { Store } from '../../src/store/store.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { fakeAdapter } from '../fakes/fake-adapter.ts';
import { article, event, reading } from '../fakes/findings.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

let store: Store;
let clock: ManualClock;
const LOST: Outcome = { kind: 'unknown', reason: 'connection lost' };

beforeEach(async () => {
  store = await tempStore();
  clock = manualClock();
});

/** Owes one alert to each of these chats. */
async function owe(...chats: readonly string[]): Promise<void> {
  const found = event();
  for (const [index, chat] of chats.entries()) {
    const { story } = assignEvent(
      found,
      index,
      article({ id: `for ${chat}` }),
      reading([found]),
      [],
      clock.now().toISOString(),
    );
    if (!story) throw new Error('no story was begun');
    await store.stories.save(story);
    const address = { platform: 'p', chat, thread: null };
    const subscription =
      (await store.subscriptions.at(address)) ??
      newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now());
    await store.subscriptions.save(subscription);
    const items = [{ storyId: story.id, revision: 1, reason: 'new-story' } as const];
    await store.outbox.add(
      [
        {
          subscriptionId: subscription.id,
          kind: 'alert',
          key: `${chat} ${story.id}`,
          items,
          window: null,
          urgent: false,
          dueAt: null,
        },
      ],
      clock.now(),
    );
  }
}

function senderOf(adapter: ReturnType<typeof fakeAdapter>, compose = defaultCompose): Sender {
  return createSender({
    outbox: store.outbox,
    adapters: [adapter],
    compose,
    composeChange: noChange,
    clock,
    log: createLog('silent'),
  });
}

function noChange(): Promise<never> {
  return Promise.reject(new Error('nothing here tells of a change'));
}

function defaultCompose({ delivery }: Claim): ReturnType<Parameters<typeof createSender>[0]['compose']> {
  return Promise.resolve({ blocks: [paragraph(delivery.repeats > 0 ? 'repeat' : 'first')] });
}

test('everybody gets theirs, once, over any number of rounds', async () => {
  await owe('1', '2', '3');
  const adapter = fakeAdapter();
  const sender = senderOf(adapter);
  await Promise.all([sender.sendDue(), sender.sendDue()]);
  await sender.sendDue();
  expect(adapter.sent.map(({ chat }) => chat).sort()).toEqual(['1', '2', '3']);
});

test('case 81: a lost answer brings one marked repeat and never a third copy', async () => {
  await owe('1');
  const adapter = fakeAdapter([LOST, LOST]);
  await senderOf(adapter).sendDue();
  await senderOf(adapter).sendDue();
  expect(adapter.sent.map(({ text }) => text)).toEqual(['first', 'repeat']);
  expect(await store.outbox.counts()).toEqual({ held: 1 });
});

test('case 123: where the platform can be asked, a lost answer makes no second copy', async () => {
  await owe('1');
  const adapter = fakeAdapter([LOST], { kind: 'delivered', refs: ['found'] });
  await senderOf(adapter).sendDue();
  expect(adapter.sent).toHaveLength(1);
  expect(await store.outbox.counts()).toEqual({ sent: 1 });
});

test('case 123: where it is asked and can’t tell, the repeat is marked', async () => {
  await owe('1');
  const adapter = fakeAdapter([LOST], null);
  await senderOf(adapter).sendDue();
  expect(adapter.sent.map(({ text }) => text)).toEqual(['first', 'repeat']);
});

test('case 85: a chat that is told to wait waits alone', async () => {
  await owe('1', '2');
  const adapter = fakeAdapter([{ kind: 'retry', reason: 'flood', afterMs: 7_000 }]);
  const sender = senderOf(adapter);
  await sender.sendDue();
  expect(adapter.sent.map(({ chat }) => chat)).toEqual(['1', '2']);
  clock.advance(6_999);
  await sender.sendDue();
  expect(adapter.sent).toHaveLength(2);
  clock.advance(1);
  await sender.sendDue();
  expect(adapter.sent.map(({ chat }) => chat)).toEqual(['1', '2', '1']);
});

test('case 69: a message that can’t be written is set aside at the third try, and the later ones go out', async () => {
  await owe('1', '1', '2');
  const [poison] = await store.outbox.claim(['p'], 1, clock.now());
  await store.outbox.recover('p', clock.now());
  const compose = (claim: Claim): ReturnType<typeof defaultCompose> => {
    if (claim.delivery.id === poison?.delivery.id) throw new Error('poison');
    return defaultCompose(claim);
  };
  const sender = senderOf(fakeAdapter(), compose);
  for (let round = 0; round < 4; round += 1) {
    await sender.sendDue();
    clock.advance(10_000);
  }
  expect(await store.outbox.counts()).toEqual({ dead: 1, sent: 2 });
});

test('case 70: a message that can’t be written for a moment is not lost', async () => {
  await owe('1');
  const adapter = fakeAdapter();
  let held = true;
  const sender = senderOf(adapter, (claim) => (held ? Promise.reject(new Error('held')) : defaultCompose(claim)));
  await sender.sendDue();
  held = false;
  clock.advance(10_000);
  await sender.sendDue();
  expect(adapter.sent.map(({ text }) => text)).toEqual(['first']);
});

test('case 70: what was sent while the database was held is written down later, and not sent again', async () => {
  await owe('1', '2');
  const adapter = { ...fakeAdapter(), limits: { perSecond: null, perChat: () => [], inFlight: 1 } };
  let held = true;
  const outbox: Store['outbox'] = {
    ...store.outbox,
    settle: (...args) => (held ? Promise.reject(new Error('held')) : store.outbox.settle(...args)),
  };
  const parts = {
    outbox,
    adapters: [adapter],
    compose: defaultCompose,
    composeChange: noChange,
    clock,
    log: createLog('silent'),
  };
  const sender = createSender(parts);
  await sender.sendDue();
  await sender.sendDue();
  expect(adapter.sent.map(({ chat }) => chat)).toEqual(['1']);
  held = false;
  await sender.sendDue();
  expect(adapter.sent.map(({ chat }) => chat)).toEqual(['1', '2']);
  expect(await store.outbox.counts()).toEqual({ sent: 2 });
});

test('an adapter that throws leaves an unknown outcome, and the other chats get theirs', async () => {
  await owe('1', '2');
  const adapter = fakeAdapter();
  let broken = true;
  const fragile: typeof adapter = {
    ...adapter,
    deliver: (address, message, options) => {
      if (!broken || address.chat !== '1') return adapter.deliver(address, message, options);
      broken = false;
      return Promise.reject(new Error('a bug'));
    },
  };
  await senderOf(fragile).sendDue();
  expect(adapter.sent.map(({ chat, text }) => [chat, text])).toEqual([
    ['2', 'first'],
    ['1', 'repeat'],
  ]);
});

test('case 92: a revoked token stops the account after one request and loses nothing', async () => {
  await owe('1', '2', '3', '4', '5');
  const adapter = fakeAdapter(
    Array.from({ length: 9 }, () => ({ kind: 'refused', reason: 'bad-token', detail: '401' }) as const),
  );
  const sender = senderOf(adapter);
  await sender.sendDue();
  await sender.sendDue();
  expect(adapter.sent.length).toBeLessThanOrEqual(adapter.limits.inFlight);
  expect(await store.outbox.counts()).toEqual({ pending: 5 });
});

test('after a stop nothing more is claimed', async () => {
  await owe('1');
  const adapter = fakeAdapter();
  const sender = senderOf(adapter);
  await sender.stop();
  await sender.sendDue();
  expect(adapter.sent).toEqual([]);
});
