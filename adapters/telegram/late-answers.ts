import type { Sleep } from '../shared/sleep.ts';

/** Answers to what was asked while nobody listened: of each chat the last one, when all has been worked on. */
export interface LateAnswers {
  /** True for an update that was sent so long ago that its answer is late. */
  readonly isLate: (sentAt: number | undefined) => boolean;
  /** Keeps an answer in the place of the one before it. */
  readonly keep: (chat: string, show: () => Promise<void>) => void;
  /** Shows what is kept, at a pace that leaves room for alerts. */
  readonly show: (signal: AbortSignal) => Promise<void>;
}

const LATE_SECONDS = 300;
const BETWEEN_ANSWERS_MS = 100;

/** `now` in milliseconds. */
export function lateAnswers(now: () => number, sleep: Sleep): LateAnswers {
  const kept = new Map<string, () => Promise<void>>();
  return {
    isLate: (sentAt) => sentAt !== undefined && now() / 1_000 - sentAt > LATE_SECONDS,
    keep: (chat, show) => {
      kept.set(chat, show);
    },
    show: async (signal) => {
      for (const [chat, show] of kept) {
        if (signal.aborted) return;
        kept.delete(chat);
        await show().catch(() => undefined);
        if (kept.size > 0) await sleep(BETWEEN_ANSWERS_MS, signal);
      }
    },
  };
}
