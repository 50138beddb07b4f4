import { instant } from '../shared/clock.ts';
import { randomId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { DEFAULT_CHOICES } from '../shared/choices.ts';
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
    choices: DEFAULT_CHOICES,
    state: 'active',
    stateReason: null,
    pausedUntil: null,
    createdAt: instant(now),
  };
}

/** What makes it the same chat again, with all that it had chosen. */
export const RESUMED: Pick<Subscription, 'state' | 'stateReason' | 'pausedUntil'> = {
  state: 'active',
  stateReason: null,
  pausedUntil: null,
};
