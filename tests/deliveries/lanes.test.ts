import { expect, test } from 'vitest';
import { createSender } from '../../src/deliveries/sender.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import type { Outcome } from '../../src/deliveries/port.ts';
import { createLog } from '../../src/shared/log.ts';
import type { Store } from '../../src/store/store.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { fakeAdapter } from '../fakes/fake-adapter.ts';
import { article, event, reading } from '../fakes/findings.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

const QUARTER_HOUR = 15 * 60_000;

/** Owes one message to each of these chats. */
async function owe(chats: readonly string[], store: Store, clock: ManualClock): Promise<void> {
  const found = event({ date: '2026-03-08', datePrecision: 'day' });
  const { story } = assignEvent(found, 0, article(), reading([found]), [], clock.now().toISOString());
  if (!story) throw new Error('no story was begun');
  await store.stories.save(story);
  for (const chat of chats) {
    const defaults = { zone: 'UTC', digestTime: '09:00' };
    const reader = newSubscription({ platform: 'p', chat, thread: null }, 'en', defaults, clock.now());
    await store.subscriptions.save(reader);
    const items = [{ storyId: story.id, revision: 1, reason: 'new-story' as const }];
    const draft = { subscriptionId: reader.id, kind: 'alert', key: chat, items, window: null } as const;
    await store.outbox.add([{ ...draft, urgent: false, dueAt: null }], clock.now());
  }
}

async function benchOf(answer: (chat: string) => Outcome) {
  const [store, clock] = [await tempStore(), manualClock('2026-03-10T08:00:00.000Z')];
  const sent: string[] = [];
  const adapter = {
    ...fakeAdapter(),
    limits: { perSecond: 30, perChat: () => [], inFlight: 1, perAccount: true as const },
    deliver: ({ chat }: { readonly chat: string }) => {
      sent.push(chat);
      return Promise.resolve(answer(chat));
    },
  };
  const sender = createSender({
    ...{ outbox: store.outbox, adapters: [adapter], clock, log: createLog('silent') },
    compose: () => Promise.resolve({ blocks: [] }),
    composeChange: () => Promise.resolve({ whole: { blocks: [] }, note: null }),
    timer: {
      now: () => clock.now().getTime(),
      sleep: (ms) => {
        clock.advance(ms);
        return Promise.resolve();
      },
    },
  });
  return { store, clock, sent, sender };
}

const YES: Outcome = { kind: 'delivered', refs: ['1'] };
const REVOKED: Outcome = { kind: 'refused', reason: 'bad-token', detail: 'token_revoked' };

test('an account whose token is revoked is asked once, and the others get theirs', async () => {
  const { store, clock, sent, sender } = await benchOf((chat) => (chat.startsWith('T1/') ? REVOKED : YES));
  await owe(['T1/C1', 'T1/C2', 'T2/C1', 'T10/C1', 'T10/C2'], store, clock);
  await sender.sendDue();
  expect(sent.filter((chat) => chat.startsWith('T1/'))).toHaveLength(1);
  expect(sent.filter((chat) => !chat.startsWith('T1/')).toSorted()).toEqual(['T10/C1', 'T10/C2', 'T2/C1']);
});

test('it is tried again a quarter of an hour later, and loses nothing once it is mended', async () => {
  let isMended = false;
  const { store, clock, sent, sender } = await benchOf(() => (isMended ? YES : REVOKED));
  await owe(['T1/C1', 'T1/C2'], store, clock);
  await sender.sendDue();
  clock.advance(QUARTER_HOUR - 60_000);
  await sender.sendDue();
  expect(sent).toHaveLength(1);
  isMended = true;
  clock.advance(QUARTER_HOUR);
  await sender.sendDue();
  expect(sent.slice(1).toSorted()).toEqual(['T1/C1', 'T1/C2']);
  expect(await store.outbox.counts()).toEqual({ sent: 2 });
});
