/** Gives back a turn; a second call does nothing. */
export type EndTurn = () => void;

/** Who may ask a server now: one request at a time to a host, so many in all, and no host waits for another's queue. */
export interface HostQueue {
  /** Waits for the host's turn. Null where `signal` ended the wait. */
  turn(host: string, signal: AbortSignal): Promise<EndTurn | null>;
}

type Waiter = (turn: EndTurn | null) => void;

/**
 * A queue of `most` turns in all. Within a host it is first come, first served; between hosts the turn goes round, so
 * that a hundred requests to one host hold up nobody else.
 */
export function createHostQueue(most: number): HostQueue {
  /** Hosts that somebody waits for or that are being asked, with those who wait. */
  const waiting = new Map<string, Waiter[]>();
  /** Hosts with a waiter and without a request under way, in the order of their turns. */
  const ready: string[] = [];
  let running = 0;

  const fill = (): void => {
    while (running < most) {
      const host = ready.shift();
      if (host === undefined) return;
      const next = waiting.get(host)?.shift();
      if (next) start(host, next);
      else waiting.delete(host);
    }
  };
  const start = (host: string, waiter: Waiter): void => {
    running += 1;
    let ended = false;
    waiter(() => {
      if (ended) return;
      ended = true;
      running -= 1;
      if (waiting.get(host)?.length) ready.push(host);
      else waiting.delete(host);
      fill();
    });
  };

  return {
    turn: (host, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve(null);
          return;
        }
        const waiter: Waiter = (turn) => {
          signal.removeEventListener('abort', leave);
          resolve(turn);
        };
        const leave = (): void => {
          const line = waiting.get(host);
          if (line)
            waiting.set(
              host,
              line.filter((other) => other !== waiter),
            );
          resolve(null);
        };
        signal.addEventListener('abort', leave, { once: true });
        const line = waiting.get(host);
        if (line) line.push(waiter);
        else {
          waiting.set(host, [waiter]);
          ready.push(host);
        }
        fill();
      }),
  };
}
