import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from './open-sqlite.ts';

/**
 * Keeps a second `obmin run` off the same data folder: two would send everything twice. The lock is an open transaction
 * on a file of its own, so that the system lets go of it when the process ends, however it ends.
 * Throws a StoreError where another process holds it. Returns what lets go of it.
 */
export function lockDataFolder(dataDir: string): () => void {
  const lock = new Database(join(dataDir, 'obmin.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new StoreError(
      `Another obmin is running on ${dataDir}. Stop that one first, or set DATA_DIR to another folder.`,
    );
  }
  return () => {
    lock.close();
  };
}
