import { setTimeout } from 'node:timers/promises';

/** Resolves after so many milliseconds, or when `signal` ends that; a test hands in its own. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** By the machine's clock. */
export const systemSleep: Sleep = async (ms, signal) => {
  // Ended early is ended.
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
};

// eslint-disable-next-line no-restricted-properties -- an adapter is handed no clock; this is the only place that asks the machine
export const systemNow = (): number => Date.now();

/** Resolves with `work`, at the latest after so many milliseconds; the work goes on. */
export async function atMost(work: Promise<void>, ms: number, sleep: Sleep): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, sleep(ms, done.signal)]);
  done.abort();
}
