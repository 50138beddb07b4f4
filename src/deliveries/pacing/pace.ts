import type { Address, Limits, Outcome } from '../port.ts';
import { accountBrake } from './account-brake.ts';
import { chatRests } from './chat-rests.ts';
import { smoothRate } from './smooth-rate.ts';

/** The pace of one account on a platform: within the limits of its adapter, and slower where the platform says so. */
export interface Pace {
  /** How long, in ms, until the account may send anything more; 0 for now. */
  waitMs(now: number): number;
  /** How many requests may be under way. */
  inFlight(): number;
  /** A message leaves; one that is an edit and an answer to it is two requests. What comes of it is told by the number that comes back. */
  leaves(now: number, requests: number): number;
  heard(message: number, address: Address, outcome: Outcome, now: number): void;
  /** Chats that may not be sent anything yet. */
  resting(now: number): readonly string[];
  /** How long, in ms, until one of them may be; null where none rests. */
  soonestMs(now: number): number | null;
}

/**
 * A platform that says nothing is sent to so slowly: before its first answer, and when so many have left since its last. In
 * a silence more and more would be under way, and all of that is of unknown outcome when the program dies in it.
 */
const SILENCE_MS = 250;
const SINCE_ANSWER = 6;

/** Both ends count by clocks of their own, and not every request takes the same time. */
const MARGIN = 0.985;

export function paceOf({ perSecond, perChat, inFlight }: Limits): Pace {
  const brake = accountBrake(perSecond);
  const rests = chatRests();
  let lastLeft = -Infinity;
  let sinceAnswer = perSecond === null ? -Infinity : SINCE_ANSWER;
  const rate = perSecond === null ? null : smoothRate(() => perSecond * MARGIN * brake.share);
  return {
    // Whole: a timer knows no less, and a rest of a rounding would be waited for again and again.
    waitMs: (now) => {
      const silence = sinceAnswer < SINCE_ANSWER ? 0 : lastLeft + SILENCE_MS - now;
      return Math.ceil(Math.max(brake.waitMs(now), rate?.waitMs(now) ?? 0, silence));
    },
    inFlight: () => (brake.isProbing() ? 1 : inFlight),
    leaves: (now, requests) => {
      lastLeft = now;
      sinceAnswer += 1;
      rate?.spend(now, requests);
      return brake.leaves(now);
    },
    heard: (message, address, outcome, now) => {
      sinceAnswer = Math.min(sinceAnswer, 0);
      brake.heard(message, address.chat, outcome, now);
      rests.answered(address.chat, perChat(address), now);
    },
    resting: (now) => rests.resting(now),
    soonestMs: (now) => rests.soonestMs(now),
  };
}
