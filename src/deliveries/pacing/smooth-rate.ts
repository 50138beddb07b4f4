/** A steady flow, as the generic cell rate algorithm has it (ITU-T I.371): a few may go close together, never a whole second's worth. */
export interface SmoothRate {
  /** How long, in ms, until another one may leave; 0 where it may now. */
  waitMs(now: number): number;
  /** So many leave now. */
  spend(now: number, many: number): void;
}

/** So many may leave close together: requests that waited for a free place catch up by them. */
const BURST = 4;

/** `perSecond` is asked at each step, so that the rate may change while it flows. */
export function smoothRate(perSecond: () => number): SmoothRate {
  /** When the next one would leave if all had left evenly. */
  let due = 0;
  const intervalMs = (): number => 1000 / perSecond();
  return {
    waitMs: (now) => Math.max(0, due - now - (BURST - 1) * intervalMs()),
    spend: (now, many) => {
      due = Math.max(due, now) + many * intervalMs();
    },
  };
}
