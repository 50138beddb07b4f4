import { join } from 'node:path';
import Database from 'libsql';
import { asStoreError, StoreError } from './store-error.ts';

/**
 * Keeps a second `obmin run` off the same data folder: two would send everything twice. The lock is an open transaction
 * on a file of its own, so that the system lets go of it when the process ends, however it ends.
 * Throws a StoreError where another process holds it. Returns what lets go of it.
 */
export function lockDataFolder(dataDir: string): () => void {
  const file = join(dataDir, 'obmin.lock');
  let lock: Database.Database | null = null;
  try {
    lock = new Database(file, { timeout: 0 });
    lock.exec('begin exclusive');
  } catch (error) {
    lock?.close();
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY')) throw asStoreError(error, file);
    throw new StoreError(
      `Another obmin is running on ${dataDir}. Stop that one first, or set DATA_DIR to another folder.`,
    );
  }
  const held = lock;
  return () => {
    held.close();
  };
}
