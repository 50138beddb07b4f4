import { expect, test } from 'vitest';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { takeItem } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

const CHATS = 10_000;

test('case 76: an alert is owed to ten thousand chats in short turns, and whoever presses a button meanwhile is heard', async () => {
  const store = await tempStore();
  const clock = manualClock('2026-03-10T08:00:00.000Z');
  await store.transaction(async (tx) => {
    for (let chat = 0; chat < CHATS; chat += 1) {
      const address = { platform: 'p', chat: String(chat), thread: null };
      await tx.subscriptions.save(newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now()));
    }
  });
  const parts = { store, sources: indexSources([]), clock, log: createLog('silent') };
  const item = (key: string, text: string): RawItem => ({
    ...{
      origin: 'seeds',
      key,
      id: key,
      title: 'Exchange of prisoners',
      published: '2026-03-10',
      outlet: 'Outlet',
      text,
    },
    ...{ url: null, lang: 'en', sourceId: null },
  });
  // The first article of all takes longer: the words of a language are put together for it.
  await takeItem(item('first', 'No exchange of prisoners took place on 9 March 2026, Kyiv and Moscow said.'), parts);
  const before = (await store.outbox.counts())['pending'] ?? 0;
  const turns: number[] = [];
  let last = performance.now();
  const ticking = setInterval(() => {
    turns.push(performance.now() - last);
    last = performance.now();
  }, 1);
  const begun = performance.now();
  last = begun;
  const { news: told } = await takeItem(
    item(
      'news',
      'On 10 March 2026 Ukraine and Russia exchanged prisoners. 125 people returned to Ukraine, 125 to Russia.',
    ),
    parts,
  );
  const took = performance.now() - begun;
  clearInterval(ticking);
  expect(told).toBe(1);
  // On a quiet machine 0.8 s and turns of 40 ms; another program may have the processor for a while.
  expect(took).toBeLessThan(5_000);
  expect(turns.length).toBeGreaterThan(30);
  expect(turns.toSorted((a, b) => a - b).at(-3)).toBeLessThan(250);
  expect(await store.outbox.counts()).toEqual({ pending: before + CHATS });
});
