import { writeFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Engine, FullText } from './engine.ts';

/** The index of SQLite: FTS5. It keeps no words of its own (contentless), so that a text is stored once. */
const fts5: FullText = {
  create: async (db) => {
    // The keys are folded before they come here: the index takes them as they are.
    await sql`create virtual table search_index using fts5(
      keys, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
    )`.execute(db);
    await sql`create trigger search_documents_gone after delete on search_documents begin
      delete from search_index where rowid = old.seq;
    end`.execute(db);
  },
  add: async (db, seq, keys) => {
    await sql`insert into search_index (rowid, keys) values (${seq}, ${keys.join(' ')})`.execute(db);
  },
  // The index walks its rows backwards and stops: a word that stands everywhere is found as fast as a rare one.
  matching: (groups, limit) => {
    const query = groups.map((keys) => `(${keys.map((key) => `"${key}"`).join(' OR ')})`).join(' AND ');
    return sql`select rowid from search_index where search_index match ${query} order by rowid desc limit ${limit}`;
  },
};

/** SQLite: one process, one connection, and a transaction that writes is alone from its beginning on. */
export const sqliteEngine: Engine = {
  fullText: fts5,
  passingByClaimed: sql``,
  alone: () => Promise.resolve(),
  isWhole: async (db) => {
    const { rows } = await sql<{ readonly quick_check: string }>`pragma quick_check(1)`.execute(db);
    return rows[0]?.quick_check === 'ok';
  },
  backup: async (db, file) => {
    // Made before it is filled, so that nobody else reads in it even for a moment; why it can't be made, SQLite says below.
    await writeFile(file, '', { mode: 0o600, flag: 'wx' }).catch(() => undefined);
    await sql`vacuum into ${file}`.execute(db);
  },
};
