import { sql, type Kysely, type Transaction } from 'kysely';
import type { Delivery, DeliveryDraft, DeliveryItem } from '../deliveries/delivery.ts';
import type { Claim, Outbox } from '../deliveries/outbox.ts';
import type { Address } from '../deliveries/port.ts';
import type { Settlement } from '../deliveries/settle.ts';
import { randomId } from '../shared/ids.ts';
import { isLanguage } from '../shared/language.ts';
import type { NewsReason } from '../stories/change.ts';
import type { DeliveryRow, SubscriptionRow, Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** States in which a delivery still stands before the later ones of its chat. */
const OPEN = ['pending', 'claimed', 'ambiguous'] as const;

const PRIORITY = { alert: 0, digest: 10 } as const;

/** The outbox in the database; what the pipeline writes and what the operator reads of it besides. */
export interface OutboxStore extends Outbox {
  /**
   * Writes drafts down, due now. A revision that the subscription was or will be told already is left out; a revision of
   * a story whose alert still waits goes out with that one. Returns how many messages are newly owed.
   */
  add(drafts: readonly DeliveryDraft[], now: Date): Promise<number>;
  /** Takes back what is not sent yet of a subscription: after an unsubscribe nothing more arrives. */
  cancelFor(subscriptionId: string, now: Date): Promise<void>;
  /** Takes a muted story out of what waits for this subscription. */
  cancelStory(subscriptionId: string, storyId: string, now: Date): Promise<void>;
  /** How many deliveries are in each state. */
  counts(): Promise<Readonly<Record<string, number>>>;
}

export function createOutbox(db: Kysely<Tables>): OutboxStore {
  return {
    add: (drafts, now) =>
      inTransaction(db, async (tx) => {
        let added = 0;
        for (const draft of drafts) if (await addOne(tx, draft, now.toISOString())) added += 1;
        return added;
      }),
    claim: (platforms, limit, now) => inTransaction(db, (tx) => claim(tx, platforms, limit, now.toISOString())),
    settle: (delivery, settlement, now) =>
      inTransaction(db, (tx) => settle(tx, delivery, settlement, now.toISOString())),
    markRepeat: async (delivery) => {
      const result = await ours(db, delivery)
        .set({ repeats: delivery.repeats + 1 })
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    recover: (now) => inTransaction(db, (tx) => recover(tx, now.toISOString())),
    nextDue: async (platforms) => {
      const row = await dueRows(db, platforms)
        .select((eb) => eb.fn.min('d.due_at').as('at'))
        .executeTakeFirst();
      return row?.at ? new Date(row.at) : null;
    },
    cancelFor: (subscriptionId, now) => cancelFor(db, subscriptionId, now.toISOString()),
    cancelStory: (subscriptionId, storyId, now) =>
      inTransaction(db, (tx) => cancelStory(tx, subscriptionId, storyId, now.toISOString())),
    counts: async () => {
      const rows = await db
        .selectFrom('deliveries')
        .select(['state', (eb) => eb.fn.countAll<number | string>().as('n')])
        .groupBy('state')
        .execute();
      return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
    },
  };
}

async function addOne(tx: Transaction<Tables>, draft: DeliveryDraft, now: string): Promise<boolean> {
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

type Row = DeliveryRow & Pick<SubscriptionRow, 'platform' | 'chat' | 'thread' | 'language' | 'zone'>;

async function claim(
  tx: Transaction<Tables>,
  platforms: readonly string[],
  limit: number,
  now: string,
): Promise<readonly Claim[]> {
  const rows = await dueRows(tx, platforms)
    .where('d.due_at', '<=', now)
    .selectAll('d')
    .select(['s.platform', 's.chat', 's.thread', 's.language', 's.zone'])
    .orderBy('d.priority')
    .orderBy('d.seq')
    .limit(limit)
    .execute();
  const claims: Claim[] = [];
  for (const row of rows) {
    await tx
      .updateTable('deliveries')
      .set({ state: 'claimed', fence: row.fence + 1, attempts: row.attempts + 1, claimed_at: now })
      .where('id', '=', row.id)
      .execute();
    claims.push(asClaim(row, await itemsOf(tx, row.id)));
  }
  return claims;
}

/** The first open delivery of each active chat, where it is one that may be sent. */
function dueRows(db: Kysely<Tables>, platforms: readonly string[]) {
  return db
    .selectFrom('deliveries as d')
    .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
    .where('d.state', 'in', ['pending', 'ambiguous'])
    .where('s.state', '=', 'active')
    .where('s.platform', 'in', platforms.length > 0 ? platforms : [''])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as e')
            .select('e.seq')
            .whereRef('e.subscription_id', '=', 'd.subscription_id')
            .where('e.state', 'in', OPEN)
            .where(
              sql<boolean>`(e.state = 'claimed' or e.priority < d.priority or (e.priority = d.priority and e.seq < d.seq))`,
            ),
        ),
      ),
    );
}

async function itemsOf(tx: Kysely<Tables>, deliveryId: string): Promise<readonly DeliveryItem[]> {
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

function asClaim(row: Row, items: readonly DeliveryItem[]): Claim {
  return {
    delivery: {
      id: row.id,
      subscriptionId: row.subscription_id,
      kind: row.kind === 'digest' ? 'digest' : 'alert',
      items,
      window: row.since !== null && row.slot !== null ? { since: row.since, slot: row.slot } : null,
      attempts: row.attempts + 1,
      fence: row.fence + 1,
      repeats: row.repeats,
      ambiguous: row.state === 'ambiguous',
    },
    address: { platform: row.platform, chat: row.chat, thread: row.thread || null },
    language: isLanguage(row.language) ? row.language : 'en',
    zone: row.zone,
  };
}

/** The row as long as this claim holds it. */
function ours(db: Kysely<Tables>, delivery: Delivery) {
  return db
    .updateTable('deliveries')
    .where('id', '=', delivery.id)
    .where('fence', '=', delivery.fence)
    .where('state', '=', 'claimed');
}

async function settle(
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

async function cancelFor(db: Kysely<Tables>, subscriptionId: string, now: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'cancelled', settled_at: now })
    .where('subscription_id', '=', subscriptionId)
    .where('state', 'in', ['pending', 'ambiguous'])
    .execute();
}

/** A claim left by a process that died: unknown once is asked or repeated, unknown after its repeat is held. */
async function recover(tx: Transaction<Tables>, now: string): Promise<number> {
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

async function cancelStory(
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
