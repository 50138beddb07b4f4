import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CONSOLE_ADDRESS } from '../../adapters/console/commands.ts';
import { createConsole } from '../../adapters/console/index.ts';
import type { Adapter, Address } from '../../src/deliveries/port.ts';
import { slackBench } from './slack/bench.ts';
import { CHANNEL, slash } from './slack/payloads.ts';
import { TEAM } from './slack/server.ts';
import { shownText } from './slack/validate-blocks.ts';
import { shownIn, webhookBench } from './webhook/bench.ts';
import { telegramBench } from './telegram/bench.ts';
import { message, PRIVATE_CHAT } from './telegram/updates.ts';

/** An adapter with a fake of its platform behind it, as the contract suite needs it. */
export interface AdapterHarness {
  readonly adapter: Adapter;
  readonly address: Address;
  /** All that a reader sees by now. */
  readonly shown: () => string;
  /** Lets every later request fail as the platform's connection would. */
  readonly breakConnection: () => void;
  /** A person sends this in the chat; resolves when the answer was shown. */
  readonly type: (text: string) => Promise<void>;
}

/** One harness for each adapter of the registry. */
export const HARNESSES: Readonly<Record<string, () => AdapterHarness | Promise<AdapterHarness>>> = {
  console: consoleHarness,
  telegram: telegramHarness,
  slack: slackHarness,
  webhook: webhookHarness,
};

/** To these nobody can say anything: a receiver of webhooks sends none. */
export const ONE_WAY: ReadonlySet<string> = new Set(['webhook']);

// Cursor and line controls that readline itself writes around a prompt.
const DRAWN_BY_PROMPT = new RegExp(`${String.fromCharCode(27)}\\[\\d*[GJK]`, 'g');

function consoleHarness(): AdapterHarness {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  const log = { info: () => undefined, warn: () => undefined };
  return {
    adapter: createConsole({ settings: {}, log }, { input, output }),
    address: CONSOLE_ADDRESS,
    // What the prompt draws (colours, cursor) is the terminal's own; a message never starts a line with it.
    shown: () => text.replaceAll('\r', '').replace(DRAWN_BY_PROMPT, ''),
    breakConnection: () => {
      output.on('error', () => undefined);
      output.destroy();
    },
    type: async (line) => {
      const before = text.length;
      input.write(`${line}\n`);
      while (text.length - before < line.length + 20) await setImmediate();
      await setImmediate();
    },
  };
}

async function telegramHarness(): Promise<AdapterHarness> {
  const bench = await telegramBench();
  const { adapter, server } = bench;
  const chat = String(PRIVATE_CHAT.id);
  return {
    adapter,
    address: { platform: 'telegram', chat, thread: null },
    shown: () =>
      server
        .shown(chat)
        .flatMap(({ text, reply_markup }) => [
          text,
          ...(reply_markup?.inline_keyboard.flat() ?? []).map((button) => button.text),
        ])
        .join('\n'),
    breakConnection: () => void server.close(),
    type: async (text) => void (await bench.answered(message(text))),
  };
}

async function slackHarness(): Promise<AdapterHarness> {
  const bench = await slackBench();
  const { adapter, server } = bench;
  return {
    adapter,
    address: { platform: 'slack', chat: `${TEAM}/${CHANNEL}`, thread: null },
    shown: () =>
      server
        .shown(CHANNEL)
        .flatMap(({ blocks }) => shownText(blocks))
        .join('\n'),
    breakConnection: () => void server.close(),
    type: async (text) => {
      const [, command = '', args = ''] = /^(\S+)\s*(.*)$/.exec(text) ?? [];
      await bench.tell(bench.withUrl(slash(command, args)));
      await server.answered('response_url', 1);
    },
  };
}

async function webhookHarness(): Promise<AdapterHarness> {
  const { adapter, address, receiver } = await webhookBench();
  return {
    ...{ adapter, address },
    shown: () => receiver.taken.map(shownIn).join('\n'),
    breakConnection: () => void receiver.close(),
    type: () => Promise.reject(new Error('nobody types here')),
  };
}
