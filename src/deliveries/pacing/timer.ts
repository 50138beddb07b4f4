import { setTimeout } from 'node:timers/promises';

/** Time that only passes: a machine's date may be set back, and a pace must not wait for it. */
export interface Timer {
  /** Milliseconds since some moment. */
  now(): number;
  /** Resolves after so many milliseconds, or when `signal` ends that. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A timer of Node's that is set for longer goes off at once. Who is woken early looks again. */
const LONGEST_MS = 2 ** 31 - 1;

/** The machine's own. */
export const systemTimer: Timer = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    // Ended early is ended.
    await setTimeout(Math.min(ms, LONGEST_MS), undefined, signal ? { signal } : {}).catch(() => undefined);
  },
};
