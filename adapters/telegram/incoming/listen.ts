import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { AdapterLog } from '../../../src/deliveries/port.ts';
import { grammySignal } from '../sending/grammy-signal.ts';
import { patience } from './patience.ts';
import { atMost, type Sleep } from '../../shared/sleep.ts';
import type { Taken } from './update-desk.ts';
import type { Ourselves } from './work-on-update.ts';

export interface ListenParts {
  readonly api: Api;
  readonly log: AdapterLog;
  readonly sleep: Sleep;
  /** Works on updates; `isBehind` where more of them are known to wait. */
  readonly take: (updates: readonly Update[], isBehind: boolean) => Promise<Taken>;
  /** Is told who the bot is before the first update. */
  readonly named: (ourselves: Ourselves) => void;
  /** Is told whether another program fetches the updates. */
  readonly rivalled: (isSo: boolean) => void;
  /** Where Telegram brings the updates; null where they are fetched. */
  readonly webhook: { readonly url: string; readonly secrets: readonly string[] } | null;
}

/** How long Telegram keeps a request open for news to come. */
const POLL_SECONDS = 30;
/** The most updates of one answer (getUpdates). */
const BATCH = 100;
/** One slow answer holds the others back for no longer than this. */
const BATCH_PATIENCE_MS = 10_000;
const CONFIRM_TIMEOUT_MS = 1_000;
/** Until the database is asked again whether it can note an update. */
const UNKEPT_WAIT_MS = 3_000;
const KINDS = ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'] as const;

// A yes without these is no answer.
const ourselves = z.object({ id: z.number().int(), username: z.string() });
const numbered = z.array(z.object({ update_id: z.number().int() }));

/** What listens. */
export interface Listening {
  /** Resolves when updates can come, or when it is known that they can't yet. */
  readonly ready: Promise<void>;
  /** Resolves when it has ended and Telegram was told what has been worked on. */
  readonly ended: Promise<void>;
}

/** Has updates brought (setWebhook), or asks for them (getUpdates) until `signal` ends it, whatever fails on the way. */
export function listen(
  { api, log, sleep, take, named, rivalled, webhook }: ListenParts,
  signal: AbortSignal,
): Listening {
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const patiently = patience({ log, sleep, onTrouble: () => isReady(), rivalled }, signal);
  let offset = 0;

  async function run(): Promise<void> {
    const me = await patiently(async (inTime) => ourselves.parse(await api.getMe(grammySignal(inTime))));
    if (me === null) return;
    named(me);
    if (webhook === null) await fetchAll();
    else await patiently((inTime) => setWebhook(webhook, inTime));
  }

  async function setWebhook({ url, secrets }: NonNullable<typeof webhook>, inTime: AbortSignal): Promise<void> {
    const [secret = ''] = secrets;
    await api.setWebhook(url, { secret_token: secret, allowed_updates: KINDS }, grammySignal(inTime));
  }

  async function fetchAll(): Promise<void> {
    // Where a webhook was set, nothing could be fetched.
    await patiently((inTime) => api.deleteWebhook({}, grammySignal(inTime)));
    isReady();
    while (!signal.aborted) {
      const updates = await patiently((inTime) => fetchUpdates(inTime));
      if (updates !== null && updates.length > 0) await workOn(updates);
    }
    if (offset > 0) await confirm().catch(() => undefined);
  }

  async function workOn(updates: readonly Update[]): Promise<void> {
    const { kept, done } = await take(updates, updates.length === BATCH);
    await atMost(done, BATCH_PATIENCE_MS, sleep);
    const last = updates[kept - 1];
    if (last !== undefined) offset = last.update_id + 1;
    if (kept === updates.length) return;
    log.warn('telegram-updates-wait', { says: 'The database can’t be used; what people ask waits until it can.' });
    await sleep(UNKEPT_WAIT_MS, signal);
  }

  async function fetchUpdates(inTime: AbortSignal): Promise<readonly Update[]> {
    const options = { offset, timeout: POLL_SECONDS, limit: BATCH, allowed_updates: KINDS };
    const updates = await api.getUpdates(options, grammySignal(inTime));
    numbered.parse(updates);
    return updates;
  }

  /** What was worked on is not asked again after the next start. */
  async function confirm(): Promise<void> {
    await api.getUpdates({ offset, limit: 1, timeout: 0 }, grammySignal(AbortSignal.timeout(CONFIRM_TIMEOUT_MS)));
  }

  return { ready, ended: run().finally(() => isReady()) };
}
