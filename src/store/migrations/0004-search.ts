import type { Kysely, Migration } from 'kysely';
import type { FullText } from '../engine.ts';

/** What `/search` looks in: a document for each article of a story, and the keys of its words in an index of full text. */
export function search(fullText: FullText): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('search_documents')
        .addColumn('seq', 'integer', (column) => column.primaryKey())
        .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
        .addColumn('part', 'text', (column) => column.notNull())
        .addUniqueConstraint('search_documents_key', ['story_id', 'part'])
        .execute();
      await fullText.create(db);
    },
  };
}
