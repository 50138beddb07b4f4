import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { shortMemory } from '../../../adapters/telegram/incoming/short-memory.ts';
import { createTelegram } from '../../../adapters/telegram/index.ts';
import type {
  Adapter,
  AdapterMemory,
  IncomingCommand,
  ListedCommand,
  Listener,
  Message,
  OnCommand,
  PlaceChange,
  TaskBook,
} from '../../../src/deliveries/port.ts';
import { paragraph } from '../../../src/shared/message.ts';
import { fakeTaskBook } from '../task-book.ts';
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
  /** What the core was told of chats. */
  readonly places: readonly PlaceChange[];
  /** What the core was told of commands that do not arrive, in words. */
  readonly deaf: readonly string[];
  /** The adapter's clock, in ms; a test moves it. */
  readonly clock: { now: number };
  /** Starts the adapter with a core that says `answer` to everything. */
  start(answer?: OnCommand): Promise<void>;
  /** Starts the adapter with a whole core, which `asked` and `places` then say nothing of. */
  listen(listener: Listener): Promise<void>;
  /** A person does this; resolves with the last message of the bot in that chat when one more stands there. */
  answered(update: Readonly<Record<string, unknown>>, chat?: number): Promise<StoredMessage>;
  /** Resolves when all that was pushed before has been worked on and confirmed. */
  settled(): Promise<void>;
}

/** Patience with what hangs, not pauses: these waits of the adapter end only when they are ended. */
const PATIENCES: ReadonlySet<number> = new Set([2_500, 10_000]);

interface BenchOptions {
  readonly memory?: Pick<AdapterMemory, 'first' | 'seen'>;
  /** What an adapter before it left undone, with a `memory`. */
  readonly tasks?: TaskBook;
  readonly offer?: Listener['offer'];
  /** Besides the token and the server's address. */
  readonly settings?: Readonly<Record<string, string>>;
  /** One that goes on living where another adapter has been stopped. */
  readonly server?: FakeTelegram;
}

/** The time at which the updates of the fake are sent. */
const SENT_AT_MS = 1_770_000_000_000;

/** Everything is closed with the test. */
export async function telegramBench(
  commands: readonly ListedCommand[] = [],
  { memory, tasks = fakeTaskBook(), offer, settings: more = {}, server: given }: BenchOptions = {},
): Promise<TelegramBench> {
  const server = given ?? (await startFakeTelegram());
  const clock = { now: SENT_AT_MS };
  const places: PlaceChange[] = [];
  const deaf: string[] = [];
  const logged: string[] = [];
  const waits: number[] = [];
  const asked: AskedCommand[] = [];
  const write = (event: string, fields: object = {}): void => void logged.push(JSON.stringify({ event, ...fields }));
  const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
    if (PATIENCES.has(ms)) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    else waits.push(ms);
    await setImmediate();
  };
  const settings = { TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root, ...more };
  const adapter = createTelegram(
    {
      settings,
      log: { info: write, warn: write },
      commands,
      memory: { ...(memory ?? shortMemory()), tasks: () => tasks } as unknown as AdapterMemory,
    },
    sleep,
    () => clock.now,
  );
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
    ...{ server, adapter, logged, waits, asked, places, deaf, clock, settled },
    listen: (listener) => adapter.start(listener),
    start: (answer = (command) => Promise.resolve(said(`answer to ${command.name}`))) =>
      adapter.start({
        command: async (command) => {
          asked.push({ ...command, mayChangeSettings: await command.mayChangeSettings() });
          return answer(command);
        },
        place: (change) => Promise.resolve(void places.push(change)),
        offer: offer ?? (() => Promise.resolve([])),
        deaf: (platform, isDeaf) => void deaf.push(`${platform} ${String(isDeaf)}`),
      }),
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
