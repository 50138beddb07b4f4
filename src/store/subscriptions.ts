import type { Kysely } from 'kysely';
import type { Address } from '../deliveries/port.ts';
import type { Subscription, SubscriptionState } from '../deliveries/subscription.ts';
import type { Instant } from '../shared/calendar.ts';
import { isLanguage } from '../shared/language.ts';
import { chatsOf } from './chats-of.ts';
import { readChoices, writeChoices } from './choices.ts';
import { moveSubscription } from './move-subscription.ts';
import type { SubscriptionRow, Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** What may change of a subscription, by itself. */
export type SubscriptionChange = Partial<Omit<Subscription, 'id' | 'address' | 'createdAt'>>;

export interface SubscriptionStore {
  at(address: Address): Promise<Subscription | null>;
  /** Writes a whole subscription down. */
  save(subscription: Subscription): Promise<void>;
  /** Changes this and nothing else: what others have changed since the caller read the subscription stays as it is. */
  change(id: string, change: SubscriptionChange): Promise<void>;
  /** The active ones, in the order of their ids; of a page so many behind an id. */
  active(page?: { readonly after: string; readonly most: number }): Promise<readonly Subscription[]>;
  /** Those of a chat and of all its threads, in any state. */
  ofChat(platform: string, chat: string): Promise<readonly Subscription[]>;
  /** Those of an account that a platform's adapter serves beside others. */
  ofAccount(platform: string, account: string): Promise<readonly Subscription[]>;
  /** Gives a subscription its chat's new address; where that one is subscribed already, this one ends. */
  move(id: string, to: Address): Promise<void>;
  /** Deletes a subscription and all that was kept for it. */
  forget(id: string): Promise<void>;
  /** By its id; null where there is none. */
  find(id: string): Promise<Subscription | null>;
  /** How many began at that instant or later. */
  begunSince(at: Instant): Promise<number>;
  /** Those whose pause has ended. */
  pauseEnded(now: Instant): Promise<readonly Subscription[]>;
  mute(subscriptionId: string, storyId: string): Promise<void>;
  unmute(subscriptionId: string, storyId: string): Promise<void>;
  /** Of these stories, the subscriptions that muted each. */
  mutedBy(storyIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

export function createSubscriptionStore(db: Kysely<Tables>): SubscriptionStore {
  return {
    at: async ({ platform, chat, thread }) => {
      const row = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('platform', '=', platform)
        .where('chat', '=', chat)
        .where('thread', '=', thread ?? '')
        .executeTakeFirst();
      return row ? asSubscription(row) : null;
    },
    save: async (subscription) => {
      const row = asRow(subscription);
      await db
        .insertInto('subscriptions')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    change: async (id, change) => {
      await db.updateTable('subscriptions').set(changedColumns(change)).where('id', '=', id).execute();
    },
    active: async (page) => {
      const active = db.selectFrom('subscriptions').selectAll().where('state', '=', 'active').orderBy('id');
      const some = page === undefined ? active : active.where('id', '>', page.after).limit(page.most);
      return (await some.execute()).map(asSubscription);
    },
    ofChat: async (platform, chat) =>
      (
        await db
          .selectFrom('subscriptions')
          .selectAll()
          .where('platform', '=', platform)
          .where('chat', '=', chat)
          .execute()
      ).map(asSubscription),
    ofAccount: async (platform, account) => {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('platform', '=', platform)
        .where('chat', 'like', chatsOf(account))
        .execute();
      return rows.map(asSubscription);
    },
    move: (id, to) => inTransaction(db, (tx) => moveSubscription(tx, id, to)),
    forget: async (id) => {
      await db.deleteFrom('subscriptions').where('id', '=', id).execute();
    },
    find: async (id) => {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? asSubscription(row) : null;
    },
    begunSince: async (at) => {
      const begun = db.selectFrom('subscriptions').where('created_at', '>=', at);
      const { n } = await begun.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
      return Number(n);
    },
    pauseEnded: async (now) => {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('state', '=', 'paused')
        .where('paused_until', '<=', now)
        .execute();
      return rows.map(asSubscription);
    },
    mute: async (subscriptionId, storyId) => {
      const row = { subscription_id: subscriptionId, story_id: storyId };
      await db
        .insertInto('muted_stories')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    unmute: async (subscriptionId, storyId) => {
      await db
        .deleteFrom('muted_stories')
        .where('subscription_id', '=', subscriptionId)
        .where('story_id', '=', storyId)
        .execute();
    },
    mutedBy: async (storyIds) => {
      const rows = await db
        .selectFrom('muted_stories')
        .selectAll()
        .where('story_id', 'in', storyIds.length > 0 ? storyIds : [''])
        .execute();
      const muted = new Map<string, Set<string>>();
      for (const row of rows) muted.set(row.story_id, (muted.get(row.story_id) ?? new Set()).add(row.subscription_id));
      return muted;
    },
  };
}

type PlainChange = Omit<SubscriptionChange, 'choices'>;

const COLUMNS: Readonly<Record<keyof PlainChange, keyof SubscriptionRow>> = {
  language: 'language',
  zone: 'zone',
  digestTime: 'digest_time',
  state: 'state',
  stateReason: 'state_reason',
  pausedUntil: 'paused_until',
};

function changedColumns({ choices, ...plain }: SubscriptionChange): Partial<SubscriptionRow> {
  const columns = Object.entries(plain).map(([name, value]) => [COLUMNS[name as keyof PlainChange], value]);
  return {
    ...(Object.fromEntries(columns) as Partial<SubscriptionRow>),
    ...(choices && { choices: writeChoices(choices) }),
  };
}

function asRow(subscription: Subscription): SubscriptionRow {
  const { address } = subscription;
  return {
    id: subscription.id,
    platform: address.platform,
    chat: address.chat,
    thread: address.thread ?? '',
    language: subscription.language,
    zone: subscription.zone,
    digest_time: subscription.digestTime,
    choices: writeChoices(subscription.choices),
    paused_until: subscription.pausedUntil,
    state: subscription.state,
    state_reason: subscription.stateReason,
    created_at: subscription.createdAt,
  };
}

function asSubscription(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    address: { platform: row.platform, chat: row.chat, thread: row.thread || null },
    language: isLanguage(row.language) ? row.language : 'en',
    zone: row.zone,
    digestTime: row.digest_time,
    choices: readChoices(row.choices),
    pausedUntil: row.paused_until,
    state: row.state as SubscriptionState,
    stateReason: row.state_reason,
    createdAt: row.created_at,
  };
}
