import type { Transaction } from 'kysely';
import type { DeliveryDraft, DeliveryItem } from '../../deliveries/delivery.ts';
import { randomId } from '../../shared/ids.ts';
import type { Tables } from '../tables.ts';
import { PRIORITY } from './priority.ts';

/** Rows that one statement writes: few enough for the variables that SQLite allows it. */
const CHUNK = 500;

/** Writes drafts down where they are owed; resolves with how many messages they came to. */
export async function owe(tx: Transaction<Tables>, drafts: readonly DeliveryDraft[], now: string): Promise<number> {
  const told = await toldOf(tx, drafts);
  const owed: Owed[] = [];
  for (const draft of drafts) {
    const fresh: DeliveryItem[] = [];
    for (const item of draft.items) if (await isOwed(tx, draft, item, told, now)) fresh.push(item);
    if (draft.kind === 'digest' || fresh.length > 0) owed.push({ id: randomId(), draft, items: fresh });
  }
  let written = 0;
  for (let at = 0; at < owed.length; at += CHUNK) written += await write(tx, owed.slice(at, at + CHUNK), now);
  return written;
}

interface Owed {
  readonly id: string;
  readonly draft: DeliveryDraft;
  readonly items: readonly DeliveryItem[];
}

async function write(tx: Transaction<Tables>, owed: readonly Owed[], now: string): Promise<number> {
  const rows = owed.map(({ id, draft }) => ({
    ...{ id, key: draft.key, subscription_id: draft.subscriptionId, kind: draft.kind },
    since: draft.window?.since ?? null,
    slot: draft.window?.slot ?? null,
    priority: priorityOf(draft),
    ...{ state: 'pending', attempts: 0, fence: 0, repeats: 0 },
    due_at: draft.dueAt ?? now,
    created_at: now,
  }));
  const inserted = await tx
    .insertInto('deliveries')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .execute();
  const ids = new Set(inserted.map(({ id }) => id));
  const items = owed
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, draft, items: told }) =>
      told.map((item, position) => itemRow(draft.subscriptionId, item, id, position)),
    );
  for (let at = 0; at < items.length; at += CHUNK)
    await tx
      .insertInto('delivery_items')
      .values(items.slice(at, at + CHUNK))
      .execute();
  return ids.size;
}

function priorityOf({ kind, urgent }: DeliveryDraft): number {
  if (kind === 'digest') return PRIORITY.digest;
  return urgent ? PRIORITY.urgent : PRIORITY.alert;
}

interface Told {
  readonly revision: number;
  readonly delivery_id: string;
  readonly position: number;
  readonly state: string;
}

/** What was told, or is to be told, of the drafts' stories, by subscription and story. */
async function toldOf(tx: Transaction<Tables>, drafts: readonly DeliveryDraft[]): Promise<ReadonlyMap<string, Told[]>> {
  const stories = [...new Set(drafts.flatMap(({ items }) => items.map(({ storyId }) => storyId)))];
  const told = new Map<string, Told[]>();
  const readers = drafts.map(({ subscriptionId }) => subscriptionId).toSorted();
  const [first, last] = [readers[0], readers.at(-1)];
  if (stories.length === 0 || first === undefined || last === undefined) return told;
  const rows = await tx
    .selectFrom('delivery_items as i')
    .innerJoin('deliveries as d', 'd.id', 'i.delivery_id')
    .select(['i.subscription_id', 'i.story_id', 'i.revision', 'i.delivery_id', 'i.position', 'd.state'])
    .where('i.story_id', 'in', stories)
    // Of many readers some come at a time, in the order of their ids.
    .where('i.subscription_id', '>=', first)
    .where('i.subscription_id', '<=', last)
    .execute();
  for (const row of rows) {
    const key = keyOf(row.subscription_id, row.story_id);
    told.set(key, [...(told.get(key) ?? []), row]);
  }
  return told;
}

function keyOf(subscriptionId: string, storyId: string): string {
  return `${subscriptionId} ${storyId}`;
}

/** False where this revision was told or is being told; a waiting alert of the story takes the new revision along. */
async function isOwed(
  tx: Transaction<Tables>,
  draft: DeliveryDraft,
  item: DeliveryItem,
  told: ReadonlyMap<string, readonly Told[]>,
  now: string,
): Promise<boolean> {
  const known = told.get(keyOf(draft.subscriptionId, item.storyId)) ?? [];
  if (known.some(({ revision }) => revision >= item.revision)) return false;
  const waiting = known.find(({ state }) => state === 'pending');
  if (!waiting) return true;
  const row = itemRow(draft.subscriptionId, item, waiting.delivery_id, waiting.position);
  await tx.insertInto('delivery_items').values(row).execute();
  // What waited for the quiet hours' end may be told now, as it has become urgent.
  if (draft.urgent)
    await tx
      .updateTable('deliveries')
      .set({ priority: PRIORITY.urgent, due_at: draft.dueAt ?? now })
      .where('id', '=', waiting.delivery_id)
      .where('priority', '>', PRIORITY.urgent)
      .execute();
  return false;
}

function itemRow(subscriptionId: string, item: DeliveryItem, deliveryId: string, position: number) {
  return {
    ...{ subscription_id: subscriptionId, story_id: item.storyId, revision: item.revision },
    ...{ delivery_id: deliveryId, reason: item.reason, position },
  };
}
