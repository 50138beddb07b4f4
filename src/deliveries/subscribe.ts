import { instant } from '../shared/clock.ts';
import { randomId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { nextDigestAt } from './next-digest.ts';
import type { Address } from './port.ts';
import type { Subscription } from './subscription.ts';

/** What a new subscription gets where its reader has not chosen. */
export interface SubscriptionDefaults {
  readonly zone: string;
  readonly digestTime: string;
}

/** A new subscription: everything, as it happens, and a daily digest of what comes from now on. */
export function newSubscription(
  address: Address,
  language: Language,
  { zone, digestTime }: SubscriptionDefaults,
  now: Date,
): Subscription {
  return {
    id: randomId(),
    address,
    language,
    zone,
    digestTime,
    nextDigestAt: instant(nextDigestAt(now, digestTime, zone)),
    digestedUntil: instant(now),
    state: 'active',
    stateReason: null,
    createdAt: instant(now),
  };
}

/** What makes it the same chat again, from now on: what it missed meanwhile is not sent after it. */
export function resumed(
  { digestTime, zone }: Subscription,
  now: Date,
): Pick<Subscription, 'state' | 'stateReason' | 'digestedUntil' | 'nextDigestAt'> {
  const nextDigest = instant(nextDigestAt(now, digestTime, zone));
  return { state: 'active', stateReason: null, digestedUntil: instant(now), nextDigestAt: nextDigest };
}
