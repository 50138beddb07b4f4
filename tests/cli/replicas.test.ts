import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { openPostgresStore } from '../../src/store/open-postgres.ts';
import type { Store } from '../../src/store/store.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { article, event, reading } from '../fakes/findings.ts';
import { startObmin } from '../fakes/obmin.ts';
import { emptyDatabase, terminateConnections } from '../fakes/postgres/database.ts';
import { postgresServer } from '../fakes/postgres/server.ts';
import { tcpProxy, type TcpProxy } from '../fakes/tcp-proxy.ts';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram/server.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const TOKEN = '4242:token_of_the-replicas';
const CHATS = 220;
/** A lane has moved when the next replica sends, at the latest so long after the last one was stopped. */
const LANE_MOVES_MS = 5_000;

const postgres = await postgresServer();

/** One of several programs on one database, over a wire of its own. */
interface Replica {
  readonly child: ChildProcess;
  readonly wire: TcpProxy;
}

describe.skipIf(postgres === null)('three replicas on one database', () => {
  const server = postgres ?? '';

  test(
    'cases 63, 67, 68, 70: killed, cut off and frozen in turn they lose nothing, double nothing unmarked, and keep the pace',
    { timeout: 60_000 },
    async () => {
      const url = await emptyDatabase(server);
      const telegram = await startFakeTelegram({ token: TOKEN, pace: 'strict' });
      onTestFinished(() => telegram.close());
      const store = await openPostgresStore(url);
      onTestFinished(() => store.close());
      const lane = laneWatch();
      const replicas = await Promise.all([1, 2, 3].map(() => startReplica(url, telegram, lane)));
      let holder = await lane.next();
      expect(await oweAlerts(store, CHATS)).toBe(CHATS);
      await telegram.answered('sendMessage', 25);

      const moves: number[] = [];
      const moved = async (stop: () => unknown): Promise<void> => {
        const from = performance.now();
        const next = lane.next();
        await stop();
        holder = await next;
        await telegram.answered('sendMessage', sentTo(telegram) + 1);
        moves.push(Math.round(performance.now() - from));
        await telegram.answered('sendMessage', sentTo(telegram) + 25);
      };
      await moved(() => {
        holder.child.kill('SIGKILL');
        void startReplica(url, telegram, lane).then((another) => replicas.push(another));
      });
      const cutOff = holder;
      await moved(() => {
        cutOff.wire.cut('refuse');
      });
      cutOff.wire.mend();
      const frozen = holder;
      await moved(() => frozen.child.kill('SIGSTOP'));
      frozen.child.kill('SIGCONT');
      await moved(() => terminateConnections(url));
      await allSettled(store, telegram);

      const told = Array.from({ length: CHATS }, (_, chat) => telegram.shown(1_000 + chat));
      expect(told.filter((messages) => messages.length === 0)).toEqual([]);
      for (const [, ...again] of told) {
        expect(again.length).toBeLessThanOrEqual(1);
        for (const { text } of again) expect(text).toContain('Possible repeat');
      }
      expect(telegram.pace.violations).toBe(0);
      // One of them may fall together with the start of a process, on a machine of two cores.
      const [, , third = Infinity, slowest = Infinity] = moves.toSorted((one, other) => one - other);
      expect(third).toBeLessThan(LANE_MOVES_MS);
      expect(slowest).toBeLessThan(2 * LANE_MOVES_MS);
    },
  );
});

interface LaneWatch {
  /** Resolves with the replica that gets the lane next. */
  next(): Promise<Replica>;
  watch(replica: Replica): void;
}

function laneWatch(): LaneWatch {
  let tell: (replica: Replica) => void = () => undefined;
  return {
    next: () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
    watch: (replica) => {
      if (replica.child.stderr === null) return;
      createInterface({ input: replica.child.stderr }).on('line', (line) => {
        if (line.includes('"lease-gained"') && line.includes('"lane telegram"')) tell(replica);
      });
    },
  };
}

async function startReplica(url: string, telegram: FakeTelegram, lane: LaneWatch): Promise<Replica> {
  const address = new URL(url);
  const wire = await tcpProxy(Number(address.port));
  address.port = String(wire.port);
  const child = startObmin(['run'], {
    DATA_DIR: join(tempFolder(), 'data'),
    DATABASE_URL: address.href,
    SEEDS_DIR: '',
    HISTORY: 'none',
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    LOG_LEVEL: 'info',
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  const replica = { child, wire };
  lane.watch(replica);
  return replica;
}

/** One alert to each of so many chats. */
async function oweAlerts(store: Store, chats: number): Promise<number> {
  const now = new Date();
  const found = event();
  const { story } = assignEvent(found, 0, article(), reading([found]), [], now.toISOString());
  if (!story) throw new Error('no story was begun');
  await store.stories.save(story);
  const drafts = [];
  for (let chat = 0; chat < chats; chat += 1) {
    const address = { platform: 'telegram', chat: String(1_000 + chat), thread: null };
    const subscription = newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, now);
    await store.subscriptions.save(subscription);
    const items = [{ storyId: story.id, revision: 1, reason: 'new-story' } as const];
    const draft = { kind: 'alert', key: `alert ${String(chat)}`, items, window: null } as const;
    drafts.push({ ...draft, subscriptionId: subscription.id, urgent: false, dueAt: null });
  }
  return store.outbox.add(drafts, now);
}

function sentTo(telegram: FakeTelegram): number {
  return telegram.requests.filter(({ method }) => method === 'sendMessage').length;
}

/** Resolves when nothing is owed any more; what nobody knows for certain is held. */
async function allSettled(store: Store, telegram: FakeTelegram): Promise<void> {
  for (;;) {
    const { pending = 0, claimed = 0, ambiguous = 0 } = await store.outbox.counts();
    if (pending + claimed + ambiguous === 0) return;
    await telegram.answered('sendMessage', sentTo(telegram) + Math.min(pending, 1));
  }
}
