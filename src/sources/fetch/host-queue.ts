/** Gives back a turn; a second call does nothing. */
export type EndTurn = () => void;

/** Who may ask a server now: one request at a time to a host, so many in all, and no host waits for another's queue. */
export interface HostQueue {
  /** Waits for the host's turn. Null where `signal` ended the wait. */
  turn(host: string, signal: AbortSignal): Promise<EndTurn | null>;
}

type Waiter = (turn: EndTurn | null) => void;

/** How many turns there are at one time. */
export interface QueueLimits {
  /** Of requests that have begun lately. */
  readonly requests: number;
  /** After so many milliseconds a request is a slow one and no longer counts among `requests`. */
  readonly slowMs: number;
  /** Of slow ones and others. */
  readonly requestsInAll: number;
}

/**
 * A queue of so many turns. Within a host it is first come, first served; between hosts the turn goes round, so that a
 * hundred requests to one host hold up nobody else. A server that doesn't answer takes a place only until it is known
 * as slow: fifty dead ones would otherwise hold all the places, each for as long as a request may take.
 */
export function createHostQueue({ requests, slowMs, requestsInAll }: QueueLimits): HostQueue {
  /** Hosts that somebody waits for or that are being asked, with those who wait. */
  const waiting = new Map<string, Waiter[]>();
  /** Hosts with a waiter and without a request under way, in the order of their turns. */
  const ready: string[] = [];
  let swift = 0;
  let running = 0;

  const fill = (): void => {
    while (swift < requests && running < requestsInAll) {
      const host = ready.shift();
      if (host === undefined) return;
      const next = waiting.get(host)?.shift();
      if (next) start(host, next);
      else waiting.delete(host);
    }
  };
  const start = (host: string, waiter: Waiter): void => {
    running += 1;
    swift += 1;
    let state: 'swift' | 'slow' | 'ended' = 'swift';
    const slowDown = (): void => {
      state = 'slow';
      swift -= 1;
      fill();
    };
    const timer = setTimeout(slowDown, slowMs);
    waiter(() => {
      if (state === 'ended') return;
      clearTimeout(timer);
      if (state === 'swift') swift -= 1;
      state = 'ended';
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
