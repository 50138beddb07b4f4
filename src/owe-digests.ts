import { DateTime } from 'luxon';
import { nextDigestAt } from './deliveries/next-digest.ts';
import type { Subscription } from './deliveries/subscription.ts';
import { instant } from './shared/clock.ts';
import type { Store } from './store/store.ts';

/**
 * Owes a digest to every subscription whose time has come, and sets its next one. Days on which the program did not run
 * come together in one digest. Returns how many are owed.
 */
export async function oweDueDigests(store: Store, now: Date): Promise<number> {
  const due = await store.subscriptions.digestDue(instant(now));
  for (const subscription of due) {
    const day =
      DateTime.fromISO(subscription.nextDigestAt ?? instant(now), { zone: subscription.zone }).toISODate() ?? '';
    await oweDigest(store, subscription, day, now);
  }
  return due.length;
}

/** Owes a subscription the digest of what it has not been told in one yet; `slot` names it, so that it is owed once. */
export async function oweDigest(store: Store, subscription: Subscription, slot: string, now: Date): Promise<void> {
  const { id, digestTime, zone, digestedUntil } = subscription;
  const until = instant(now);
  await store.transaction(async (tx) => {
    const window = { since: digestedUntil, slot: until };
    await tx.outbox.add([{ subscriptionId: id, kind: 'digest', key: `${id} digest ${slot}`, items: [], window }], now);
    await tx.subscriptions.save({
      ...subscription,
      digestedUntil: until,
      nextDigestAt: instant(nextDigestAt(now, digestTime, zone)),
    });
  });
}
