import type { ReceiverEvent } from '@slack/bolt';
import type { AdapterLog, AdapterMemory } from '../../../src/deliveries/port.ts';
import { isEvent, keyOf, type Arrival, type Taken } from './arrival.ts';

/** The one way in, for Socket Mode and HTTP alike. */
export interface Door {
  /**
   * Takes what has arrived, once; the work is done after the answer, which Slack wants within three seconds. Never rejects.
   */
  readonly take: (arrival: Arrival) => Promise<Taken>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

interface DoorParts {
  /** Missing where nothing is remembered: then every arrival is a first one. */
  readonly memory: Pick<AdapterMemory, 'first'> | undefined;
  /** Finds out what it is and does it. */
  readonly work: (event: ReceiverEvent) => Promise<void>;
  readonly log: AdapterLog;
}

/** An event that could not be noted by then is refused, and comes again. */
const NOTED_WITHIN_MS = 2_000;

export function openDoor({ memory, work, log }: DoorParts): Door {
  const underWay = new Set<Promise<void>>();

  function begin(job: () => Promise<void>): void {
    const done: Promise<void> = job()
      .catch((error: unknown) => {
        // The class alone: an error of the client holds the token, the channel and the text.
        log.warn('slack-request-failed', { error: error instanceof Error ? error.name : typeof error });
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
  }

  const first = (arrival: Arrival): Promise<boolean> => memory?.first(keyOf(arrival)) ?? Promise.resolve(true);
  const run = (arrival: Arrival): Promise<void> => work({ body: arrival.body, ack: () => Promise.resolve() });

  async function takeEvent(arrival: Arrival): Promise<Taken> {
    const noted = first(arrival);
    const isFirst = await Promise.race([noted, tooLate()]).catch(() => null);
    if (isFirst === null) return 'again';
    if (isFirst) begin(() => run(arrival));
    return 'taken';
  }

  /** Not sent again by Slack, so it is not refused for a database that rests: its answer says in words what failed. */
  function takeOnce(arrival: Arrival): Taken {
    begin(async () => {
      if (await first(arrival).catch(() => true)) await run(arrival);
    });
    return 'taken';
  }

  return {
    take: async (arrival) => (isEvent(arrival) ? takeEvent(arrival) : takeOnce(arrival)),
    idle: async () => {
      await Promise.all(underWay);
    },
  };
}

function tooLate(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, NOTED_WITHIN_MS, null).unref();
  });
}
