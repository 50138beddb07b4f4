import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { settle } from '../../src/deliveries/settle.ts';
import { takeItem } from '../../src/pipeline.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import type { Store } from '../../src/store/store.ts';

/** What a store does with many subscriptions. */
export interface StoreRun {
  /** One article that tells of an exchange is taken in, and every subscription is owed its alert, in one transaction. */
  readonly fanOutMs: readonly number[];
  /** The time of a processor that this took of our process, which says more than the clock on a machine that is busy. */
  readonly fanOutCpuMs: readonly number[];
  /** Deliveries claimed and settled one after the other, each step durable, while thousands wait. */
  readonly sentPerSecond: readonly number[];
}

const SUBSCRIPTIONS = 10_000;
const SENT = 500;
const DAY_MS = 86_400_000;

/** Measures an empty store; it is full afterwards. */
export async function measureStore(store: Store, rounds: number): Promise<StoreRun> {
  await store.transaction(async (tx) => {
    for (let chat = 0; chat < SUBSCRIPTIONS; chat += 1) {
      const address = { platform: 'p', chat: String(chat), thread: null };
      await tx.subscriptions.save(newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, new Date()));
    }
  });
  const parts = { store, sources: indexSources([]), clock: systemClock, log: createLog('silent') };
  const [fanOutMs, fanOutCpuMs, sentPerSecond]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    fanOutMs.push(await milliseconds(() => takeItem(exchange(round), parts)));
    const { user, system } = process.cpuUsage(before);
    fanOutCpuMs.push((user + system) / 1_000);
    sentPerSecond.push((SENT * 1_000) / (await milliseconds(() => send(store, SENT))));
  }
  const owed = Object.values(await store.outbox.counts()).reduce((sum, each) => sum + each, 0);
  if (owed !== SUBSCRIPTIONS * rounds) throw new Error(`${String(owed)} messages were owed`);
  return { fanOutMs, fanOutCpuMs, sentPerSecond };
}

async function send(store: Store, many: number): Promise<void> {
  for (let sent = 0; sent < many; sent += 1) {
    const [claim] = await store.outbox.claim(['p'], 1, new Date(), { gather: true });
    if (!claim) throw new Error('nothing was due');
    const outcome = settle(claim.delivery, { kind: 'delivered', refs: ['1'] }, new Date());
    await store.outbox.settle(claim.delivery, outcome, new Date());
  }
}

/** Another exchange each time, of a day of its own and so many people. */
function exchange(round: number): RawItem {
  const day = new Date(Date.now() - round * DAY_MS);
  const text = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  const people = String(100 + 25 * round);
  return {
    ...{ origin: 'seeds', key: String(round), id: `round-${String(round)}`, title: 'Exchange of prisoners held' },
    text: `On ${text}, Ukraine and Russia exchanged prisoners. ${people} people returned to Ukraine, ${people} to Russia.`,
    ...{ published: day.toISOString(), outlet: 'Outlet', url: null, lang: 'en', sourceId: null },
  };
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
