import { databaseFile, openSqlite, type Opening } from './open-sqlite.ts';
import { placeOf } from './postgres/place.ts';
import { createStore, type Store } from './store.ts';

/** Which database: that of an address, or where there is none the one in a folder. */
export interface StorePlace {
  readonly dataDir: string;
  /** `postgres://…`; holds a password. */
  readonly databaseUrl: string | null;
}

/** Opens the store and brings its tables up to date. Rejects with a StoreError where it can't be used. */
export async function openStore({ dataDir, databaseUrl }: StorePlace, opening: Opening = {}): Promise<Store> {
  if (databaseUrl === null) return createStore(await openSqlite(dataDir, opening));
  // Its driver is loaded only where it is used.
  const { openPostgresStore } = await import('./open-postgres.ts');
  return openPostgresStore(databaseUrl);
}

/** Where the store is, for people; without user and password. */
export function describePlace({ dataDir, databaseUrl }: StorePlace): string {
  return databaseUrl === null ? databaseFile(dataDir) : `PostgreSQL at ${placeOf(databaseUrl)}`;
}
