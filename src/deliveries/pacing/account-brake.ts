import type { Outcome } from '../port.ts';

/** Whether a whole account has to wait, and how much slower than its limits it goes. */
export interface AccountBrake {
  heard(chat: string, outcome: Outcome, now: number): void;
  /** How long, in ms, until the account may send anything; 0 for now. */
  waitMs(now: number): number;
  /** One request at a time finds out whether the platform takes messages again. */
  isProbing(): boolean;
  /** The share of the published rate that the platform was seen to allow, at most 1. */
  readonly share: number;
}

/** So many answers in a row that tell different chats to wait, or that are none, are about the account. */
const IN_A_ROW = 3;
/** Less than this is no pace: the platform has another reason. */
const LEAST_SHARE = 0.25;
const SLOWER = 0.85;
/** Each message that is taken at a lower pace brings it up a little: in some hundred messages it is what it was. */
const FASTER = 0.001;
/** Waits for a platform that does not answer: doubled from one second. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * A platform says "wait" of one chat and of a whole account in the same words. One chat that is told to wait waits alone;
 * where nobody gets anything taken, all of them do. Published limits are not the whole truth: the pace goes down by what
 * the platform refuses, and up again slowly.
 */
export function accountBrake(): AccountBrake {
  let share = 1;
  let until = 0;
  let probing = false;
  let failures = 0;
  /** Chats told to wait since the last message that was taken, and the longest of these waits. */
  const toldToWait = new Set<string>();
  let longest = 0;

  function limited(chat: string, afterMs: number, now: number): void {
    toldToWait.add(chat);
    longest = Math.max(longest, now + afterMs);
    if (toldToWait.size < IN_A_ROW && !probing) return;
    if (!probing) share = Math.max(LEAST_SHARE, share * SLOWER);
    until = Math.max(until, longest);
    probing = true;
  }

  function failed(now: number): void {
    failures += 1;
    if (failures < IN_A_ROW) return;
    until = now + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - IN_A_ROW));
    probing = true;
  }

  function taken(): void {
    toldToWait.clear();
    [longest, failures, probing] = [0, 0, false];
    share = Math.min(1, share + FASTER);
  }

  return {
    heard: (chat, outcome, now) => {
      if (outcome.kind === 'retry' && outcome.afterMs !== null) limited(chat, outcome.afterMs, now);
      else if (outcome.kind === 'retry' || outcome.kind === 'unknown') failed(now);
      // A refusal is an answer, too.
      else taken();
    },
    waitMs: (now) => Math.max(0, until - now),
    isProbing: () => probing,
    get share() {
      return share;
    },
  };
}
