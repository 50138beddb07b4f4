/**
 * Measures both stores, each over a disk that it writes through to: `node scripts/run-ts.mjs scripts/bench/stores-run.ts`. Prints JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { startServer } from '../../tests/fakes/postgres/server.ts';
import { measureStore, type StoreRun } from './stores.ts';

const ROUNDS = 5;

async function measure(name: string, databaseUrl: string | null): Promise<StoreRun & { readonly name: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
  const store = await openStore({ dataDir, databaseUrl });
  try {
    return { name, ...(await measureStore(store, ROUNDS)) };
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const runs = [await measure('SQLite', null), await measure('PostgreSQL', `${await startServer(['durable'])}/postgres`)];
process.stdout.write(JSON.stringify(runs));
process.exit();
