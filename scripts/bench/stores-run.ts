/**
 * Measures both stores, each over a disk that it writes through to: `node scripts/run-ts.mjs scripts/bench/stores-run.ts`. Prints
 * a line for each figure of each store, all rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { startServer } from '../../tests/fakes/postgres/server.ts';
import { measureStore } from './stores.ts';

const ROUNDS = 5;

async function measure(name: string, databaseUrl: string | null): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
  const store = await openStore({ dataDir, databaseUrl });
  try {
    const { fanOutMs, fanOutCpuMs, sentPerSecond } = await measureStore(store, ROUNDS);
    process.stdout.write(`${name}: 10,000 subscriptions owed, ms: ${fanOutMs.map(Math.round).join(' ')}\n`);
    process.stdout.write(`${name}: the same, ms of our processor: ${fanOutCpuMs.map(Math.round).join(' ')}\n`);
    process.stdout.write(`${name}: claimed and settled, /s: ${sentPerSecond.map(Math.round).join(' ')}\n`);
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await measure('SQLite', null);
await measure('PostgreSQL', `${await startServer(['durable'])}/postgres`);
process.exit();
