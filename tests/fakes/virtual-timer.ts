import { setImmediate } from 'node:timers/promises';
import type { Timer } from '../../src/deliveries/pacing/timer.ts';

/** Time that jumps to the next thing to happen as soon as nothing happens any more. */
export interface VirtualTimer extends Timer {
  /** Lets time pass until `work` is done; nothing may wait for anything but this timer and promises. */
  runUntil<T>(work: Promise<T>): Promise<T>;
}

export function virtualTimer(): VirtualTimer {
  let now = 0;
  const sleepers = new Map<() => void, number>();
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          sleepers.delete(wake);
          resolve();
        };
        sleepers.set(wake, now + ms);
        signal?.addEventListener('abort', wake, { once: true });
      }),
    async runUntil(work) {
      const state = { done: false };
      const watched = work.finally(() => (state.done = true));
      while (!state.done) {
        // All that follows from the last step has happened by then.
        await setImmediate();
        const next = Math.min(...sleepers.values());
        if (next === Infinity) continue;
        now = Math.max(now, next);
        for (const [wake, at] of sleepers) if (at <= now) wake();
      }
      return watched;
    },
  };
}
