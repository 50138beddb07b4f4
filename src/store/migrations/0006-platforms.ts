import type { Kysely, Migration } from 'kysely';

/** What adapters remember between their starts. */
export const platforms: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('seen_keys')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('seen_keys_key', ['platform', 'key'])
      .execute();
    await db.schema.createIndex('seen_keys_by_time').on('seen_keys').column('at').execute();

    await db.schema
      .createTable('platform_secrets')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('platform_secrets_key', ['platform', 'name'])
      .execute();
  },
};
