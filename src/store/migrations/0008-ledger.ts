import { sql, type Kysely, type Migration } from 'kysely';
import { returnedTo } from '../../stories/returned-to.ts';
import type { Story } from '../../stories/story.ts';

/** What the ledger page filters by stands in columns, and in one index with the order in which it lists. */
export const ledger: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('stories').addColumn('confirmed_by', 'text').execute();
    await db.schema.alterTable('stories').addColumn('returned_to', 'text').execute();
    const { rows } = await sql<{ data: string }>`select data from stories where kind = 'event'`.execute(db);
    for (const { data } of rows) {
      const story = JSON.parse(data) as Story;
      if (story.kind !== 'event') continue;
      const { confirmedBy, id } = story;
      await sql`update stories set confirmed_by = ${confirmedBy}, returned_to = ${returnedTo(story)} where id = ${id}`.execute(
        db,
      );
    }
    await db.schema
      .createIndex('stories_ledger')
      .on('stories')
      .columns([
        ...['kind', 'anchor_day', 'first_seen', 'id', 'type', 'status'],
        ...['confirmed_by', 'returned_to', 'side'],
      ])
      .execute();
    await db.schema.createIndex('stories_by_origin').on('stories').columns(['origin', 'first_seen']).execute();
    await db.schema.createIndex('stories_by_update').on('stories').column('updated').execute();
    await db.schema.createIndex('articles_by_language').on('articles').column('lang').execute();
    await db.schema.createIndex('deliveries_by_settling').on('deliveries').column('settled_at').execute();
  },
};
