import { beforeEach, expect, test } from 'vitest';
import type { Address, Outcome } from '../../src/deliveries/port.ts';
import { createSender, type Sender } from '../../src/deliveries/sender.ts';
import { CAUSES, type Cause } from '../../src/operator/causes.ts';
import { composeNotice } from '../../src/operator/compose-notice.ts';
import { withNotices } from '../../src/operator/notice-outbox.ts';
import { createLog } from '../../src/shared/log.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import type { Store } from '../../src/store/store.ts';
import { fakeAdapter, plain } from '../fakes/fake-adapter.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

const OPERATOR: Address = { platform: 'p', chat: 'operator', thread: null };
const LOST: Outcome = { kind: 'unknown', reason: 'connection lost' };

let store: Store;
let clock: ManualClock;

beforeEach(async () => {
  store = await tempStore();
  clock = manualClock();
});

function tell(cause: Cause, number: number | null = null): Promise<void> {
  return store.notices.add({ cause, text: '', number }, clock.now().toISOString());
}

function senderTo(adapter: ReturnType<typeof fakeAdapter>): Sender {
  const never = (): Promise<never> => Promise.reject(new Error('nothing else is owed'));
  return createSender({
    ...withNotices(OPERATOR, store, never),
    ...{ adapters: [adapter], composeChange: never, clock, log: createLog('silent') },
  });
}

test('notices reach the operator in their order, each once', async () => {
  await tell('disk-low', 300);
  await tell('held', 2);
  const adapter = fakeAdapter();
  await senderTo(adapter).sendDue();
  await senderTo(adapter).sendDue();
  expect(adapter.sent.map(({ chat }) => chat)).toEqual(['operator', 'operator']);
  expect(adapter.sent.map(({ text }) => text.split('\n')[0])).toEqual([
    'The disk is nearly full',
    'Messages of unknown outcome are held',
  ]);
});

test('a notice whose answer was lost comes once more, marked, and never a third time', async () => {
  await tell('held', 2);
  const adapter = fakeAdapter([LOST, LOST]);
  await senderTo(adapter).sendDue();
  await senderTo(adapter).sendDue();
  expect(adapter.sent.map(({ text }) => text.startsWith('Possible repeat'))).toEqual([false, true]);
});

test('a notice that was under way in a crash is sent again, marked', async () => {
  await tell('held', 2);
  await store.notices.claim(clock.now().toISOString());
  await store.notices.recover();
  const adapter = fakeAdapter();
  await senderTo(adapter).sendDue();
  expect(adapter.sent.map(({ text }) => text.startsWith('Possible repeat'))).toEqual([true]);
});

test('an outcome of a claim that was taken over is not written', async () => {
  await tell('held', 2);
  const now = clock.now().toISOString();
  const slow = await store.notices.claim(now);
  await store.notices.recover();
  const settlement = { state: 'sent', dueAt: null, refs: [], outcome: 'delivered', repeats: 0 } as const;
  expect(await store.notices.settle(slow!, { ...settlement, subscription: null, stopAccount: false }, now)).toBe(false);
});

test('what nobody was there to hear for a day is no news when somebody is', async () => {
  await tell('held', 2);
  clock.advance(25 * 3_600_000);
  await store.notices.passOver(new Date(clock.now().getTime() - 24 * 3_600_000).toISOString());
  const adapter = fakeAdapter();
  await senderTo(adapter).sendDue();
  expect(adapter.sent).toEqual([]);
});

test.each(LANGUAGES)('every cause has its words in %s, and what stands has its mend', (language) => {
  for (const cause of Object.keys(CAUSES)) {
    const text = plain(composeNotice({ cause, text: '', number: 3 }, language));
    expect(text.length).toBeGreaterThan(10);
  }
  expect(plain(composeNotice({ cause: 'held', text: '', number: 3 }, language))).toContain('obmin held');
});
