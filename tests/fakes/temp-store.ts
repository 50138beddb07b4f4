import { onTestFinished } from 'vitest';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { tempFolder } from './temp-folder.ts';

/** A real SQLite store in a folder of its own, closed with the test. */
export async function tempStore(folder = tempFolder()): Promise<Store> {
  const store = createStore(await openSqlite(folder));
  onTestFinished(() => store.close());
  return store;
}
