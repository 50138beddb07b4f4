import type { Kysely } from 'kysely';
import type { DeliveryDraft } from '../../deliveries/delivery.ts';
import type { Outbox } from '../../deliveries/outbox.ts';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { inTransaction } from '../transaction.ts';
import { cancelFor, cancelOlder, cancelStory } from './cancel.ts';
import { accountsDue, claim } from './claim.ts';
import { dropHeld, heldMessages, sendHeld, type HeldMessage } from './held.ts';
import { owe } from './owe.ts';
import { holdOpen, waiting, type Waiting } from './waiting.ts';
import { markRepeat, putOff, recover, settle } from './settle.ts';

/** The outbox in the database; what the pipeline writes and what the operator reads of it besides. */
export interface OutboxStore extends Outbox {
  /**
   * Writes drafts down. A revision that the subscription was or will be told already is left out; a revision of
   * a story whose alert still waits goes out with that one. Returns how many messages are newly owed.
   */
  add(drafts: readonly DeliveryDraft[], now: Date): Promise<number>;
  /** Takes back what is not sent yet of a subscription: after an unsubscribe nothing more arrives. */
  cancelFor(subscriptionId: string, now: Date): Promise<void>;
  /** Takes a muted story out of what waits for this subscription. */
  cancelStory(subscriptionId: string, storyId: string, now: Date): Promise<void>;
  /** What waits for a subscription's quiet hours is due now: they may be others. What the platform put off waits on. */
  lookAgain(subscriptionId: string, now: Date): Promise<void>;
  /** Since when the oldest delivery waits that may be sent, and how many of these there are. */
  waiting(now: Date): Promise<Waiting>;
  /** Takes everything that is open for told, and holds it for the operator; resolves with how many. */
  holdOpen(now: Date): Promise<number>;
  /** Takes back alerts that have been owed since before that time; resolves with how many. */
  cancelOlder(before: Date, now: Date): Promise<number>;
  /** What is held for the operator, oldest first. */
  held(): Promise<readonly HeldMessage[]>;
  /** What is held is owed once more, marked as a repeat; nothing where it is not held. */
  sendHeld(id: string, now: Date): Promise<void>;
  /** What is held is not owed any more; nothing where it is not held. */
  dropHeld(id: string, now: Date): Promise<void>;
  /** How many deliveries are in each state. */
  counts(): Promise<Readonly<Record<string, number>>>;
}

export function createOutbox(db: Kysely<Tables>, engine: Engine): OutboxStore {
  return {
    add: (drafts, now) =>
      inTransaction(db, async (tx) => {
        await engine.alone(tx);
        return owe(tx, drafts, now.toISOString());
      }),
    claim: (platforms, limit, now, options = {}) =>
      inTransaction(db, (tx) =>
        claim(tx, platforms, limit, now.toISOString(), { ...options, passingByClaimed: engine.passingByClaimed }),
      ),
    accountsDue: (platform, now) => accountsDue(db, platform, now.toISOString()),
    putOff: (delivery, until) => putOff(db, delivery, until),
    lookAgain: async (subscriptionId, now) => {
      await db
        .updateTable('deliveries')
        .set({ due_at: now.toISOString() })
        .where('subscription_id', '=', subscriptionId)
        .where('state', '=', 'pending')
        .where('attempts', '=', 0)
        .execute();
    },
    settle: (delivery, settlement, now) =>
      inTransaction(db, (tx) => settle(tx, delivery, settlement, now.toISOString())),
    markRepeat: (delivery) => markRepeat(db, delivery),
    recover: (platform, now, underWay = []) =>
      inTransaction(db, (tx) => recover(tx, now.toISOString(), platform, underWay)),
    cancelFor: (subscriptionId, now) => cancelFor(db, subscriptionId, now.toISOString()),
    cancelStory: (subscriptionId, storyId, now) =>
      inTransaction(db, (tx) => cancelStory(tx, subscriptionId, storyId, now.toISOString())),
    waiting: (now) => waiting(db, now.toISOString()),
    holdOpen: (now) => holdOpen(db, now.toISOString()),
    cancelOlder: (before, now) => cancelOlder(db, before.toISOString(), now.toISOString()),
    held: () => heldMessages(db),
    sendHeld: (id, now) => sendHeld(db, id, now.toISOString()),
    dropHeld: (id, now) => dropHeld(db, id, now.toISOString()),
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
