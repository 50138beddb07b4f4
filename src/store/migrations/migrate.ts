import { Migrator, type Kysely, type Migration } from 'kysely';
import type { AtKillPoint } from '../../shared/kill-point.ts';
import type { FullText } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { migrations } from './all.ts';

/** Brings the tables up to date; each migration is a transaction. Rejects with what the database said. */
export async function migrate(db: Kysely<Tables>, fullText: FullText, killPoint?: AtKillPoint): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(watched(migrations(fullText), killPoint)) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The migration failed');
}

type Migrations = Readonly<Record<string, Migration>>;

/** Each table is made and the transaction still open when the point is reached. */
function watched(migrations: Migrations, killPoint?: AtKillPoint): Migrations {
  if (killPoint === undefined) return migrations;
  const watch = ({ up }: Migration): Migration => ({
    up: async (db) => {
      await up(db);
      killPoint('in-migration');
    },
  });
  return Object.fromEntries(Object.entries(migrations).map(([name, each]) => [name, watch(each)]));
}
