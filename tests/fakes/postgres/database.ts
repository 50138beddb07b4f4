import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openPostgres } from '../../../src/store/open-postgres.ts';
import { postgresEngine } from '../../../src/store/postgres/engine.ts';
import { createStore, type Store } from '../../../src/store/store.ts';
import type { Tables } from '../../../src/store/tables.ts';

let made = 0;

/** The address of a new database in which there is nothing at all, dropped with the test. */
export async function emptyDatabase(server: string): Promise<string> {
  const name = newName();
  await asAdmin(server, `create database ${name}`);
  onTestFinished(() => asAdmin(server, `drop database ${name} with (force)`));
  return `${server}/${name}`;
}

/** For all the tests of a group one database; each call empties it and gives a store on it. To make one takes a quarter of a second. */
export function storeForAll(server: string): () => Promise<Store> {
  const name = newName();
  let db: Kysely<Tables> | null = null;
  beforeAll(async () => {
    await asAdmin(server, `create database ${name}`);
    db = await openPostgres(`${server}/${name}`);
  });
  afterAll(async () => {
    await db?.destroy();
    await asAdmin(server, `drop database ${name} with (force)`);
  });
  return async () => {
    if (db === null) throw new Error('the database is not open');
    await emptyTables(db);
    return createStore(db, postgresEngine);
  };
}

/** Deletes, for to truncate takes ten times as long where there are a few rows. */
async function emptyTables(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ readonly statement: string }>`
    select string_agg(format('delete from %I;', tablename), ' ') as statement from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%'`.execute(db);
  const statement = `set local session_replication_role = replica; ${rows[0]?.statement ?? ''}`;
  await db.transaction().execute((tx) => sql.raw(statement).execute(tx));
}

function newName(): string {
  made += 1;
  return `test_${String(process.pid)}_${String(made)}`;
}

/** Ends every connection to a database from the server's side, as an operator or a fail-over does. */
export async function terminateConnections(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asAdmin(
    url.slice(0, -name.length - 1),
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  );
}

/** Runs one statement as an operator does. */
export async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
