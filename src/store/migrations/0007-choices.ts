import { sql, type Kysely, type Migration } from 'kysely';

/** What a subscription may choose, and a row for each of its digests. */
export const choices: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('subscription_digests')
      .addColumn('subscription_id', 'text', (column) =>
        column.notNull().references('subscriptions.id').onDelete('cascade'),
      )
      .addColumn('rhythm', 'text', (column) => column.notNull())
      .addColumn('next_at', 'text', (column) => column.notNull())
      .addColumn('told_until', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('subscription_digests_key', ['subscription_id', 'rhythm'])
      .execute();
    await db.schema.createIndex('subscription_digests_due').on('subscription_digests').column('next_at').execute();
    // Who is paused had no next digest; one that has passed is set anew when the chat is resumed.
    await sql`insert into subscription_digests (subscription_id, rhythm, next_at, told_until)
      select id, 'daily', coalesce(next_digest_at, digested_until), digested_until from subscriptions`.execute(db);

    await db.schema.dropIndex('subscriptions_by_digest').execute();
    await db.schema.alterTable('subscriptions').dropColumn('next_digest_at').execute();
    await db.schema.alterTable('subscriptions').dropColumn('digested_until').execute();
    await db.schema
      .alterTable('subscriptions')
      .addColumn('choices', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    await db.schema.alterTable('subscriptions').addColumn('paused_until', 'text').execute();
    await db.schema
      .createIndex('subscriptions_by_state')
      .on('subscriptions')
      .columns(['state', 'paused_until'])
      .execute();
    // What is due is walked along in this order, however much waits for a later time.
    await db.schema.dropIndex('deliveries_due').execute();
    await db.schema
      .createIndex('deliveries_due')
      .on('deliveries')
      .columns(['state', 'priority', 'due_at', 'seq'])
      .execute();
  },
};
