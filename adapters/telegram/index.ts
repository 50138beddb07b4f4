import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Adapter, AdapterContext, OnCommand } from '../../src/deliveries/port.ts';
import { answerCommand } from './answer-command.ts';
import { setCommandMenu } from './command-menu.ts';
import { askedOf } from './commands.ts';
import { editMessage } from './edit-message.ts';
import { listen, type Listening } from './listen.ts';
import { LIMITS, TELEGRAM } from './place.ts';
import { sendMessage } from './send-message.ts';
import { atMost, systemSleep, type Sleep } from './sleep.ts';
import { updateDesk, type UpdateDesk } from './update-desk.ts';

/** Longer than the core waits for an answer: it is the core that gives up. */
const REQUEST_TIMEOUT_S = 120;
/** So long a stop waits for the answers that are being written. */
const LAST_ANSWERS_MS = 2_500;

export function create(context: AdapterContext): Adapter {
  return createTelegram(context, systemSleep);
}

/** The adapter with its waits in the hands of the caller. */
export function createTelegram({ settings, log, commands = [] }: AdapterContext, sleep: Sleep): Adapter {
  const { TELEGRAM_BOT_TOKEN: token = '', TELEGRAM_API_ROOT: apiRoot = '' } = settings;
  const api = new Api(token, { ...(apiRoot !== '' && { apiRoot }), timeoutSeconds: REQUEST_TIMEOUT_S });
  const parts = { api, log, sleep };
  const stopping = new AbortController();
  /** Ends later: an answer that is under way when the program stops still goes out. */
  const answering = new AbortController();
  let running: { readonly listening: Listening; readonly desk: UpdateDesk } | null = null;
  let username = '';

  function openDesk(onCommand: OnCommand): UpdateDesk {
    const work = async (update: Update): Promise<void> => {
      const asked = askedOf(update, username);
      if (asked !== null) await answerCommand(asked, onCommand, parts, answering.signal);
    };
    return updateDesk(work, (error) => {
      // The class alone: an error of the client holds the token, the chat and the text.
      log.warn('telegram-update-failed', { error: error instanceof Error ? error.name : typeof error });
    });
  }

  return {
    name: TELEGRAM,
    limits: LIMITS,
    start: async ({ command: onCommand }) => {
      const desk = openDesk(onCommand);
      const named = (name: string): void => {
        username = name;
        void setCommandMenu(commands, api, log, stopping.signal);
      };
      running = { desk, listening: listen({ ...parts, take: desk.take, named }, stopping.signal) };
      await running.listening.ready;
    },
    stop: async () => {
      stopping.abort();
      if (running === null) return;
      await atMost(running.desk.idle(), LAST_ANSWERS_MS, sleep);
      answering.abort();
      await running.listening.ended;
    },
    deliver: (address, message, options) => sendMessage(address, message, options, parts),
    revise: (address, refs, message, options) => editMessage(address, refs, message, options, api),
  };
}
