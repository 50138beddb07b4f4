import type { Kysely, Transaction } from 'kysely';
import type { Delivery } from '../../deliveries/delivery.ts';
import type { Address } from '../../deliveries/port.ts';
import type { Settlement } from '../../deliveries/settle.ts';
import type { SubscriptionRow, Tables } from '../tables.ts';
import { cancelFor } from './cancel.ts';

/** Counts a repeat before it is sent; false where the claim is not ours any more. */
export async function markRepeat(db: Kysely<Tables>, delivery: Delivery): Promise<boolean> {
  const result = await ours(db, delivery)
    .set({ repeats: delivery.repeats + 1 })
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The row as long as this claim holds it. */
function ours(db: Kysely<Tables>, delivery: Delivery) {
  return db
    .updateTable('deliveries')
    .where('id', '=', delivery.id)
    .where('fence', '=', delivery.fence)
    .where('state', '=', 'claimed');
}

/** Writes what became of a claim, and of its chat by it; false where the claim is not ours any more. */
export async function settle(
  tx: Transaction<Tables>,
  delivery: Delivery,
  settlement: Settlement,
  now: string,
): Promise<boolean> {
  const done = settlement.state !== 'pending' && settlement.state !== 'ambiguous';
  const result = await ours(tx, delivery)
    .set({
      state: settlement.state,
      repeats: settlement.repeats,
      due_at: settlement.dueAt ?? now,
      claimed_at: null,
      refs: settlement.refs === null ? null : JSON.stringify(settlement.refs),
      outcome: settlement.outcome,
      settled_at: done ? now : null,
    })
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  await settleSubscription(tx, delivery.subscriptionId, settlement);
  // It may have ended by this outcome, or by an /unsubscribe while the message was under way.
  const chat = tx.selectFrom('subscriptions').select('state').where('id', '=', delivery.subscriptionId);
  if ((await chat.executeTakeFirst())?.state !== 'active') await cancelFor(tx, delivery.subscriptionId, now);
  return true;
}

async function settleSubscription(tx: Transaction<Tables>, id: string, { subscription }: Settlement): Promise<void> {
  if (subscription === null) return;
  const row = tx.updateTable('subscriptions').where('id', '=', id);
  if ('pause' in subscription) await row.set({ state: 'paused', state_reason: subscription.pause }).execute();
  else if (await isTaken(tx, subscription.moveTo))
    // The chat was subscribed at its new address already: that subscription goes on, and one is enough.
    await row.set({ state: 'ended', state_reason: 'moved', next_digest_at: null }).execute();
  else await row.set(addressColumns(subscription.moveTo)).execute();
}

async function isTaken(tx: Transaction<Tables>, address: Address): Promise<boolean> {
  const { platform, chat, thread } = addressColumns(address);
  const there = tx.selectFrom('subscriptions').select('id').where('platform', '=', platform).where('chat', '=', chat);
  return (await there.where('thread', '=', thread).executeTakeFirst()) !== undefined;
}

function addressColumns({ platform, chat, thread }: Address): Pick<SubscriptionRow, 'platform' | 'chat' | 'thread'> {
  return { platform, chat, thread: thread ?? '' };
}

/** A claim left by a process that died: unknown once is asked or repeated, unknown after its repeat is held. */
export async function recover(tx: Transaction<Tables>, now: string): Promise<number> {
  const left = await tx
    .selectFrom('deliveries')
    .select(['id', 'repeats', 'fence'])
    .where('state', '=', 'claimed')
    .execute();
  for (const row of left) {
    await tx
      .updateTable('deliveries')
      .set({
        state: row.repeats > 0 ? 'held' : 'ambiguous',
        fence: row.fence + 1,
        due_at: now,
        outcome: 'unknown: the process ended',
      })
      .where('id', '=', row.id)
      .execute();
  }
  return left.length;
}
