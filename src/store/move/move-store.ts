import { sql, type Kysely, type Transaction } from 'kysely';
import type { Story } from '../../stories/story.ts';
import { postgresEngine } from '../postgres/engine.ts';
import { createSearchStore } from '../search/search.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import { digestOf, rowsOf, type Row } from './rows.ts';
import { COUNTERS, TABLES_IN_ORDER, type MovedTable } from './tables-in-order.ts';

/** How many rows of a table were moved, and found again on the other side. */
export interface Moved {
  readonly table: string;
  readonly rows: number;
}

/** Long work tells how far it is: rows that are there, of all. */
export type OnRows = (done: number, total: number) => void;

const TABLES = Object.keys(TABLES_IN_ORDER) as readonly MovedTable[];

/**
 * Writes all that a SQLite store holds into an empty one on PostgreSQL, in one transaction, and compares both before it is
 * committed. Rejects with a StoreError, and nothing done, where the target is not empty or they differ.
 */
export async function moveStore(from: Kysely<Tables>, to: Kysely<Tables>, onRows: OnRows): Promise<readonly Moved[]> {
  const total = await countAll(from);
  let done = 0;
  return to.transaction().execute(async (tx) => {
    await postgresEngine.alone(tx);
    if ((await countAll(tx)) > 0)
      throw new StoreError('DATABASE_URL: there is something in the database already; name a new, empty one.');
    const moved: Moved[] = [];
    for (const table of TABLES) {
      let count = 0;
      for await (const rows of rowsOf(from, table)) {
        await insert(tx, table, rows);
        if (table === 'stories') await makeFindable(tx, rows);
        count += rows.length;
        onRows((done += rows.length), total);
      }
      moved.push({ table, rows: count });
    }
    for (const [table, column] of COUNTERS) await goOnCounting(tx, table, column);
    await compare(from, tx);
    return moved;
  });
}

async function countAll(db: Kysely<Tables>): Promise<number> {
  let total = 0;
  for (const table of TABLES) {
    const { rows } = await sql<{ readonly n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    total += rows[0]?.n ?? 0;
  }
  return total;
}

/** PostgreSQL takes 65,535 values in one statement: 500 rows of the widest table are a third of that. */
async function insert(tx: Transaction<Tables>, table: MovedTable, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(names.map((name) => row[name]))})`);
  const columns = sql.join(names.map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns}) values ${sql.join(values)}`.execute(tx);
}

async function makeFindable(tx: Transaction<Tables>, rows: readonly Row[]): Promise<void> {
  const search = createSearchStore(tx, postgresEngine);
  // The column is written by the stories’ own store: what comes out is what went in.
  for (const { data } of rows) await search.index(JSON.parse(String(data)) as Story);
}

async function goOnCounting(tx: Transaction<Tables>, table: string, column: string): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, ${column}), max(${sql.ref(column)}))
    from ${sql.table(table)} having max(${sql.ref(column)}) is not null`.execute(tx);
}

async function compare(from: Kysely<Tables>, tx: Transaction<Tables>): Promise<void> {
  for (const table of TABLES) {
    if ((await digestOf(from, table)) !== (await digestOf(tx, table)))
      throw new StoreError(`${table} is not the same in both databases; nothing was moved. Please report it.`);
  }
}
