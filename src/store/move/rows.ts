import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { TABLES_IN_ORDER, type MovedTable } from './tables-in-order.ts';

/** A row, whatever its table. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows that are in memory at once. */
const AT_ONCE = 500;

/** The rows of a table in the order of its key, some at a time; both databases order texts by their bytes. */
export async function* rowsOf(db: Kysely<Tables>, table: MovedTable): AsyncGenerator<readonly Row[]> {
  const key: readonly string[] = TABLES_IN_ORDER[table];
  const columns = sql.join(key.map((name) => sql.ref(name)));
  let last: Row | undefined;
  do {
    const after =
      last === undefined ? sql`` : sql` where (${columns}) > (${sql.join(key.map((name) => last?.[name]))})`;
    const query = sql<Row>`select * from ${sql.table(table)}${after} order by ${columns} limit ${AT_ONCE}`;
    const { rows }: { readonly rows: readonly Row[] } = await query.execute(db);
    if (rows.length > 0) yield rows;
    last = rows.length === AT_ONCE ? rows.at(-1) : undefined;
  } while (last !== undefined);
}

/** What stands in a table, in a word: the same for the same rows, whichever database holds them. */
export async function digestOf(db: Kysely<Tables>, table: MovedTable): Promise<string> {
  const hash = createHash('sha256');
  for await (const rows of rowsOf(db, table)) {
    for (const row of rows) hash.update(`${JSON.stringify(Object.entries(row).sort(byName).map(asStored))}\n`);
  }
  return hash.digest('hex');
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

// A NUL is left out by PostgreSQL's side.
function asStored([name, value]: readonly [string, Row[string]]): unknown {
  return [name, typeof value === 'string' ? value.replaceAll('\0', '') : value];
}
