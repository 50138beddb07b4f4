import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DeliveryItem, DeliveryKind } from '../../deliveries/delivery.ts';
import type { LivingMessage } from '../../deliveries/outbox.ts';
import type { Tables } from '../tables.ts';
import { itemsOf } from './items.ts';

const refList = z.array(z.string());

/**
 * The message that first told this subscription of the story that a delivery tells anew, so that it can be edited; what
 * else the delivery tells says the same once more (see `planAlerts`). Null where there is none.
 */
export async function livingMessage(
  tx: Kysely<Tables>,
  subscriptionId: string,
  items: readonly DeliveryItem[],
): Promise<LivingMessage | null> {
  const [item] = items;
  if (item === undefined || item.revision === 1 || item.reason === 'new-story') return null;
  const row = await tx
    .selectFrom('delivery_items as i')
    .innerJoin('deliveries as d', 'd.id', 'i.delivery_id')
    .select(['d.id', 'd.refs', 'd.kind'])
    .where('i.subscription_id', '=', subscriptionId)
    .where('i.story_id', '=', item.storyId)
    .where('d.kind', 'in', ['alert', 'catch-up'])
    .where('d.state', '=', 'sent')
    .orderBy('d.seq')
    .limit(1)
    .executeTakeFirst();
  const refs = refList.safeParse(JSON.parse(row?.refs ?? 'null'));
  if (row === undefined || !refs.success || refs.data.length === 0) return null;
  return { kind: row.kind as DeliveryKind, refs: refs.data, items: await itemsOf(tx, row.id) };
}
