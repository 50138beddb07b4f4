import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { SetupError } from '../core.ts';
import { lockDataFolder } from '../store/lock.ts';
import { moveStore } from '../store/move/move-store.ts';
import { openPostgres } from '../store/open-postgres.ts';
import { databaseFile, openSqlite } from '../store/open-sqlite.ts';
import { describePlace } from '../store/open-store.ts';
import { EXIT } from './exit-codes.ts';
import { progressLine, type Terminal } from './terminal.ts';

/** `obmin migrate-store`: moves the SQLite store of DATA_DIR into the empty PostgreSQL database of DATABASE_URL. */
export async function migrateStore(config: Config, terminal: Terminal): Promise<number> {
  const { dataDir, databaseUrl } = config;
  if (databaseUrl === null)
    throw new SetupError('DATABASE_URL is empty; name the PostgreSQL database that the store is to move to.');
  const file = databaseFile(dataDir);
  if (!existsSync(file))
    throw new SetupError(`DATA_DIR: there is no store in ${dataDir}; name the folder that has it.`);
  // What is sent while it moves would be sent again from the other side.
  const unlock = lockDataFolder(dataDir);
  try {
    const from = await openSqlite(dataDir);
    const to = await openPostgres(databaseUrl).catch(async (error: unknown) => {
      await from.destroy();
      throw error;
    });
    try {
      const progress = progressLine(terminal, 'Moving rows');
      const moved = await moveStore(from, to, (done, total) => {
        progress.update(done, total);
      }).finally(() => {
        progress.end();
      });
      for (const { table, rows } of moved) terminal.out(`${table}: ${String(rows)}\n`);
      terminal.out(
        `All of it is in ${describePlace(config)}, compared row by row. Keep DATABASE_URL set; ${file} is as it was, and not used any more.\n`,
      );
      return EXIT.ok;
    } finally {
      await Promise.all([from.destroy(), to.destroy()]);
    }
  } finally {
    unlock();
  }
}
