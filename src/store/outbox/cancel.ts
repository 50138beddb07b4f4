import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { itemsOf } from './items.ts';

/** Takes back what a subscription is owed and has not been sent. */
export async function cancelFor(db: Kysely<Tables>, subscriptionId: string, now: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'cancelled', settled_at: now })
    .where('subscription_id', '=', subscriptionId)
    .where('state', 'in', ['pending', 'ambiguous'])
    .execute();
}

/** Takes one story out of what a subscription is owed; a message that told nothing else is cancelled. */
export async function cancelStory(
  tx: Transaction<Tables>,
  subscriptionId: string,
  storyId: string,
  now: string,
): Promise<void> {
  const rows = await tx
    .selectFrom('delivery_items as i')
    .innerJoin('deliveries as d', 'd.id', 'i.delivery_id')
    .select(['d.id'])
    .where('i.subscription_id', '=', subscriptionId)
    .where('i.story_id', '=', storyId)
    .where('d.state', '=', 'pending')
    .execute();
  for (const { id } of rows) {
    const others = (await itemsOf(tx, id)).filter((item) => item.storyId !== storyId);
    if (others.length > 0)
      await tx.deleteFrom('delivery_items').where('delivery_id', '=', id).where('story_id', '=', storyId).execute();
    else await tx.updateTable('deliveries').set({ state: 'cancelled', settled_at: now }).where('id', '=', id).execute();
  }
}

/** Takes back alerts that have waited since before that time. */
export async function cancelOlder(db: Kysely<Tables>, before: string, now: string): Promise<number> {
  const cancelled = await db
    .updateTable('deliveries')
    .set({ state: 'cancelled', settled_at: now, outcome: 'cancelled: not fresh any more' })
    .where('state', 'in', ['pending', 'ambiguous'])
    .where('kind', '!=', 'digest')
    .where('created_at', '<', before)
    .executeTakeFirst();
  return Number(cancelled.numUpdatedRows);
}
