import type { Sleep } from '../../shared/sleep.ts';

/** Answers to what was asked while nobody listened: of each chat the last one, when all has been worked on. */
export interface LateAnswers {
  /** True for an update that was sent so long ago that its answer is late. */
  readonly isLate: (sentAt: number | undefined) => boolean;
  /** Keeps an answer in the place of the one before it. */
  readonly keep: (chat: string, show: () => Promise<void>) => void;
  /** Shows what is kept, at a pace that leaves room for alerts. */
  readonly show: (signal: AbortSignal) => Promise<void>;
  /** The same when nothing more has come for a moment: where updates are brought one by one, nobody says which is the last. */
  readonly showWhenQuiet: (signal: AbortSignal) => Promise<void>;
}

const LATE_SECONDS = 300;
const BETWEEN_ANSWERS_MS = 100;
const QUIET_MS = 1_500;

/** `now` in milliseconds. */
export function lateAnswers(now: () => number, sleep: Sleep): LateAnswers {
  const kept = new Map<string, () => Promise<void>>();
  let lastAsked = 0;

  async function show(signal: AbortSignal): Promise<void> {
    for (const [chat, answer] of kept) {
      if (signal.aborted) return;
      kept.delete(chat);
      await answer().catch(() => undefined);
      if (kept.size > 0) await sleep(BETWEEN_ANSWERS_MS, signal);
    }
  }

  return {
    isLate: (sentAt) => sentAt !== undefined && now() / 1_000 - sentAt > LATE_SECONDS,
    keep: (chat, show) => {
      kept.set(chat, show);
    },
    show,
    showWhenQuiet: async (signal) => {
      if (kept.size === 0) return;
      lastAsked += 1;
      const own = lastAsked;
      await sleep(QUIET_MS, signal);
      if (own === lastAsked) await show(signal);
    },
  };
}
