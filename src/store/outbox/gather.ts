import type { Transaction } from 'kysely';
import type { DeliveryRow, Tables } from '../tables.ts';
import { itemsOf } from './items.ts';
import { livingMessage } from './living.ts';

/** So many alerts of one chat are gathered at once, and fewer, but not less than these, when the first has waited so long. */
const AT_ONCE = 15;
const WAITING = 4;
const WAITING_MS = 60_000;

/**
 * Puts all that waits for a chat into the delivery that is about to be claimed: after an outage, quiet hours or a limit of
 * the platform one message tells what forty would. What was tried before, and what edits a message that is there, is left
 * as it is. True where something was gathered.
 */
export async function gather(tx: Transaction<Tables>, first: DeliveryRow, now: string): Promise<boolean> {
  if (first.kind !== 'alert' || first.attempts > 0 || first.state !== 'pending') return false;
  const waiting = await tx
    .selectFrom('deliveries')
    .select(['id', 'created_at'])
    .where('subscription_id', '=', first.subscription_id)
    .where('kind', '=', 'alert')
    .where('state', '=', 'pending')
    .where('attempts', '=', 0)
    .where('due_at', '<=', now)
    .orderBy('seq')
    .execute();
  const oldest = waiting.reduce((least, { created_at: at }) => (at < least ? at : least), now);
  const hasWaited = Date.parse(now) - Date.parse(oldest) >= WAITING_MS;
  if (waiting.length < (hasWaited ? WAITING : AT_ONCE)) return false;

  const told: string[] = [];
  for (const { id } of waiting) if (!(await isEdit(tx, first.subscription_id, id))) told.push(id);
  const others = told.filter((id) => id !== first.id);
  if (!told.includes(first.id) || told.length < WAITING) return false;
  for (const [index, id] of others.entries()) await moveItems(tx, id, first.id, index + 1);
  await tx.updateTable('deliveries').set({ kind: 'catch-up' }).where('id', '=', first.id).execute();
  return true;
}

async function isEdit(tx: Transaction<Tables>, subscriptionId: string, id: string): Promise<boolean> {
  return (await livingMessage(tx, subscriptionId, await itemsOf(tx, id))) !== null;
}

/** More than the items of any one message: those of different messages stay in their order. */
const PLACES = 1_000;

async function moveItems(tx: Transaction<Tables>, from: string, to: string, place: number): Promise<void> {
  await tx
    .updateTable('delivery_items')
    .set(({ eb }) => ({ delivery_id: to, position: eb('position', '+', place * PLACES) }))
    .where('delivery_id', '=', from)
    .execute();
  const gone = { state: 'cancelled', outcome: 'gathered into another message' };
  await tx.updateTable('deliveries').set(gone).where('id', '=', from).execute();
}
