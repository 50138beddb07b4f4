import type { Outcome } from '../port.ts';

/** Whether a whole account has to wait, and how much slower than its limits it goes. */
export interface AccountBrake {
  /** A request leaves; what comes of it is told by the same number. */
  leaves(now: number): number;
  heard(request: number, chat: string, outcome: Outcome, now: number): void;
  /** How long, in ms, until the account may send anything; 0 for now. */
  waitMs(now: number): number;
  /** One request at a time finds out whether the platform takes messages again. */
  isProbing(): boolean;
  /** The share of the published rate that the platform was seen to allow, at most 1. */
  readonly share: number;
}

/** So many answers in a row that tell different chats to wait, or that are none, are about the account. */
const IN_A_ROW = 3;
/** Two are enough where they ask for no longer than this: to be wrong about them costs little. */
const SHORT_WAIT_MS = 5_000;
/** Between requests, in ms, while it is not known whether a refusal is about one chat or about the account. */
const DOUBT_MS = 100;
/** Less than this is no pace: the platform has another reason. */
const LEAST_SHARE = 0.25;
/** After so long without a message an account is rested. */
const RESTED_MS = 1_000;
/** One refusal slows down by no more than this: what flowed before it may not have been all that was allowed. */
const LEAST_STEP = 0.6;
/** A little less than what was seen to be allowed. */
const BELOW = 0.97;
/** A faster pace is tried so many times as late as its refusal cost, and each message that is taken then brings it up a little. */
const TIMES_THE_COST = 8;
const LONGEST_CONTENT_MS = 120_000;
const FASTER = 0.0005;
/** Waits for a platform that does not answer: doubled from one second. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * A platform says "wait" of one chat and of a whole account in the same words. One chat that is told to wait waits alone;
 * where nobody gets anything taken, all of them do. Which it is, the requests tell that left later: until one of them is
 * answered there is doubt, and few leave. Published limits are not the whole truth: the pace goes down to what the platform
 * was seen to take, and up again slowly.
 */
export function accountBrake(perSecond: number | null): AccountBrake {
  let share = 1;
  let until = 0;
  let probing = false;
  let failures = 0;
  let requests = 0;
  let lastLeft = -Infinity;
  /** The last request that was refused: what left before it was taken by another state of things. */
  let refused = -Infinity;
  /** Until when a pace that was refused is not tried again. */
  let contentUntil = -Infinity;
  /** Chats told to wait since the last message that was taken, and the longest of these waits. */
  const toldToWait = new Set<string>();
  let longest = 0;
  /** What was taken since the account was last found rested. */
  let flow: { readonly since: number; last: number; messages: number } | null = null;

  function limited(request: number, chat: string, afterMs: number, now: number): void {
    toldToWait.add(chat);
    refused = Math.max(refused, request);
    longest = Math.max(longest, now + afterMs);
    const enough = longest - now <= SHORT_WAIT_MS ? IN_A_ROW - 1 : IN_A_ROW;
    if (toldToWait.size < enough && !probing) return;
    if (!probing) slower(now);
    until = Math.max(until, longest);
    contentUntil = until + Math.min(LONGEST_CONTENT_MS, (until - now) * TIMES_THE_COST);
    probing = true;
  }

  /** A rested account may be a second's worth ahead of its rate; what it took beyond that is the rate. */
  function slower(now: number): void {
    const seen =
      flow === null || perSecond === null ? share : flow.messages / ((now - flow.since) / 1_000 + 1) / perSecond;
    share = Math.max(LEAST_SHARE, share * LEAST_STEP, Math.min(share, seen) * BELOW);
    flow = null;
  }

  function failed(now: number): void {
    failures += 1;
    if (failures < IN_A_ROW) return;
    until = now + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - IN_A_ROW));
    probing = true;
  }

  function taken(request: number, now: number): void {
    failures = 0;
    if (flow === null || now - flow.last > RESTED_MS) flow = { since: now, last: now, messages: 0 };
    [flow.last, flow.messages] = [now, flow.messages + 1];
    if (request < refused) return;
    toldToWait.clear();
    [longest, probing] = [0, false];
    if (now > contentUntil) share = Math.min(1, share + FASTER);
  }

  return {
    leaves: (now) => {
      lastLeft = now;
      return (requests += 1);
    },
    heard: (request, chat, outcome, now) => {
      if (outcome.kind === 'retry' && outcome.afterMs !== null) limited(request, chat, outcome.afterMs, now);
      else if (outcome.kind === 'retry' || outcome.kind === 'unknown') failed(now);
      // A refusal is an answer, too.
      else taken(request, now);
    },
    waitMs: (now) => Math.max(0, until - now, toldToWait.size > 0 ? lastLeft + DOUBT_MS - now : 0),
    isProbing: () => probing,
    get share() {
      return share;
    },
  };
}
