import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createSlack } from '../../../adapters/slack/index.ts';
import type {
  Adapter,
  HttpRoute,
  IncomingCommand,
  Listener,
  Message,
  Offer,
  OnCommand,
  PlaceChange,
} from '../../../src/deliveries/port.ts';
import { fakeMemory, type FakeMemory } from './memory.ts';
import { CLIENT_ID, CLIENT_SECRET } from './oauth.ts';
import { envelopeOf } from './payloads.ts';
import { startFakeSlack, type FakeSlack } from './server.ts';
import { signedRequest, type Tampering } from './signed-request.ts';

export type Mode = 'socket' | 'http';
type Fields = Readonly<Record<string, unknown>>;

/** A command as the core sees it when it has asked for the right to change settings. */
export type AskedCommand = Omit<IncomingCommand, 'mayChangeSettings'> & { readonly mayChangeSettings: boolean };

/** The adapter, the SDK and all, against a fake Slack of its own. */
export interface SlackBench {
  readonly server: FakeSlack;
  readonly adapter: Adapter;
  readonly memory: FakeMemory;
  readonly logged: readonly string[];
  readonly waits: readonly number[];
  readonly asked: readonly AskedCommand[];
  readonly places: readonly PlaceChange[];
  /** What the core offers for a message's words. */
  offers: readonly Offer[];
  readonly offered: readonly string[];
  now: Date;
  start(answer?: OnCommand): Promise<void>;
  /** Starts the adapter with a whole core behind it. */
  startWith(listener: Listener): Promise<void>;
  /** Slack tells the adapter this, the way that the bench was made for. */
  tell(body: Fields): Promise<void>;
  /** The same as a signed request, which may be tampered with; resolves with the status. */
  post(body: Fields, tampering?: Tampering): Promise<Response>;
  route(path: string): HttpRoute;
  /** Resolves when this is true; the test's own time limit ends the wait. */
  until(isSo: () => boolean): Promise<void>;
  /** The body with an address that takes answers. */
  withUrl(body: Fields, channel?: string): Fields;
  close(): Promise<void>;
}

export const SIGNING_SECRET = 'the-signing-secret-of-the-tests';
/** Patience with what hangs, not pauses: these waits of the adapter end only when they are ended. */
const PATIENCES: ReadonlySet<number> = new Set([2_500, 15_000]);

/** Everything is closed with the test, or with `close`. */
export async function slackBench(
  mode: Mode = 'socket',
  more: Readonly<Record<string, string>> = {},
  { server: given, memory = fakeMemory() }: { server?: FakeSlack; memory?: FakeMemory } = {},
): Promise<SlackBench> {
  const server = given ?? (await startFakeSlack());
  const logged: string[] = [];
  const waits: number[] = [];
  const asked: AskedCommand[] = [];
  const places: PlaceChange[] = [];
  const offered: string[] = [];
  const closing = new AbortController();
  const write = (name: string, fields: object = {}): void =>
    void logged.push(JSON.stringify({ event: name, ...fields }));
  const sleep = async (ms: number, signal: AbortSignal): Promise<void> => {
    if (PATIENCES.has(ms)) {
      const ended = AbortSignal.any([signal, closing.signal]);
      if (!ended.aborted) await new Promise((resolve) => ended.addEventListener('abort', resolve, { once: true }));
    } else waits.push(ms);
    await setImmediate();
  };
  const settings = {
    SLACK_BOT_TOKEN: server.token,
    SLACK_API_URL: server.apiUrl,
    ...(mode === 'socket' ? { SLACK_APP_TOKEN: server.appToken } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
    ...more,
  };
  const context = { settings, log: { info: write, warn: write }, memory, publicUrl: 'https://obmin.example' };
  const adapter = createSlack({ ...context, now: () => bench.now }, sleep);

  const bench: SlackBench = {
    ...{ server, adapter, memory, logged, waits, asked, places, offered, offers: [] },
    now: new Date('2031-05-04T10:00:00Z'),
    start: (answer = (command) => Promise.resolve(said(`answer to ${command.name}`))) => {
      const listener: Listener = {
        command: async (command) => {
          asked.push({ ...command, mayChangeSettings: await command.mayChangeSettings() });
          return answer(command);
        },
        place: async (change) => void places.push(change),
        deaf: () => undefined,
        offer: async (words) => {
          offered.push(words);
          return bench.offers;
        },
      };
      return adapter.start(listener);
    },
    startWith: (listener) => adapter.start(listener),
    tell: async (body) => {
      if (mode === 'socket') await server.socket.send(envelopeOf(body));
      else await bench.post(body);
    },
    post: (body, tampering) =>
      bench.route('/slack/events').handle(signedRequest(body, SIGNING_SECRET, bench.now, tampering)),
    route: (path) => {
      const found = adapter.routes?.find((each) => each.path === path);
      if (found === undefined) throw new Error(`no route ${path}`);
      return found;
    },
    until: async (isSo) => {
      while (!isSo()) await setImmediate();
    },
    withUrl: (body, channel = 'C0NEWS') => {
      const path = server.urls.make('T0HOME', channel, 'U0READER');
      return { ...body, response_url: `${server.origin}${path}` };
    },
    close: async () => {
      const stopped = adapter.stop();
      // What hangs when a test is over is not waited for.
      closing.abort();
      await stopped;
      if (given === undefined) await server.close();
    },
  };
  onTestFinished(() => bench.close());
  return bench;
}

/** Settings of an app that many workspaces install. */
export const OAUTH: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: '',
  SLACK_CLIENT_ID: CLIENT_ID,
  SLACK_CLIENT_SECRET: CLIENT_SECRET,
};

/** A message of one sentence. */
export function said(text: string): Message {
  return { blocks: [{ kind: 'paragraph', spans: [text] }] };
}
