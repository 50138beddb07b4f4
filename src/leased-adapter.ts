import type { Adapter, Listener, Outcome } from './deliveries/port.ts';
import type { Lease } from './shared/lease.ts';
import { errorFields, type Log } from './shared/log.ts';

/** A platform's account as this replica has it: it sends, and listens, while the lane is ours. */
export interface LeasedAdapter {
  /** Sends nothing while the lane is somebody else's. */
  readonly adapter: Adapter;
  /** The lane is ours, or not any more. */
  follow(ours: boolean): void;
  /** Listens from now on whenever the lane is ours; resolves when it does, where it is ours now. Rejects where it can't. */
  listen(listener: Listener): Promise<void>;
  stop(): Promise<void>;
}

/** It did not leave; who has the lane now sends it. */
const NOT_OURS: Outcome = { kind: 'retry', reason: 'another replica has the lane', afterMs: null };

/**
 * An adapter is started and stopped once, and a lane may come back: each time it does a new one is made. What is called by
 * the platform itself (`routes`) listens in every replica.
 */
export async function leaseAdapter(
  make: () => Promise<Adapter>,
  lease: () => Lease | null,
  log: Log,
): Promise<LeasedAdapter> {
  let current = await make();
  let isFresh = true;
  let ours = false;
  let listener: Listener | null = null;
  let listening = false;
  let turn = Promise.resolve();
  const { name, limits, routes, standing } = current;
  const isHeld = (): boolean => lease()?.held() ?? false;
  const wantsToListen = (): boolean => listener !== null && (ours || routes !== undefined);

  async function adjust(): Promise<void> {
    if (listener !== null && wantsToListen() && !listening) {
      if (!isFresh) current = await make();
      [isFresh, listening] = [false, true];
      await current.start(listener);
    } else if (listening && !wantsToListen()) {
      listening = false;
      await current.stop();
    }
  }

  function adjusted(): Promise<void> {
    const next = turn.then(adjust);
    turn = next.catch(() => undefined);
    return next;
  }

  const { revise, find } = current;
  return {
    adapter: {
      ...{ name, limits },
      ...(routes !== undefined && { routes }),
      ...(standing !== undefined && { standing }),
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      deliver: (...message) => (isHeld() ? current.deliver(...message) : Promise.resolve(NOT_OURS)),
      ...(revise && {
        revise: (...change) => (isHeld() ? (current.revise ?? revise)(...change) : Promise.resolve(NOT_OURS)),
      }),
      ...(find && { find: (...asked) => (current.find ?? find)(...asked) }),
    },
    follow: (now) => {
      ours = now;
      adjusted().catch((error: unknown) => {
        log.error('adapter-not-started', { platform: name, ...errorFields(error) });
      });
    },
    listen: (by) => {
      listener = by;
      return adjusted();
    },
    stop: async () => {
      listener = null;
      await turn;
      await current.stop();
    },
  };
}
