import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Two transactions that were in each other's way (SQLSTATE, PostgreSQL's appendix A): the one that was thrown out may try again. */
const CONFLICTS: readonly unknown[] = ['40001', '40P01'];
const MOST_TRIES = 5;

/**
 * Runs inside the caller's transaction where there is one: what belongs together is committed together. Else in one of its
 * own, and again where that was thrown out for another's sake; `tries` is 1 where `work` touches more than the database.
 */
export function inTransaction<T>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<T>,
  { tries = MOST_TRIES }: { readonly tries?: number } = {},
): Promise<T> {
  return isTransaction(db) ? work(db) : tried(db, work, tries);
}

async function tried<T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>, tries: number): Promise<T> {
  try {
    return await db.transaction().execute(work);
  } catch (error) {
    if (tries <= 1 || !isConflict(error)) throw error;
    return tried(db, work, tries - 1);
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CONFLICTS.includes(error.code);
}

function isTransaction(db: Kysely<Tables>): db is Transaction<Tables> {
  return db.isTransaction;
}
