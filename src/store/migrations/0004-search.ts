import { sql, type Kysely, type Migration } from 'kysely';

/**
 * What `/search` looks in: a document for each article of a story, and the keys of its words in an index of full text. The
 * index keeps no words of its own (contentless), so that a text is stored once.
 */
export const search: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('search_documents')
      .addColumn('seq', 'integer', (column) => column.primaryKey())
      .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
      .addColumn('part', 'text', (column) => column.notNull())
      .addUniqueConstraint('search_documents_key', ['story_id', 'part'])
      .execute();
    // The keys are folded before they come here: the index takes them as they are.
    await sql`create virtual table search_index using fts5(
      keys, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
    )`.execute(db);
    await sql`create trigger search_documents_gone after delete on search_documents begin
      delete from search_index where rowid = old.seq;
    end`.execute(db);
  },
};
