import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { composeChange } from '../../src/deliveries/compose-change.ts';
import { composeDelivery } from '../../src/deliveries/compose.ts';
import type { Claim, LivingMessage } from '../../src/deliveries/outbox.ts';
import { createSender } from '../../src/deliveries/sender.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { takeItem } from '../../src/pipeline.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { createLog } from '../../src/shared/log.ts';
import { packagePath } from '../../src/shared/package-root.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { storyLookup } from '../../src/story-lookup.ts';
import { startBenchTelegram, TOKEN, type BenchTelegram } from './telegram.ts';
import type { BenchTaken } from './telegram-process.ts';

/** What a run came to: messages a second while they flowed, and how many of the requests were refused. */
export interface DeliveryRun {
  readonly perSecond: number;
  readonly refusedShare: number;
  readonly violations: number;
}

interface Desk {
  readonly folder: string;
  readonly store: Store;
  readonly telegram: BenchTelegram;
  /** When the sending began, in ms since 1970. */
  readonly begun: number;
  /** Owes everybody subscribed one alert more. */
  readonly news: () => Promise<void>;
  /** Owes everybody a digest. */
  readonly digests: () => Promise<void>;
  /** Sends, looking again each second as the schedule does, until `isOver`. */
  readonly send: (isOver: (taken: BenchTaken) => boolean) => Promise<BenchTaken>;
}

const COUNTS = [103, 151, 211, 307, 449, 661, 967];

