/** Codes of SQLite that speak of what was to be stored, not of the database. */
const OF_THE_ROW = /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/;

/** Codes of PostgreSQL that speak of the connection, of another transaction, or of a server without room. */
const OF_POSTGRESQL = /^(?:PG_CONNECTION_LOST|40001|40P01|55P03|57014)$/;

/** True where the database itself can't be used just now: it is full, held or damaged, and the same will work later. */
export function isStoreTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const code = String(error.code);
  return OF_POSTGRESQL.test(code) || (code.startsWith('SQLITE') && !OF_THE_ROW.test(code));
}
