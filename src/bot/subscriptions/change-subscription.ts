import { planDigests } from '../../deliveries/digest-plan.ts';
import { RESUMED } from '../../deliveries/subscribe.ts';
import type { Subscription } from '../../deliveries/subscription.ts';
import type { SubscriptionChange } from '../../store/subscriptions.ts';
import type { Store } from '../../store/store.ts';

/** Changes a subscription, and with it when its digests come and when what waits is sent; resolves with it as it is then. */
export async function changeSubscription(
  store: Store,
  subscription: Subscription,
  change: SubscriptionChange,
  now: Date,
): Promise<Subscription> {
  const changed = { ...subscription, ...change };
  await store.transaction(async (tx) => {
    await tx.subscriptions.change(subscription.id, change);
    await tx.digests.plan(subscription.id, planDigests(changed, await tx.digests.of(subscription.id), now));
    // The quiet hours that held it may be others now; where they are not, it is put off again.
    await tx.outbox.lookAgain(subscription.id, now);
  });
  return changed;
}

/** Begins a subscription, or one that had ended once more: what it missed meanwhile is not sent after it. */
export async function beginAfresh(store: Store, subscription: Subscription, now: Date): Promise<Subscription> {
  const active = { ...subscription, ...RESUMED };
  await store.transaction(async (tx) => {
    await tx.subscriptions.save(active);
    await tx.digests.plan(active.id, planDigests(active, [], now));
  });
  return active;
}

/** Ends a subscription at once: nothing more is sent, its settings are kept. */
export async function endSubscription(store: Store, { id }: Subscription, now: Date): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.subscriptions.change(id, { state: 'ended', stateReason: 'unsubscribed', pausedUntil: null });
    await tx.digests.plan(id, []);
    await tx.outbox.cancelFor(id, now);
  });
}

/** Pauses until an instant: what is owed is taken back, and the next digest tells what happens meanwhile. */
export async function pauseSubscription(
  store: Store,
  subscription: Subscription,
  until: string,
  now: Date,
): Promise<Subscription> {
  const change = { state: 'paused', stateReason: 'reader', pausedUntil: until } as const;
  await store.transaction(async (tx) => {
    await tx.subscriptions.change(subscription.id, change);
    await tx.outbox.cancelFor(subscription.id, now);
  });
  return { ...subscription, ...change };
}

/** Goes on after a pause; a digest tells what happened meanwhile, at its usual time. */
export function resumeSubscription(store: Store, subscription: Subscription, now: Date): Promise<Subscription> {
  return changeSubscription(store, subscription, RESUMED, now);
}
