import type { SqliteDatabase } from 'kysely';

type Statement = ReturnType<SqliteDatabase['prepare']>;

/** Of all the texts of queries that the program has, the most that are kept at a time. */
const MOST = 300;

/**
 * A database that compiles each text of a query once. Compiling costs more than most of our queries, and libsql gives a
 * compiled statement's memory back only when the garbage collector and the event loop come round to it: a long
 * transaction held gigabytes of them.
 */
export function cachingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, Statement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      const [oldest] = kept.keys();
      if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
      kept.set(sql, statement);
      return statement;
    },
  };
}
