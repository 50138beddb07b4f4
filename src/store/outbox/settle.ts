import type { Kysely, Transaction } from 'kysely';
import type { Delivery } from '../../deliveries/delivery.ts';
import type { Settlement } from '../../deliveries/settle.ts';
import { moveSubscription } from '../move-subscription.ts';
import type { Tables } from '../tables.ts';
import { cancelFor } from './cancel.ts';

/** Counts a repeat before it is sent; false where the claim is not ours any more. */
export async function markRepeat(db: Kysely<Tables>, delivery: Delivery): Promise<boolean> {
  const result = await ours(db, delivery)
    .set({ repeats: delivery.repeats + 1 })
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Gives a claim back as it was before, for later. */
export async function putOff(db: Kysely<Tables>, delivery: Delivery, until: string): Promise<void> {
  const state = delivery.ambiguous ? 'ambiguous' : 'pending';
  await ours(db, delivery)
    .set({ state, due_at: until, claimed_at: null, attempts: delivery.attempts - 1 })
    .execute();
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
  else await moveSubscription(tx, id, subscription.moveTo);
}

/** A claim left by a process that died: unknown once is asked or repeated, unknown after its repeat is held. */
export async function recover(
  tx: Transaction<Tables>,
  now: string,
  platform: string,
  underWay: readonly string[],
): Promise<number> {
  const served = tx.selectFrom('subscriptions').select('id').where('platform', '=', platform);
  const left = await tx
    .selectFrom('deliveries')
    .select(['id', 'repeats', 'fence'])
    .where('state', '=', 'claimed')
    .where('subscription_id', 'in', served)
    .$if(underWay.length > 0, (claims) => claims.where('id', 'not in', underWay))
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
