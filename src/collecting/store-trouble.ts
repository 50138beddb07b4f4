/** Codes of SQLite that speak of what was to be stored, not of the database. */
const OF_THE_ROW = /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/;

/** True where the database itself can't be used just now: it is full, held or damaged, and the same will work later. */
export function isStoreTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const code = String(error.code);
  return code.startsWith('SQLITE') && !OF_THE_ROW.test(code);
}
