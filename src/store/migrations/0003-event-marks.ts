import type { Kysely, Migration } from 'kysely';
import type { EventStory } from '../../stories/story.ts';
import { marksOf } from '../../stories/marks.ts';

interface Before {
  stories: { id: string; kind: string; type: string | null; data: string };
  event_marks: { type: string; number: number; day: string; story_id: string };
}

/** The days and numbers under which events are found again, so that a new finding is compared with a few stories however many there are. */
export const eventMarks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('event_marks')
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('event_marks_key', ['type', 'number', 'day', 'story_id'])
      .execute();
    // With the id in it the index answers alone; SQLite would pass over one that does not.
    await db.schema
      .createIndex('event_marks_by_day')
      .on('event_marks')
      .columns(['type', 'day', 'number', 'story_id'])
      .execute();
    await db.schema.createIndex('event_marks_of_story').on('event_marks').column('story_id').execute();
    // Two stories that prove to be one are united: what points at a story has to be found without reading all there is.
    await db.schema.createIndex('findings_of_story').on('findings').column('story_id').execute();
    await db.schema.createIndex('delivery_items_of_story').on('delivery_items').column('story_id').execute();
    await markStories(db as Kysely<Before>);
  },
};

async function markStories(db: Kysely<Before>): Promise<void> {
  const rows = await db.selectFrom('stories').select(['id', 'type', 'data']).where('kind', '=', 'event').execute();
  for (const { id, type, data } of rows) {
    const marks = marksOf(JSON.parse(data) as EventStory);
    const values = marks.map(({ day, number }) => ({ type: type ?? '', number, day, story_id: id }));
    await db.insertInto('event_marks').values(values).execute();
  }
}
