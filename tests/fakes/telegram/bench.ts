import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createTelegram } from '../../../adapters/telegram/index.ts';
import type { Adapter, IncomingCommand, ListedCommand, Message, OnCommand } from '../../../src/deliveries/port.ts';
import { paragraph } from '../../../src/shared/message.ts';
import { listening } from '../listener.ts';
import { startFakeTelegram, type FakeTelegram, type StoredMessage } from './server.ts';

/** A command as the core sees it when it has asked for the right to change settings. */
export type AskedCommand = Omit<IncomingCommand, 'mayChangeSettings'> & { readonly mayChangeSettings: boolean };

/** The adapter, grammY's client and all, against a fake server of its own. */
export interface TelegramBench {
  readonly server: FakeTelegram;
  readonly adapter: Adapter;
  /** Lines of the log, as JSON. */
  readonly logged: readonly string[];
  /** How long the adapter would have waited, in ms, the oldest wait first. */
  readonly waits: readonly number[];
  /** What the core was asked. */
  readonly asked: readonly AskedCommand[];
  /** Starts the adapter with a core that says `answer` to everything. */
  start(answer?: OnCommand): Promise<void>;
  /** A person does this; resolves with the last message of the bot in that chat when one more stands there. */
  answered(update: Readonly<Record<string, unknown>>, chat?: number): Promise<StoredMessage>;
  /** Resolves when all that was pushed before has been worked on and confirmed. */
  settled(): Promise<void>;
}

/** Patience with what hangs, not pauses: these waits of the adapter end only when they are ended. */
const PATIENCES: ReadonlySet<number> = new Set([2_500, 10_000]);

/** Everything is closed with the test. */
export async function telegramBench(commands: readonly ListedCommand[] = []): Promise<TelegramBench> {
  const server = await startFakeTelegram();
  const logged: string[] = [];
  const waits: number[] = [];
  const asked: AskedCommand[] = [];
  const write = (event: string, fields: object = {}): void => void logged.push(JSON.stringify({ event, ...fields }));
  const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
    if (PATIENCES.has(ms)) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    else waits.push(ms);
    await setImmediate();
  };
  const settings = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root };
  const adapter = createTelegram({ settings, log: { info: write, warn: write }, commands }, sleep);
  onTestFinished(async () => {
    await adapter.stop();
    await server.close();
  });
  const settled = async (): Promise<void> => {
    const polls = (): number => server.requests.filter(({ method }) => method === 'getUpdates').length;
    const before = polls();
    // What comes last is an update of a kind that nobody knows; it is confirmed by the poll after it.
    const last = server.updates.push({ unheard_of: {} });
    while (polls() <= before || server.updates.waiting.some(({ update_id }) => update_id <= last)) await setImmediate();
  };

  return {
    ...{ server, adapter, logged, waits, asked, settled },
    start: (answer = (command) => Promise.resolve(said(`answer to ${command.name}`))) =>
      adapter.start(
        listening(async (command) => {
          asked.push({ ...command, mayChangeSettings: await command.mayChangeSettings() });
          return answer(command);
        }).listener,
      ),
    answered: async (update, chat = 501) => {
      const before = server.shown(chat).length;
      server.updates.push(update);
      while (server.shown(chat).length <= before) await setImmediate();
      const last = server.shown(chat).at(-1);
      if (last === undefined) throw new Error('nothing was shown');
      return last;
    },
  };
}

/** A message of one sentence. */
export function said(text: string): Message {
  return { blocks: [paragraph(text)] };
}
