import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { Kysely, Migrator } from 'kysely';
import { firstTables } from './migrations/0001-first-tables.ts';
import { feeds } from './migrations/0002-feeds.ts';
import { eventMarks } from './migrations/0003-event-marks.ts';
import { search } from './migrations/0004-search.ts';
import { noSearchText } from './migrations/0005-no-search-text.ts';
import { platforms } from './migrations/0006-platforms.ts';
import { choices } from './migrations/0007-choices.ts';
import { SafeSqliteDialect } from './sqlite-dialect.ts';
import { cachingStatements } from './statement-cache.ts';
import { asStoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Another process of ours may hold the database for a moment; longer than this is a fault. */
const BUSY_TIMEOUT_MS = 5_000;

const MIGRATIONS = {
  '0001-first-tables': firstTables,
  '0002-feeds': feeds,
  '0003-event-marks': eventMarks,
  '0004-search': search,
  '0005-no-search-text': noSearchText,
  '0006-platforms': platforms,
  '0007-choices': choices,
};

/** Where the database of a data folder is. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'obmin.sqlite');
}

/**
 * Opens (and where needed makes) the database of a data folder and brings its tables up to date.
 * Rejects with a StoreError where the folder or the file can't be used.
 */
export async function openSqlite(dataDir: string): Promise<Kysely<Tables>> {
  const file = databaseFile(dataDir);
  const sqlite = connect(dataDir, file);
  const db = new Kysely<Tables>({ dialect: new SafeSqliteDialect({ database: cachingStatements(sqlite) }) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw asStoreError(error, file);
  }
  return db;
}

function connect(dataDir: string, file: string): Database.Database {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const isNew = !existsSync(file);
    const sqlite = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    if (isNew) chmodSync(file, 0o600);
    // FULL: an outcome that was committed is on the disk before the next message leaves.
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    return sqlite;
  } catch (error) {
    throw asStoreError(error, file);
  }
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The migration failed');
}
