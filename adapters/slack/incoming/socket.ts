import { SocketModeReceiver, type ReceiverEvent } from '@slack/bolt';
import type { AdapterLog } from '../../../src/deliveries/port.ts';
import type { Sleep } from '../../shared/sleep.ts';
import type { Door } from './door.ts';
import { QUIET_LOGGER } from '../quiet-logger.ts';
import { socketTrouble } from './socket-trouble.ts';
import { clientOptions } from '../sending/web-client.ts';

interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly take: Door['take'];
  readonly log: AdapterLog;
  readonly sleep: Sleep;
}

/** A connection that says nothing for so long after it was asked for is none. */
const HELLO_WITHIN_MS = 15_000;

/** A web socket to Slack that is opened again whenever it ends. */
export interface SocketListening {
  /** Resolves when commands can arrive, or when it is known that they can't yet. */
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
}

/**
 * Listens by Socket Mode until `signal` ends it. One receiver of the SDK's for each connection and our own waits between
 * them: the SDK's way of connecting again leaves a promise that nobody catches where Slack can't be reached, which ends a process.
 */
export function listenBySocket({ log, sleep, ...parts }: SocketParts, signal: AbortSignal): SocketListening {
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (isReady = resolve));

  async function run(): Promise<void> {
    let told: string | null = null;
    for (let failures = 0; !signal.aborted;) {
      try {
        const connection = await connect(parts, sleep, signal);
        if (told !== null) log.warn('slack-listens-again');
        [told, failures] = [null, 0];
        isReady();
        await connection.ended;
      } catch (error) {
        if (isEnded()) break;
        failures += 1;
        const { event, says, waitMs } = socketTrouble(error);
        if (event !== told) log.warn(event, { says });
        told = event;
        isReady();
        await sleep(waitMs(failures), signal);
      }
    }
  }

  function isEnded(): boolean {
    return signal.aborted;
  }

  return { ready, ended: run().finally(() => isReady()) };
}

async function connect(
  { appToken, apiUrl, take }: Pick<SocketParts, 'appToken' | 'apiUrl' | 'take'>,
  sleep: Sleep,
  signal: AbortSignal,
): Promise<{ readonly ended: Promise<void> }> {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: QUIET_LOGGER,
    installerOptions: { clientOptions: clientOptions(apiUrl, signal) },
    customPropertiesExtractor: ({ envelope_id }: { envelope_id?: unknown }) => ({ envelope: envelope_id }),
  });
  const { client } = receiver;
  const processEvent = async ({ body, ack, customProperties }: ReceiverEvent): Promise<void> => {
    const id = String(customProperties?.['envelope'] ?? '');
    // Without an answer Slack sends it again.
    if ((await take({ body: body, id })) === 'taken') await ack();
  };
  receiver.init({ processEvent } as unknown as Parameters<typeof receiver.init>[0]);
  const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  const stop = (): void => void receiver.stop().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  const late = new AbortController();
  const tooLate = sleep(HELLO_WITHIN_MS, AbortSignal.any([signal, late.signal])).then(() => {
    if (!late.signal.aborted) throw new Error('no connection in time');
  });
  try {
    await Promise.race([receiver.start(), tooLate]);
  } catch (error) {
    stop();
    signal.removeEventListener('abort', stop);
    throw error instanceof Error ? error : new Error('no connection');
  } finally {
    late.abort();
  }
  return { ended: ended.finally(() => signal.removeEventListener('abort', stop)) };
}
