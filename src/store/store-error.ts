/** The database can't be used; the message is one plain line with the mend. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Codes, or their beginnings, that mean a wrong place or a missing right. */
const NOT_WRITABLE = ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'];

/** True where the disk, or what the database may take of it, is full. */
export function isDiskFull(error: unknown): boolean {
  return FULL.includes(codeOf(error));
}

const FULL = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC'];

/** An error of the file system or of SQLite in plain words, with the mend. */
export function asStoreError(error: unknown, file: string): StoreError {
  const code = codeOf(error);
  if (code === 'SQLITE_NOTADB')
    return new StoreError(`${file} is no database of ours. Move it away, or set DATA_DIR to another folder.`);
  if (code.startsWith('SQLITE_CORRUPT')) return damaged(file);
  if (NOT_WRITABLE.some((start) => code.startsWith(start))) {
    return new StoreError(
      `${file} can’t be written (${code}). Give this user the right to the folder, or set DATA_DIR to another one.`,
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return new StoreError(`The disk of ${file} is full. Free some space and start again.`);
  if (code === 'SQLITE_BUSY')
    return new StoreError(`${file} is held by another program. Close that one and start again.`);
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    return new StoreError(`${file} was made by a newer Obmin. Run that version, or set DATA_DIR to another folder.`);
  const detail = error instanceof Error ? error.message : 'unknown reason';
  return new StoreError(`${file} can’t be opened: ${detail}`);
}

/** True where the file itself is broken: what it says can't be trusted any more. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

/** What is said of a file that a check or a query found broken. */
export function damaged(file: string): StoreError {
  return new StoreError(
    `${file} is damaged, and nothing is sent. Keep it, put the last backup in its place and take away the files beside it that end in -wal and -shm; without a backup, move it away to begin anew.`,
  );
}

// Where a file can't be opened libsql gives no code, but SQLite's number (14, SQLITE_CANTOPEN) at the end of its message.
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.message.startsWith('Unable to open') || /^ConnectionFailed.*: 14"?\)$/.test(error.message))
    return 'SQLITE_CANTOPEN';
  return 'code' in error ? String(error.code) : '';
}
