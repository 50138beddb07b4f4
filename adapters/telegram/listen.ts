import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { AdapterLog } from '../../src/deliveries/port.ts';
import { grammySignal } from './grammy-signal.ts';
import { pollTrouble } from './poll-trouble.ts';
import { atMost, type Sleep } from './sleep.ts';

interface ListenParts {
  readonly api: Api;
  readonly log: AdapterLog;
  readonly sleep: Sleep;
  /** Works on updates; they are confirmed when it resolves. */
  readonly take: (updates: readonly Update[]) => Promise<void>;
  /** Is given the bot's own name before the first update. */
  readonly named: (username: string) => void;
}

/** How long Telegram keeps a request open for news to come. */
const POLL_SECONDS = 30;
/** A connection that says nothing for so long is none any more. */
const POLL_TIMEOUT_MS = 45_000;
/** One slow answer holds the others back for no longer than this. */
const BATCH_PATIENCE_MS = 10_000;
const CONFIRM_TIMEOUT_MS = 1_000;
const KINDS = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const;

// A yes without these is no answer.
const ourselves = z.object({ username: z.string() });
const numbered = z.array(z.object({ update_id: z.number().int() }));

/** A long poll that is under way. */
export interface Listening {
  /** Resolves when updates can come, or when it is known that they can't yet. */
  readonly ready: Promise<void>;
  /** Resolves when the poll has ended and Telegram was told what has been worked on. */
  readonly ended: Promise<void>;
}

/** Asks for updates (getUpdates) until `signal` ends it, whatever fails on the way; each trouble is told once. */
export function listen({ api, log, sleep, take, named }: ListenParts, signal: AbortSignal): Listening {
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  let told: string | null = null;
  let failures = 0;
  let offset = 0;

  /** Tries until it works; null when it was ended before. */
  async function patiently<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    while (!signal.aborted) {
      try {
        const answer = await work(AbortSignal.any([signal, AbortSignal.timeout(POLL_TIMEOUT_MS)]));
        if (told !== null) log.warn('telegram-listens-again');
        [told, failures] = [null, 0];
        return answer;
      } catch (error) {
        if (isEnded()) break;
        await wait(error);
      }
    }
    return null;
  }

  async function wait(error: unknown): Promise<void> {
    const { event, says, waitMs } = pollTrouble(error);
    failures = event === told ? failures + 1 : 1;
    if (event !== told) log.warn(event, { says });
    told = event;
    isReady();
    await sleep(waitMs(failures), signal);
  }

  async function run(): Promise<void> {
    const me = await patiently(async (inTime) => ourselves.parse(await api.getMe(grammySignal(inTime))));
    if (me === null) return;
    named(me.username);
    // Where a webhook was set, nothing could be fetched.
    await patiently((inTime) => api.deleteWebhook({}, grammySignal(inTime)));
    isReady();
    while (!signal.aborted) {
      const updates = await patiently((inTime) => fetchUpdates(inTime));
      if (updates === null || updates.length === 0) continue;
      await atMost(take(updates), BATCH_PATIENCE_MS, sleep);
      offset = Math.max(...updates.map(({ update_id }) => update_id)) + 1;
    }
    if (offset > 0) await confirm().catch(() => undefined);
  }

  async function fetchUpdates(inTime: AbortSignal): Promise<readonly Update[]> {
    const options = { offset, timeout: POLL_SECONDS, allowed_updates: KINDS };
    const updates = await api.getUpdates(options, grammySignal(inTime));
    numbered.parse(updates);
    return updates;
  }

  /** What was worked on is not asked again after the next start. */
  async function confirm(): Promise<void> {
    await api.getUpdates({ offset, limit: 1, timeout: 0 }, grammySignal(AbortSignal.timeout(CONFIRM_TIMEOUT_MS)));
  }

  function isEnded(): boolean {
    return signal.aborted;
  }

  return { ready, ended: run().finally(() => isReady()) };
}
