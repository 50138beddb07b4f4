import type { ReceiverEvent } from '@slack/bolt';
import type { AdapterLog, AdapterMemory, TaskBook } from '../../../src/deliveries/port.ts';
import { isEvent, keyOf, type Arrival, type Taken } from './arrival.ts';
import { leftArrivals, taskOf, type Task } from './task.ts';

/** The one way in, for Socket Mode and HTTP alike. */
export interface Door {
  /**
   * Notes what has arrived, once; the work is done after the answer, which Slack wants within three seconds. Never rejects.
   */
  readonly take: (arrival: Arrival) => Promise<Taken>;
  /** Begins what was noted before the last stop and not done. Never rejects. */
  readonly takeLeft: () => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

interface DoorParts {
  /** Missing where nothing is remembered: then every arrival is a first one. */
  readonly memory: Pick<AdapterMemory, 'first'> | undefined;
  /** Where what is taken is noted before it is answered; null where nothing is remembered. */
  readonly tasks: TaskBook | null;
  /** Finds out what it is and does it. */
  readonly work: (event: ReceiverEvent) => Promise<void>;
  readonly now: () => Date;
  readonly log: AdapterLog;
  /** What this cuts off stays noted, for the next start. */
  readonly signal: AbortSignal;
}

/** An event that could not be noted by then is refused, and comes again. */
const EVENT_NOTED_MS = 2_000;
/** A command or a press does not come again: it is taken all the same, and worked on as soon as the database answers. */
const COMMAND_NOTED_MS = 750;

export function openDoor({ memory, tasks, work, now, log, signal }: DoorParts): Door {
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

  /** The note first: a crash between the two leaves a command that is done at the next start. Each copy has a note of its own. */
  async function isNew({ name, text, arrival }: Task): Promise<boolean> {
    await tasks?.note(name, text);
    return first(arrival);
  }

  /** A note that can't be taken away is worked on once more at the next start. */
  const end = (name: string): Promise<void> => tasks?.done(name).catch(() => undefined) ?? Promise.resolve();

  async function doNoted({ name, arrival }: Task): Promise<void> {
    try {
      await run(arrival);
    } finally {
      if (!signal.aborted) await end(name);
    }
  }

  /** True where it is new. */
  function take(task: Task): Promise<boolean> {
    const noted = isNew(task);
    begin(async () => {
      // What is no event is not refused for a database that rests: its answer says in words what failed.
      const isFirst = await noted.catch(() => !isEvent(task.arrival));
      await (isFirst ? doNoted(task) : end(task.name));
    });
    return noted;
  }

  return {
    take: async (arrival) => {
      const noted = take(taskOf(arrival, now()));
      const isKept = await Promise.race([
        noted.then(
          () => true,
          () => false,
        ),
        after(isEvent(arrival) ? EVENT_NOTED_MS : COMMAND_NOTED_MS),
      ]);
      return isKept || !isEvent(arrival) ? 'taken' : 'again';
    },
    takeLeft: async () => {
      if (tasks === null) return;
      try {
        const left = leftArrivals(await tasks.left(), now());
        if (left.length > 0) log.info('slack-requests-left', { requests: left.length });
        for (const { copies, ...task } of left) {
          // A copy that Slack still sends is to find that it was taken.
          await first(task.arrival);
          for (const copy of copies) await end(copy);
          begin(() => doNoted(task));
        }
      } catch {
        log.warn('slack-requests-wait', { says: 'What was asked before the last stop could not be read; it waits.' });
      }
    },
    idle: async () => {
      await Promise.all(underWay);
    },
  };
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, false).unref();
  });
}
