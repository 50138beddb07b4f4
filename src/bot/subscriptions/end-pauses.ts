import { resumeSubscription } from './change-subscription.ts';
import { instant, type Clock } from '../../shared/clock.ts';
import type { Store } from '../../store/store.ts';

/** Lets every subscription go on whose pause has ended; resolves with how many there were. */
export async function endPauses(store: Store, clock: Clock): Promise<number> {
  const now = clock.now();
  const ended = await store.subscriptions.pauseEnded(instant(now));
  for (const subscription of ended) await resumeSubscription(store, subscription, now);
  return ended.length;
}
