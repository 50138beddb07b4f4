import { sql, type Kysely, type Migration } from 'kysely';
import { listedDay } from '../../stories/when.ts';
import type { Story } from '../../stories/story.ts';

/** Lists go by a day that somebody has stated: that we saw something on a day says nothing of when it was. */
export const listedDays: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('stories')
      .addColumn('listed_day', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    const { rows } = await sql<{ data: string }>`select data from stories`.execute(db);
    for (const { data } of rows) {
      const story = JSON.parse(data) as Story;
      await sql`update stories set listed_day = ${listedDay(story)} where id = ${story.id}`.execute(db);
    }
    await db.schema.dropIndex('stories_ledger').execute();
    await db.schema
      .createIndex('stories_ledger')
      .on('stories')
      .columns([
        ...['kind', 'listed_day', 'first_seen', 'id', 'type', 'status'],
        ...['confirmed_by', 'returned_to', 'side'],
      ])
      .execute();
  },
};
