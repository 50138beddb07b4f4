import type { Kysely, Migration } from 'kysely';

/** Feeds: how each stands, what they have given, which the operator has switched, and what the operator has been told. */
export const feeds: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('feeds')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('data', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('known_items')
      .addColumn('source_id', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('article_id', 'text', (column) => column.notNull())
      .addColumn('sketch', 'text', (column) => column.notNull())
      .addColumn('published', 'text')
      .addColumn('last_seen', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('known_items_key', ['source_id', 'key'])
      .execute();
    await db.schema.createIndex('known_items_by_last_seen').on('known_items').column('last_seen').execute();

    await db.schema
      .createTable('switched_sources')
      .addColumn('source_id', 'text', (column) => column.primaryKey())
      .addColumn('is_on', 'integer', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('notices')
      .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('cause', 'text', (column) => column.notNull())
      .addColumn('feed_id', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};
