import { sql } from 'kysely';
import type { FullText } from '../engine.ts';

/**
 * The index of PostgreSQL: a vector of lexemes with a GIN index over it. The lexemes are our own keys as they are, so that
 * none of PostgreSQL's dictionaries has a say and both databases find the same.
 */
export const tsvectorIndex: FullText = {
  create: async (db) => {
    await sql`create table search_index (
      seq bigint primary key references search_documents (seq) on delete cascade,
      keys tsvector not null
    )`.execute(db);
    await sql`create index search_index_by_key on search_index using gin (keys)`.execute(db);
  },
  add: async (db, seq, keys) => {
    await sql`insert into search_index (seq, keys) values (${seq}, array_to_tsvector(${keys}::text[]))`.execute(db);
  },
  matching: (groups, limit) => {
    const query = groups.map((keys) => `(${keys.map((key) => `'${key}'`).join(' | ')})`).join(' & ');
    return sql`select seq from search_index where keys @@ ${query}::tsquery order by seq desc limit ${limit}`;
  },
};
