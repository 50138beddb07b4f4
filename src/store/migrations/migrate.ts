import { Migrator, type Kysely } from 'kysely';
import type { FullText } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { migrations } from './all.ts';

/** Brings the tables up to date; each migration is a transaction. Rejects with what the database said. */
export async function migrate(db: Kysely<Tables>, fullText: FullText): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations(fullText)) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The migration failed');
}
