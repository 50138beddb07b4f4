import type { Instant } from '../shared/calendar.ts';
import { instant } from '../shared/clock.ts';
import type { Rhythm } from '../shared/choices.ts';
import { nextTime } from './next-time.ts';
import type { Subscription } from './subscription.ts';

/** One digest of a subscription: when it comes next, and up to where it has told the reader everything. */
export interface DigestPlan {
  readonly rhythm: Rhythm;
  readonly nextAt: Instant;
  readonly toldUntil: Instant;
}

type Timed = Pick<Subscription, 'choices' | 'digestTime' | 'zone'>;

/** When a digest comes next. */
export function nextDigestAt({ choices, digestTime, zone }: Timed, rhythm: Rhythm, now: Date): Instant {
  return instant(nextTime(now, digestTime, zone, rhythm === 'weekly' ? choices.weekday : null));
}

/**
 * The digests of a subscription as it is now. One that goes on keeps what it has told; one that begins tells what happens
 * from now on. What the clock once put into the future comes back to now.
 */
export function planDigests(subscription: Timed, known: readonly DigestPlan[], now: Date): readonly DigestPlan[] {
  return subscription.choices.digests.map((rhythm) => {
    const before = known.find((plan) => plan.rhythm === rhythm)?.toldUntil ?? instant(now);
    const toldUntil = before < instant(now) ? before : instant(now);
    return { rhythm, nextAt: nextDigestAt(subscription, rhythm, now), toldUntil };
  });
}