/** A store with so many chats, a Telegram of that latency, and everything between them real. */
async function withDesk<Result>(
  { latencyMs, share, chats }: { latencyMs: number; share?: number; chats: readonly number[] },
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
  const store = createStore(await openSqlite(join(folder, 'data')));
  const telegram = await startBenchTelegram(latencyMs, share);
  const [clock, log] = [systemClock, createLog('silent')];
  const lookup = storyLookup(store);
  const sender = createSender({
    ...{ outbox: store.outbox, adapters: [telegram.adapter], clock, log },
    compose: (claim: Claim) => composeDelivery(claim, lookup),
    composeChange: (claim: Claim, living: LivingMessage) => composeChange(claim, living, lookup),
  });
  await store.transaction(async (tx) => {
    for (const chat of chats) {
      const address = { platform: 'telegram', chat: String(chat), thread: null };
      await tx.subscriptions.save(newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now()));
    }
  });
  let made = 0;
  const news = async (): Promise<void> => {
    made += 1;
    const count = COUNTS[made % COUNTS.length];
    const day = new Date(Date.now() + made * 5 * 86_400_000).toLocaleDateString('en-GB', { dateStyle: 'long' });
    const text = `Ukraine and Russia will exchange prisoners of war on ${day}: ${String(count)} soldiers are to return to Ukraine.`;
    const url = `http://outlet.example/${String(made)}`;
    const item = { origin: 'feed', key: url, id: null, title: `Exchange planned for ${day}`, text, url } as const;
    const rest = { published: clock.now().toISOString(), outlet: null, lang: null, sourceId: null };
    await takeItem({ ...item, ...rest }, { store, sources: indexSources([]), clock, log });
  };
  const digests = async (): Promise<void> => {
    const window = { since: '2020-01-01T00:00:00.000Z', slot: clock.now().toISOString() };
    const drafts = (await store.subscriptions.active()).map(({ id }) => ({
      ...({
        subscriptionId: id,
        kind: 'digest',
        key: `${id} digest`,
        items: [],
        window,
        urgent: false,
        dueAt: null,
      } as const),
    }));
    await store.outbox.add(drafts, clock.now());
  };
  const send: Desk['send'] = async (isOver) => {
    const schedule = setInterval(() => {
      sender.wake();
    }, 1_000);
    sender.wake();
    let taken = await telegram.taken();
    while (!isOver(taken)) {
      await passed(250);
      taken = await telegram.taken();
    }
    clearInterval(schedule);
    return taken;
  };
  try {
    return await work({ folder, store, telegram, begun: Date.now(), news, digests, send });
  } finally {
    await sender.stop();
    telegram.end();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

function people(many: number): readonly number[] {
  return Array.from({ length: many }, (_, index) => 10_000 + index);
}

function flow({ messages, refused, violations }: BenchTaken): DeliveryRun {
  const span = (messages.at(-1)?.at ?? 0) - (messages[0]?.at ?? 0);
  return {
    perSecond: ((messages.length - 1) / span) * 1_000,
    refusedShare: refused / (messages.length + refused),
    violations,
  };
}

/** One alert to so many people. With a hidden `share` the platform allows less than it says, and tells nobody. */
export function measureFlow(chats: number, latencyMs: number, share?: number): Promise<DeliveryRun> {
  return withDesk(
    { latencyMs, chats: people(chats), ...(share !== undefined && { share }) },
    async ({ news, send }) => {
      await news();
      return flow(await send(({ messages }) => messages.length >= chats));
    },
  );
}

/** The 95th percentile of all other chats' waits, in ms, while one is told to wait a minute, or while none is. */
export function measureOthers(isSlow: boolean): Promise<number> {
  const chats = people(600);
  return withDesk({ latencyMs: 57, chats }, async ({ news, send, telegram }) => {
    if (isSlow) telegram.tell({ kind: 'slow', chat: String(chats[10]) });
    await news();
    const begun = Date.now();
    const { messages } = await send((taken) => taken.messages.length >= chats.length - 1);
    return percentile(
      messages.map(({ at }) => at - begun),
      0.95,
    );
  });
}

/** How long the first alert needs from its article on, while 3,000 digests are going out, in ms. */
export function measureOvertaking(): Promise<number> {
  const chats = people(3_000);
  return withDesk({ latencyMs: 57, chats }, async ({ digests, news, send }) => {
    await digests();
    const sending = send(({ messages }) => messages.some(({ text }) => text.includes('planned')));
    await passed(5_000);
    const begun = Date.now();
    await news();
    const { messages } = await sending;
    return (messages.find(({ text }) => text.includes('planned'))?.at ?? NaN) - begun;
  });
}

/** The median wait of all messages, in ms: thirty to one group, and one to each of 600 people. */
export function measureGroup(): Promise<number> {
  const group = -1_001_700;
  return withDesk({ latencyMs: 57, chats: [group] }, async ({ store, news, send, telegram }) => {
    for (let count = 0; count < 29; count += 1) await news();
    for (const chat of people(600)) {
      const address = { platform: 'telegram', chat: String(chat), thread: null };
      const defaults = { zone: 'UTC', digestTime: '09:00' };
      await store.subscriptions.save(newSubscription(address, 'en', defaults, systemClock.now()));
    }
    telegram.tell({ kind: 'new' });
    await news();
    const begun = Date.now();
    const isPerson = ({ chat }: { readonly chat: string }): boolean => chat !== String(group);
    const { messages } = await send((taken) => taken.messages.filter(isPerson).length >= 600);
    return percentile(
      messages.map(({ at }) => at - begun),
      0.5,
    );
  });
}

/** How long a started program needs to its first message, in ms, with 300 owed from before. */
export function measureRestart(): Promise<number> {
  return withDesk({ latencyMs: 57, chats: people(300) }, async ({ folder, news, telegram }) => {
    const sources = join(folder, 'sources.json');
    writeFileSync(sources, '[]');
    await news();
    const before = (await telegram.taken()).messages.length;
    const begun = Date.now();
    const child = spawn(process.execPath, [packagePath('dist', 'main.js'), 'run'], {
      env: {
        ...process.env,
        ...{ DATA_DIR: join(folder, 'data'), SOURCES: sources, SEEDS_DIR: '', HISTORY: 'none', LOG_LEVEL: 'silent' },
        ...{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root },
      },
      stdio: 'ignore',
    });
    let { messages } = await telegram.taken();
    while (messages.length <= before) {
      await passed(20);
      ({ messages } = await telegram.taken());
    }
    child.kill('SIGKILL');
    return (messages[before]?.at ?? NaN) - begun;
  });
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? NaN;
}
