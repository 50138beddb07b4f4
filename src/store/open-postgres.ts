import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrations/migrate.ts';
import { asOpeningError } from './postgres/connection-error.ts';
import { SamePostgresDialect } from './postgres/dialect.ts';
import { postgresEngine } from './postgres/engine.ts';
import { placeOf } from './postgres/place.ts';
import { clientSettings } from './postgres/settings.ts';
import { createStore, type Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Connections of one process to its store; the leases have one of their own. */
const CONNECTIONS = 8;
/** The first version with `idle_session_timeout`, by which a replica that hangs loses its lanes. */
const OLDEST = 140_000;

/**
 * Opens a PostgreSQL database and brings its tables up to date. Rejects with a StoreError where it can't be used; the
 * address is named without user and password.
 */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({ ...clientSettings(url), max: CONNECTIONS });
  // Of a connection that breaks whoever uses it hears by the query; one that nobody uses is replaced at the next use.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new SamePostgresDialect(pool) });
  try {
    await requireVersion(db);
    await migrate(db, postgresEngine.fullText);
  } catch (error) {
    await db.destroy();
    throw asOpeningError(error, placeOf(url));
  }
  return db;
}

/** The same, as a store. */
export async function openPostgresStore(url: string): Promise<Store> {
  return createStore(await openPostgres(url), postgresEngine);
}

async function requireVersion(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{
    readonly version: number;
  }>`select current_setting('server_version_num')::int as version`.execute(db);
  if ((rows[0]?.version ?? 0) < OLDEST)
    throw new StoreError('DATABASE_URL: PostgreSQL 14 or newer is needed; this one is older.');
}
