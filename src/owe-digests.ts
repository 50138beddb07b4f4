import { nextDigestAt } from './deliveries/next-digest.ts';
import type { Subscription } from './deliveries/subscription.ts';
import { instant, type Clock } from './shared/clock.ts';
import type { Store } from './store/store.ts';

/**
 * Owes a digest to every subscription whose time has come, and sets its next one. Days on which the program did not run
 * come together in one digest. Returns how many were due.
 */
export async function oweDueDigests(store: Store, clock: Clock): Promise<number> {
  const due = await store.subscriptions.digestDue(instant(clock.now()));
  for (const subscription of due) await oweDigest(store, subscription, clock);
  return due.length;
}

/**
 * Owes a subscription the digest of what it has not been told in one yet. Its key is where its window begins: whatever
 * the reader does to zone and time, no window is told twice and none is left out.
 */
export async function oweDigest(store: Store, seen: Subscription, clock: Clock): Promise<void> {
  await store.transaction(async (tx) => {
    // As it is now: the reader may have unsubscribed meanwhile, or another round have owed this digest.
    const subscription = await tx.subscriptions.at(seen.address);
    if (subscription?.state !== 'active' || subscription.digestedUntil !== seen.digestedUntil) return;
    const now = clock.now();
    const { id, digestTime, zone, digestedUntil } = subscription;
    const window = { since: digestedUntil, slot: instant(now) };
    const key = `${id} digest ${digestedUntil}`;
    await tx.outbox.add([{ subscriptionId: id, kind: 'digest', key, items: [], window }], now);
    await tx.subscriptions.change(id, {
      digestedUntil: instant(now),
      nextDigestAt: instant(nextDigestAt(now, digestTime, zone)),
    });
  });
}
