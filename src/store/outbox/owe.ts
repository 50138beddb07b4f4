import type { Transaction } from 'kysely';
import type { DeliveryDraft, DeliveryItem } from '../../deliveries/delivery.ts';
import { randomId } from '../../shared/ids.ts';
import type { Tables } from '../tables.ts';

const PRIORITY = { alert: 0, digest: 10 } as const;

/** Writes a draft down where it is owed; false where nothing of it is. */
export async function owe(tx: Transaction<Tables>, draft: DeliveryDraft, now: string): Promise<boolean> {
  const fresh: DeliveryItem[] = [];
  for (const item of draft.items) if (await isOwed(tx, draft.subscriptionId, item)) fresh.push(item);
  if (draft.kind === 'alert' && fresh.length === 0) return false;
  const id = randomId();
  const row = {
    id,
    key: draft.key,
    subscription_id: draft.subscriptionId,
    kind: draft.kind,
    since: draft.window?.since ?? null,
    slot: draft.window?.slot ?? null,
    priority: PRIORITY[draft.kind],
    state: 'pending',
    attempts: 0,
    fence: 0,
    repeats: 0,
    due_at: now,
    created_at: now,
  };
  const inserted = await tx
    .insertInto('deliveries')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  for (const [position, item] of fresh.entries()) await addItem(tx, draft.subscriptionId, item, id, position);
  return true;
}

/** False where this revision was told or is being told; a waiting alert of the story takes the new revision along. */
async function isOwed(tx: Transaction<Tables>, subscriptionId: string, item: DeliveryItem): Promise<boolean> {
  const told = await tx
    .selectFrom('delivery_items as i')
    .innerJoin('deliveries as d', 'd.id', 'i.delivery_id')
    .select(['i.revision', 'i.delivery_id', 'i.position', 'd.state'])
    .where('i.subscription_id', '=', subscriptionId)
    .where('i.story_id', '=', item.storyId)
    .execute();
  if (told.some((row) => row.revision >= item.revision)) return false;
  const waiting = told.find((row) => row.state === 'pending');
  if (!waiting) return true;
  await addItem(tx, subscriptionId, item, waiting.delivery_id, waiting.position);
  return false;
}

async function addItem(
  tx: Transaction<Tables>,
  subscriptionId: string,
  item: DeliveryItem,
  deliveryId: string,
  position: number,
): Promise<void> {
  await tx
    .insertInto('delivery_items')
    .values({
      subscription_id: subscriptionId,
      story_id: item.storyId,
      revision: item.revision,
      delivery_id: deliveryId,
      reason: item.reason,
      position,
    })
    .execute();
}
