import type { Kysely } from 'kysely';
import type { DeliveryKind } from '../../deliveries/delivery.ts';
import type { Instant } from '../../shared/calendar.ts';
import type { Tables } from '../tables.ts';
import { itemsOf } from './items.ts';

/** A message of which nobody knows whether it arrived, as an operator is shown it: what it told, and not whom. */
export interface HeldMessage {
  readonly id: string;
  readonly platform: string;
  readonly kind: DeliveryKind;
  readonly owedSince: Instant;
  readonly outcome: string | null;
  /** The stories of an alert; a digest has none of its own. */
  readonly storyIds: readonly string[];
}

export async function heldMessages(db: Kysely<Tables>): Promise<readonly HeldMessage[]> {
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
    .select(['d.id', 's.platform', 'd.kind', 'd.created_at', 'd.outcome'])
    .where('d.state', '=', 'held')
    .orderBy('d.seq')
    .execute();
  return Promise.all(
    rows.map(async ({ id, platform, kind, created_at: owedSince, outcome }) => ({
      ...{ id, platform, kind: kind as DeliveryKind, owedSince, outcome },
      storyIds: (await itemsOf(db, id)).map(({ storyId }) => storyId),
    })),
  );
}

/** Owes it once more: it goes out with its mark of a repeat, and is held again where that is of unknown outcome too. */
export async function sendHeld(db: Kysely<Tables>, id: string, now: Instant): Promise<void> {
  const again = { state: 'ambiguous', repeats: 0, due_at: now, settled_at: null } as const;
  await db.updateTable('deliveries').set(again).where('id', '=', id).where('state', '=', 'held').execute();
}

/** Owes it no more. */
export async function dropHeld(db: Kysely<Tables>, id: string, now: Instant): Promise<void> {
  const dropped = { state: 'cancelled', settled_at: now, outcome: 'cancelled: dropped by the operator' } as const;
  await db.updateTable('deliveries').set(dropped).where('id', '=', id).where('state', '=', 'held').execute();
}
