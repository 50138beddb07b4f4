import type { Kysely, Migration } from 'kysely';

/** The first tables. A migration that has landed is never edited: a change is a new one. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('articles')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('lang', 'text', (column) => column.notNull())
      .addColumn('published', 'text')
      .addColumn('source_id', 'text')
      .addColumn('outlet', 'text', (column) => column.notNull())
      .addColumn('side', 'text')
      .addColumn('standing', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('first_seen', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('stories')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('type', 'text')
      .addColumn('status', 'text')
      .addColumn('side', 'text')
      .addColumn('speaker_key', 'text')
      .addColumn('anchor_day', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('first_seen', 'text', (column) => column.notNull())
      .addColumn('updated', 'text', (column) => column.notNull())
      .addColumn('search_text', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('stories_by_type_and_day')
      .on('stories')
      .columns(['kind', 'type', 'anchor_day'])
      .execute();
    await db.schema.createIndex('stories_by_speaker').on('stories').columns(['speaker_key', 'anchor_day']).execute();

    await db.schema
      .createTable('story_revisions')
      .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('story_revisions_key', ['story_id', 'revision'])
      .execute();
    await db.schema.createIndex('story_revisions_by_time').on('story_revisions').column('at').execute();

    await db.schema
      .createTable('findings')
      .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
      .addColumn('ordinal', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('story_id', 'text', (column) => column.references('stories.id'))
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('findings_key', ['article_id', 'ordinal'])
      .execute();

    await db.schema
      .createTable('subscriptions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('chat', 'text', (column) => column.notNull())
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('digest_time', 'text', (column) => column.notNull())
      .addColumn('next_digest_at', 'text')
      .addColumn('digested_until', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('state_reason', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addUniqueConstraint('subscriptions_address', ['platform', 'chat', 'thread'])
      .execute();
    await db.schema
      .createIndex('subscriptions_by_digest')
      .on('subscriptions')
      .columns(['state', 'next_digest_at'])
      .execute();

    await db.schema
      .createTable('muted_stories')
      .addColumn('subscription_id', 'text', (column) =>
        column.notNull().references('subscriptions.id').onDelete('cascade'),
      )
      .addColumn('story_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('muted_stories_key', ['subscription_id', 'story_id'])
      .execute();

    await db.schema
      .createTable('deliveries')
      .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('key', 'text', (column) => column.notNull().unique())
      .addColumn('subscription_id', 'text', (column) =>
        column.notNull().references('subscriptions.id').onDelete('cascade'),
      )
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('since', 'text')
      .addColumn('slot', 'text')
      .addColumn('priority', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('fence', 'integer', (column) => column.notNull())
      .addColumn('repeats', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('claimed_at', 'text')
      .addColumn('refs', 'text')
      .addColumn('outcome', 'text')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('settled_at', 'text')
      .execute();
    await db.schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'priority', 'seq']).execute();
    await db.schema
      .createIndex('deliveries_of_subscription')
      .on('deliveries')
      .columns(['subscription_id', 'state'])
      .execute();

    await db.schema
      .createTable('delivery_items')
      .addColumn('subscription_id', 'text', (column) =>
        column.notNull().references('subscriptions.id').onDelete('cascade'),
      )
      .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('delivery_id', 'text', (column) => column.notNull().references('deliveries.id').onDelete('cascade'))
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('delivery_items_key', ['subscription_id', 'story_id', 'revision'])
      .execute();
    await db.schema.createIndex('delivery_items_of_delivery').on('delivery_items').column('delivery_id').execute();

    await db.schema
      .createTable('source_state')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('last_poll', 'text')
      .addColumn('last_ok', 'text')
      .addColumn('last_item', 'text')
      .addColumn('items', 'integer', (column) => column.notNull())
      .addColumn('error', 'text')
      .addColumn('problems', 'text', (column) => column.notNull())
      .addColumn('next_poll', 'text')
      .execute();

    await db.schema
      .createTable('facts')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
