import { setTimeout } from 'node:timers/promises';

/** Resolves after so many milliseconds, or when `signal` ends that; a test hands in its own. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** By the machine's clock. */
export const systemSleep: Sleep = async (ms, signal) => {
  // Ended early is ended.
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
};

/** Resolves with `work`, at the latest after so many milliseconds; the work goes on. */
export async function atMost(work: Promise<unknown>, ms: number, sleep: Sleep): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, sleep(ms, done.signal)]);
  done.abort();
}
