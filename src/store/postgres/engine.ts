import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { StoreError } from '../store-error.ts';
import { tsvectorIndex } from './full-text.ts';
import { lockKey } from './lock-key.ts';

/** PostgreSQL: any number of processes, each with several connections. */
export const postgresEngine: Engine = {
  fullText: tsvectorIndex,
  // Of the subscription as well: two messages of one chat are never claimed side by side.
  passingByClaimed: sql`for no key update of d, s skip locked`,
  alone: async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockKey('writer')}::bigint)`.execute(tx);
  },
  // The server looks after its own pages.
  isWhole: () => Promise.resolve(true),
  backup: () =>
    Promise.reject(
      new StoreError(
        'The store is on PostgreSQL, whose own tool copies it while Obmin runs: pg_dump --format=custom --file=FILE "$DATABASE_URL"',
      ),
    ),
};
