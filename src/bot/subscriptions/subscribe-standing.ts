import type { StandingReader } from '../../deliveries/port.ts';
import { newSubscription, type SubscriptionDefaults } from '../../deliveries/subscribe.ts';
import type { Store } from '../../store/store.ts';
import { beginAfresh, changeSubscription } from './change-subscription.ts';

/** What a reader is told in that the settings give no language. */
const UNNAMED_LANGUAGE = 'en';

/**
 * Subscribes a reader that the settings name, once: who has unsubscribed it there is not overruled. One that was found gone
 * is named again, and so is tried again. The language that the settings name is the one that it is told in.
 */
export async function subscribeStanding(
  { address, language }: StandingReader,
  store: Store,
  defaults: SubscriptionDefaults,
  now: Date,
): Promise<void> {
  const before = await store.subscriptions.at(address);
  if (before === null) {
    await beginAfresh(store, newSubscription(address, language ?? UNNAMED_LANGUAGE, defaults, now), now);
    return;
  }
  if (before.state === 'paused' && before.stateReason === 'chat-gone') await beginAfresh(store, before, now);
  if (language !== null && language !== before.language) await changeSubscription(store, before, { language }, now);
}
