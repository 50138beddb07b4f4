import type { Kysely } from 'kysely';
import type { DeliveryKind, DeliveryState } from '../deliveries/delivery.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Change, NewsReason } from '../stories/change.ts';
import type { Tables } from './tables.ts';

/** An article that told of a story, and what came of it. */
export interface ArticleReason {
  readonly outlet: string;
  readonly published: string | null;
  readonly firstSeen: Instant;
  readonly reason: Change['reason'];
}

/** A story became news. */
export interface StoryRevision {
  readonly at: Instant;
  readonly reason: NewsReason;
}

/** A message about a story that was owed to somebody. */
export interface DeliveryReason {
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  /** Why the story was news; null of a digest, which tells all there is. */
  readonly reason: NewsReason | null;
  /** When it was sent or given up; null while it is owed. */
  readonly settledAt: Instant | null;
}

export interface TellingStore {
  /** What the articles of a story came to, oldest first; of one article that tells of it twice each reason once. */
  articleReasons(storyId: string): Promise<readonly ArticleReason[]>;
  /** When a story was news, and why, oldest first. */
  revisions(storyId: string): Promise<readonly StoryRevision[]>;
  /** The messages that told, or were to tell, a subscription of a story, digests among them; oldest first. */
  deliveryReasons(subscriptionId: string, storyId: string): Promise<readonly DeliveryReason[]>;
  /** Of these stories, the subscriptions that have been told of each by an alert, or may have been. */
  toldTo(storyIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}

/** Looks up why something was, or was not, told. */
export function createTellingStore(db: Kysely<Tables>): TellingStore {
  return {
    articleReasons: async (storyId) => {
      const rows = await db
        .selectFrom('findings')
        .innerJoin('articles', 'articles.id', 'findings.article_id')
        .where('findings.story_id', '=', storyId)
        .select(['articles.outlet', 'articles.published', 'articles.first_seen', 'findings.reason'])
        .distinct()
        .orderBy('articles.first_seen')
        .execute();
      return rows.map(({ outlet, published, first_seen: firstSeen, reason }) => ({
        ...{ outlet, published, firstSeen },
        reason: reason as Change['reason'],
      }));
    },
    revisions: async (storyId) => {
      const rows = await db
        .selectFrom('story_revisions')
        .select(['at', 'reason'])
        .where('story_id', '=', storyId)
        .orderBy('revision')
        .execute();
      return rows.map(({ at, reason }) => ({ at, reason: reason as NewsReason }));
    },
    toldTo: async (storyIds) => {
      const rows = await db
        .selectFrom('delivery_items as i')
        .innerJoin('deliveries as d', 'd.id', 'i.delivery_id')
        .select(['i.story_id', 'i.subscription_id'])
        .distinct()
        .where('i.story_id', 'in', storyIds.length > 0 ? storyIds : [''])
        .where('d.state', 'not in', ['cancelled', 'dead'])
        .execute();
      const told = new Map<string, Set<string>>();
      for (const row of rows) told.set(row.story_id, (told.get(row.story_id) ?? new Set()).add(row.subscription_id));
      return told;
    },
    deliveryReasons: async (subscriptionId, storyId) => {
      const alerts = await db
        .selectFrom('delivery_items')
        .innerJoin('deliveries', 'deliveries.id', 'delivery_items.delivery_id')
        .where('delivery_items.subscription_id', '=', subscriptionId)
        .where('delivery_items.story_id', '=', storyId)
        .select(['deliveries.seq', 'kind', 'state', 'reason', 'settled_at'])
        .execute();
      // A digest has no list of its stories: it tells what was news in its window.
      const digests = await db
        .selectFrom('deliveries')
        .innerJoin('story_revisions', (join) =>
          join
            .onRef('story_revisions.at', '>', 'deliveries.since')
            .onRef('story_revisions.at', '<=', 'deliveries.slot'),
        )
        .where('deliveries.subscription_id', '=', subscriptionId)
        .where('story_revisions.story_id', '=', storyId)
        .select(['deliveries.seq', 'kind', 'state', 'settled_at'])
        .distinct()
        .execute();
      return [...alerts, ...digests.map((row) => ({ ...row, reason: null }))]
        .toSorted((one, other) => one.seq - other.seq)
        .map(({ kind, state, reason, settled_at: settledAt }) => ({
          kind: kind as DeliveryKind,
          state: state as DeliveryState,
          reason: reason as NewsReason | null,
          settledAt,
        }));
    },
  };
}
