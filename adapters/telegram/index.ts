import { setMaxListeners } from 'node:events';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Adapter, AdapterContext, Listener } from '../../src/deliveries/port.ts';
import { setCommandMenu } from './command-menu.ts';
import { deliverToTopic } from './sending/deleted-topic.ts';
import { editMessage } from './sending/edit-message.ts';
import { lateAnswers } from './incoming/late-answers.ts';
import { listen, type Listening } from './incoming/listen.ts';
import { LIMITS, TELEGRAM } from './place.ts';
import { richSupport } from './sending/send-rich.ts';
import { atMost, systemSleep, type Sleep } from '../shared/sleep.ts';
import { secretsOf } from '../shared/secrets-of.ts';
import { systemNow } from './system-now.ts';
import { shortMemory } from './incoming/short-memory.ts';
import { takeLeft } from './incoming/take-left.ts';
import { updateDesk, type Taken, type UpdateDesk } from './incoming/update-desk.ts';
import { webhookRoute, webhookUrl } from './incoming/webhook.ts';
import { updateWork, type Ourselves } from './incoming/work-on-update.ts';

export { previewMessage as preview } from './messages/preview.ts';

/** Longer than the core waits for an answer: it is the core that gives up. */
const REQUEST_TIMEOUT_S = 120;
/** So long a stop waits for the answers that are being written. */
const LAST_ANSWERS_MS = 2_500;
/** Commands that no list names. */
const UNLISTED = ['start', 'stop', 'unmute'];

export function create(context: AdapterContext): Adapter {
  return createTelegram(context, systemSleep, systemNow);
}

/** The adapter with its waits and its clock in the hands of the caller; `now` in milliseconds. */
export function createTelegram(context: AdapterContext, sleep: Sleep, now: () => number): Adapter {
  const { settings, log, commands = [], memory } = context;
  const { TELEGRAM_BOT_TOKEN: token = '', TELEGRAM_API_ROOT: apiRoot = '' } = settings;
  const { TELEGRAM_WEBHOOK_URL: address = '', TELEGRAM_WEBHOOK_SECRET: secret } = settings;
  const webhook = address === '' ? null : { url: webhookUrl(address), secrets: secretsOf(secret) };
  const api = new Api(token, { ...(apiRoot !== '' && { apiRoot }), timeoutSeconds: REQUEST_TIMEOUT_S });
  const parts = { api, log, sleep, rich: richSupport(log) };
  const stopping = new AbortController();
  /** Ends later: an answer that is under way when the program stops still goes out. */
  const answering = new AbortController();
  // Each request under way listens to it, and there may be many.
  setMaxListeners(0, answering.signal, stopping.signal);
  const late = lateAnswers(now, sleep);
  const names = new Set(commands.length === 0 ? [] : [...commands.map(({ name }) => name), ...UNLISTED]);
  let running: { readonly listening: Listening; readonly desk: UpdateDesk } | null = null;
  const tasks = webhook === null ? null : (memory?.tasks(webhook.secrets) ?? null);
  let name = (_found: Ourselves): void => undefined;
  const ourselves = new Promise<Ourselves>((resolve) => (name = resolve));

  function openDesk(listener: Listener): UpdateDesk {
    const { signal } = answering;
    const work = updateWork({ ...parts, listener, now, names, late, signal, ourselves });
    const failed = (error: unknown): void => {
      // The class alone: an error of the client holds the token, the chat and the text.
      log.warn('telegram-update-failed', { error: error instanceof Error ? error.name : typeof error });
    };
    return updateDesk({ work, failed, memory: memory ?? shortMemory(), tasks });
  }

  async function fetched(desk: UpdateDesk, updates: readonly Update[], isBehind: boolean): Promise<Taken> {
    const { kept, done } = await desk.take(updates);
    return { kept, done: isBehind ? done : done.then(() => late.show(answering.signal)) };
  }

  /** True when they are noted; the work goes on. */
  async function brought(desk: UpdateDesk, updates: readonly Update[]): Promise<boolean> {
    const { kept, done } = await desk.take(updates);
    void done.then(() => late.showWhenQuiet(answering.signal));
    return kept === updates.length;
  }

  return {
    name: TELEGRAM,
    limits: LIMITS,
    ...(webhook !== null && {
      routes: [
        webhookRoute(webhook.secrets, (update) =>
          running === null || stopping.signal.aborted ? Promise.resolve(false) : brought(running.desk, [update]),
        ),
      ],
    }),
    start: async (listener) => {
      const desk = openDesk(listener);
      const named = (found: Ourselves): void => {
        name(found);
        void setCommandMenu(commands, api, log, stopping.signal);
      };
      const rivalled = (isSo: boolean): void => {
        listener.deaf(TELEGRAM, isSo);
      };
      const take = (updates: readonly Update[], isBehind: boolean): Promise<Taken> => fetched(desk, updates, isBehind);
      running = { desk, listening: listen({ ...parts, take, named, rivalled, webhook }, stopping.signal) };
      if (tasks !== null) await takeLeft(tasks, (updates) => brought(desk, updates), log);
      await running.listening.ready;
    },
    stop: async () => {
      stopping.abort();
      if (running === null) return;
      const lastAnswers = running.desk.idle().then(() => late.show(answering.signal));
      await atMost(lastAnswers, LAST_ANSWERS_MS, sleep);
      answering.abort();
      await running.listening.ended;
    },
    deliver: (address, message, options) => deliverToTopic(address, message, options, parts),
    revise: (address, refs, message, options) => editMessage(address, refs, message, options, api),
  };
}
