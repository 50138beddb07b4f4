import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Runs inside the caller's transaction where there is one: what belongs together is committed together. */
export function inTransaction<T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return isTransaction(db) ? work(db) : db.transaction().execute(work);
}

function isTransaction(db: Kysely<Tables>): db is Transaction<Tables> {
  return db.isTransaction;
}
