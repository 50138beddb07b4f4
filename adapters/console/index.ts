import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Adapter, AdapterContext, Limits, Message, OnCommand, Outcome } from '../../src/deliveries/port.ts';
import { CONSOLE_ADDRESS, isWayOut, parseLine } from './commands.ts';
import { outcomeOfError } from './outcome.ts';
import { renderLines } from './render.ts';

const PROMPT = 'obmin> ';
const WIDTH = 80;

/** One line after the other: a terminal has no limits of its own. */
const LIMITS: Limits = { perSecond: null, perChat: () => [], inFlight: 1 };

/** Where the adapter reads and writes; a test hands in its own. */
export interface ConsoleStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly columns?: number };
}

export function create(context: AdapterContext): Adapter {
  return createConsole(context, { input: process.stdin, output: process.stdout });
}

/** The adapter over given streams: messages go out as text, and in a terminal a prompt takes commands. */
export function createConsole({ log }: AdapterContext, { input, output }: ConsoleStreams): Adapter {
  let prompt: Interface | null = null;

  async function write(message: Message): Promise<Outcome> {
    const text = `${renderLines(message, Math.min(output.columns ?? WIDTH, WIDTH)).join('\n')}\n\n`;
    // What somebody is typing moves below the message.
    if (prompt) output.write('\r\u001B[K');
    return new Promise((resolve) => {
      output.write(text, (error) => {
        resolve(error ? outcomeOfError(error) : { kind: 'delivered', refs: [] });
      });
      prompt?.prompt(true);
    });
  }

  async function takeLine(line: string, onCommand: OnCommand): Promise<void> {
    if (isWayOut(line)) {
      prompt?.close();
      return;
    }
    const command = parseLine(line);
    if (command) await write(await onCommand(command));
    else prompt?.prompt();
  }

  return {
    name: 'console',
    limits: LIMITS,
    standing: [{ address: CONSOLE_ADDRESS, language: null }],
    start: ({ command: onCommand }) => {
      if (input.isTTY !== true) return Promise.resolve();
      prompt = createInterface({ input, output, prompt: PROMPT, terminal: true });
      // Lines that are pasted together are answered one after the other: the last word counts.
      let answered = Promise.resolve();
      prompt.on('line', (line) => {
        answered = answered
          .then(() => takeLine(line, onCommand))
          .catch((error: unknown) => {
            log.warn('command-failed', { error: error instanceof Error ? error.name : typeof error });
          });
      });
      // The end of input (Ctrl-D) and Ctrl-C end the program as they do elsewhere.
      prompt.on('close', () => {
        if (prompt) process.kill(process.pid, 'SIGTERM');
      });
      // A terminal that is closed fails once more while the prompt lets go of it.
      prompt.on('error', () => undefined);
      prompt.prompt();
      return Promise.resolve();
    },
    stop: () => {
      const open = prompt;
      prompt = null;
      open?.close();
      return Promise.resolve();
    },
    deliver: (_address, message) => write(message),
  };
}
