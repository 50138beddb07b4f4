import type { Kysely } from 'kysely';
import { createArticleStore, type ArticleStore } from './articles.ts';
import { createDigestStore, type DigestStore } from './digests.ts';
import type { Engine } from './engine.ts';
import { createFeedStore, type FeedStore } from './feeds.ts';
import { createFactStore, type FactStore } from './facts.ts';
import { createLedgerStore, type LedgerStore } from './ledger.ts';
import { createNoticeStore, type NoticeStore } from './notices.ts';
import { createOutbox, type OutboxStore } from './outbox/outbox.ts';
import { createPlatformStore, type PlatformStore } from './platforms.ts';
import { createSearchStore, type SearchStore } from './search/search.ts';
import { createSourceHealthStore, type SourceHealthStore } from './sources.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { createStoryStore, type StoryStore } from './stories.ts';
import { createSubscriptionStore, type SubscriptionStore } from './subscriptions.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { createTallyStore, type TallyStore } from './tallies.ts';
import { createTellingStore, type TellingStore } from './telling.ts';

/** Everything that Obmin remembers. What is done in one `transaction` is there whole or not at all. */
export interface Store {
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly ledger: LedgerStore;
  readonly subscriptions: SubscriptionStore;
  readonly digests: DigestStore;
  readonly outbox: OutboxStore;
  readonly sources: SourceHealthStore;
  readonly feeds: FeedStore;
  readonly notices: NoticeStore;
  readonly facts: FactStore;
  readonly search: SearchStore;
  readonly telling: TellingStore;
  readonly tallies: TallyStore;
  readonly platforms: PlatformStore;
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** Looks through every page of the database, seconds for a gigabyte; false, or a StoreError, where one is damaged. */
  isWhole(): Promise<boolean>;
  /** Writes a consistent copy of the database to a new file, while others go on writing. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A store over an open database. */
export function createStore(db: Kysely<Tables>, engine: Engine = sqliteEngine): Store {
  const stories = createStoryStore(db);
  const search = createSearchStore(db, engine);
  return {
    articles: createArticleStore(db),
    stories: {
      ...stories,
      save: async (story) => {
        await stories.save(story);
        await search.index(story);
      },
    },
    ledger: createLedgerStore(db),
    subscriptions: createSubscriptionStore(db),
    digests: createDigestStore(db),
    outbox: createOutbox(db, engine),
    sources: createSourceHealthStore(db),
    feeds: createFeedStore(db),
    notices: createNoticeStore(db),
    facts: createFactStore(db),
    search,
    telling: createTellingStore(db),
    tallies: createTallyStore(db),
    platforms: createPlatformStore(db),
    transaction: (work) =>
      inTransaction(
        db,
        async (tx) => {
          await engine.alone(tx);
          return work(createStore(tx, engine));
        },
        // What the caller does besides is not done twice.
        { tries: 1 },
      ),
    isWhole: () => engine.isWhole(db),
    backup: (file) => engine.backup(db, file),
    close: () => db.destroy(),
  };
}
