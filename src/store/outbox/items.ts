import type { Kysely } from 'kysely';
import type { DeliveryItem } from '../../deliveries/delivery.ts';
import type { NewsReason } from '../../stories/change.ts';
import type { Tables } from '../tables.ts';

/** What a delivery tells, each story once. */
export async function itemsOf(tx: Kysely<Tables>, deliveryId: string): Promise<readonly DeliveryItem[]> {
  const rows = await tx
    .selectFrom('delivery_items')
    .select(['story_id', 'revision', 'reason'])
    .where('delivery_id', '=', deliveryId)
    .orderBy('position')
    .orderBy('revision')
    .execute();
  // A story that was revised while it waited is told once: at its newest revision, and as what it first was to be told.
  const items = new Map<string, DeliveryItem>();
  for (const { story_id: storyId, revision, reason } of rows) {
    items.set(storyId, { storyId, revision, reason: items.get(storyId)?.reason ?? (reason as NewsReason) });
  }
  return [...items.values()];
}
