import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { Kysely } from 'kysely';
import { migrate } from './migrations/migrate.ts';
import type { AtKillPoint } from '../shared/kill-point.ts';
import { SafeSqliteDialect } from './sqlite-dialect.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { cachingStatements } from './statement-cache.ts';
import { asStoreError, isDamage, StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Another process of ours may hold the database for a moment; longer than this is a fault. */
const BUSY_TIMEOUT_MS = 5_000;

/** Where the database of a data folder is. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'obmin.sqlite');
}

/** What the one who opens a database may hear of while it is made and used. */
export interface Opening {
  readonly killPoint?: AtKillPoint | undefined;
  /** Told by every query that finds the database damaged. */
  readonly damaged?: (error: StoreError) => void;
}

/**
 * Opens (and where needed makes) the database of a data folder and brings its tables up to date.
 * Rejects with a StoreError where the folder or the file can't be used.
 */
export async function openSqlite(dataDir: string, { killPoint, damaged }: Opening = {}): Promise<Kysely<Tables>> {
  const file = databaseFile(dataDir);
  const sqlite = connect(dataDir, file);
  const seen = (error: unknown): unknown => {
    if (!isDamage(error)) return error;
    const told = asStoreError(error, file);
    damaged?.(told);
    return told;
  };
  const db = new Kysely<Tables>({ dialect: new SafeSqliteDialect({ database: cachingStatements(sqlite) }, seen) });
  try {
    await migrate(db, sqliteEngine.fullText, killPoint);
  } catch (error) {
    await db.destroy();
    throw error instanceof StoreError ? error : asStoreError(error, file);
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
