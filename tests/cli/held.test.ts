import { beforeEach, expect, test } from 'vitest';
import { actOnHeld, showHeld } from '../../src/cli/held.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import type { Core } from '../../src/core.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { takeItem } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { Store } from '../../src/store/store.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

const CHAT = '4021987';
const config = { timeZone: 'UTC' } as Core['config'];
const clock = manualClock();
let store: Store;
let said: { out: string; err: string };
const terminal = {
  out: (text: string) => void (said.out += text),
  err: (text: string) => void (said.err += text),
  watched: false,
};

/** An alert that was sent twice, and nobody knows whether it arrived. */
beforeEach(async () => {
  said = { out: '', err: '' };
  store = await tempStore();
  const address = { platform: 'telegram', chat: CHAT, thread: null };
  await store.subscriptions.save(newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now()));
  const text = 'Ukraine and Russia exchanged prisoners of war today: 95 soldiers returned to Ukraine.';
  const url = 'http://outlet.example/1';
  const rest = { published: clock.now().toISOString(), outlet: null, lang: null, sourceId: null };
  await takeItem(
    { origin: 'feed', key: url, id: null, title: 'An exchange', text, url, ...rest },
    { store, sources: indexSources([]), clock, log: createLog('silent') },
  );
  await store.outbox.holdOpen(clock.now());
});

test('what is held is listed with its code and what it tells, and never with whom it tells', async () => {
  expect(await showHeld({ store, config, clock }, terminal)).toBe(0);
  expect(said.out).toMatch(/^[0-9A-Z]{4} {2}.* {2}telegram {2}alert: .*95/);
  expect(said.out).toContain('obmin held send');
  expect(said.out).not.toContain(CHAT);
});

test('by its code it is owed once more, or no more; a code that is none is said', async () => {
  const code = (await store.outbox.held())[0]?.id.slice(0, 4).toUpperCase() ?? '';
  expect(await actOnHeld('send', ['????'], { store, config, clock }, terminal)).toBe(EXIT.usage);
  expect(said.err).toContain('????');
  expect(await actOnHeld('send', [code], { store, config, clock }, terminal)).toBe(0);
  expect(said.out).toBe('1 message is sent once more, marked as a possible repeat.\n');
  expect(await store.outbox.counts()).toEqual({ ambiguous: 1 });
  await store.outbox.holdOpen(clock.now());
  await actOnHeld('drop', ['all'], { store, config, clock }, terminal);
  expect(await store.outbox.counts()).toEqual({ cancelled: 1 });
  said.out = '';
  await showHeld({ store, config, clock }, terminal);
  expect(said.out).toBe('Nothing is held.\n');
});
