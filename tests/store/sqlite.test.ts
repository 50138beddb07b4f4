import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, sql, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { lockDataFolder } from '../../src/store/lock.ts';
import { databaseFile, openSqlite } from '../../src/store/open-sqlite.ts';
import { migrations } from '../../src/store/migrations/all.ts';
import { sqliteEngine } from '../../src/store/sqlite-engine.ts';
import { createStore } from '../../src/store/store.ts';
import type { Tables } from '../../src/store/tables.ts';
import { feedStoreContract } from '../contracts/feed-store-contract.ts';
import { ledgerContract } from '../contracts/ledger-contract.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { tempStore } from '../fakes/temp-store.ts';

storeContract('SQLite', () => tempStore());
feedStoreContract('SQLite', () => tempStore());
ledgerContract('SQLite', () => tempStore());

test('case 170: only its owner may read the database', async () => {
  const folder = tempFolder();
  await tempStore(folder);
  expect(statSync(databaseFile(folder)).mode & 0o077).toBe(0);
});

test('case 72: a file that is no database is refused with a plain line, and left as it is', async () => {
  const folder = tempFolder();
  writeFileSync(databaseFile(folder), 'a shopping list, not a database, and long enough to look like one');
  await expect(openSqlite(folder)).rejects.toThrow(/is no database of ours/);
  expect(readFileSync(databaseFile(folder), 'utf8')).toContain('shopping list');
});

test.skipIf(process.getuid?.() === 0)(
  'case 72: a folder without the right to write is refused with a plain line',
  async () => {
    const folder = tempFolder();
    chmodSync(folder, 0o500);
    await expect(openSqlite(join(folder, 'data'))).rejects.toThrow(/can’t be written/);
  },
);

test('a folder that is a file is refused with a plain line', async () => {
  const file = join(tempFolder(), 'data');
  writeFileSync(file, '');
  await expect(openSqlite(file)).rejects.toThrow(/can’t be written/);
});

test('case 67: a second program on the same folder is refused, and let in after the first', () => {
  const folder = tempFolder();
  const unlock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(/Another obmin is running/);
  unlock();
  lockDataFolder(folder)();
});

test('case 181: a backup taken while others write opens as a store', async () => {
  const store = await tempStore();
  await store.facts.set('name', 'value');
  const folder = tempFolder();
  await store.backup(databaseFile(folder));
  const copy = createStore(await openSqlite(folder));
  expect(await copy.facts.get('name')).toBe('value');
  await copy.close();
});

test('a backup is for the eyes of its owner alone: it knows the chats', async () => {
  const store = await tempStore();
  const file = join(tempFolder(), 'copy.sqlite');
  await store.backup(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('case 63: a migration that ends in the middle leaves nothing half made', async () => {
  const folder = tempFolder();
  const file = new Database(databaseFile(folder));
  file.exec('create table deliveries (id text)');
  await expect(openSqlite(folder)).rejects.toThrow(/already exists/);
  const tables = file.prepare("select name from sqlite_master where name in ('articles', 'stories')").all();
  expect(tables).toEqual([]);
  file.close();
});

test('case 70: a transaction that has only read may still write after another process wanted to', async () => {
  const folder = tempFolder();
  const store = await tempStore(folder);
  const other = new Database(databaseFile(folder), { timeout: 0 });
  await store.transaction(async (tx) => {
    await tx.facts.get('name');
    expect(() => other.exec("insert into facts values ('name', 'theirs')")).toThrow(/locked/);
    await tx.facts.set('name', 'ours');
  });
  other.exec("update facts set value = 'theirs'");
  other.close();
});

test('case 74: of a power cut, which leaves the log cut anywhere, comes a state that was: what was told last may be missing, nothing else', async () => {
  const folder = tempFolder();
  const store = await tempStore(folder);
  const file = databaseFile(folder);
  const before = statSync(`${file}-wal`).size;
  for (let number = 1; number <= 40; number += 1)
    await store.transaction(async (tx) => {
      await tx.facts.set('one', String(number));
      await tx.facts.set('other', String(number));
    });
  const [database, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
  const seen: number[] = [];
  // No step hits the ends of frames alone.
  const STEP = 1_811;
  for (let cut = before; cut < log.length + STEP; cut += STEP) {
    const after = tempFolder();
    writeFileSync(databaseFile(after), database);
    writeFileSync(`${databaseFile(after)}-wal`, log.subarray(0, cut));
    const left = createStore(await openSqlite(after));
    expect(await left.isWhole()).toBe(true);
    const [one, other] = [await left.facts.get('one'), await left.facts.get('other')];
    expect(one).toBe(other);
    seen.push(Number(one ?? 0));
    await left.close();
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect([seen[0], seen.at(-1)]).toEqual([0, 40]);
  // What was committed is on the disk when the commit returns.
  const db = await openSqlite(tempFolder());
  const { rows } = await sql<{ readonly synchronous: number }>`pragma synchronous`.execute(db);
  expect(rows[0]?.synchronous).toBe(2);
  await db.destroy();
});

test('case 179: a database of a newer version is refused with the mend', async () => {
  const folder = tempFolder();
  await tempStore(folder);
  const file = new Database(databaseFile(folder));
  file.exec("insert into kysely_migration values ('9999-of-tomorrow', '2099-01-01T00:00:00.000Z')");
  file.close();
  await expect(openSqlite(folder)).rejects.toThrow(/was made by a newer Obmin/);
});

test('case 180: the release before starts on the copy that was taken before the upgrade, and refuses what came of it', async () => {
  const [folder, kept] = [tempFolder(), tempFolder()];
  const open = (dataDir: string): Kysely<Tables> =>
    new Kysely({ dialect: new SqliteDialect({ database: new Database(databaseFile(dataDir)) }) });
  /** The release before this one: it knows every migration but the last. */
  const before = async (dataDir: string): Promise<unknown> => {
    const known = Object.fromEntries(Object.entries(migrations(sqliteEngine.fullText)).slice(0, -1));
    const db = open(dataDir);
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(known) },
    }).migrateToLatest();
    if (error === undefined) await createStore(db).facts.set('name', 'of the release before');
    await db.destroy();
    return error;
  };
  expect(await before(folder)).toBeUndefined();
  const old = createStore(open(folder));
  await old.backup(databaseFile(kept));
  await old.close();
  const upgraded = createStore(await openSqlite(folder));
  expect(await upgraded.facts.get('name')).toBe('of the release before');
  await upgraded.close();
  expect(await before(folder)).toMatchObject({ message: expect.stringContaining('corrupted migrations') as unknown });
  expect(await before(kept)).toBeUndefined();
});

test('a lock file that can’t be one is told apart from a running program', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'obmin.lock'), 'a shopping list, not a database, and long enough to look like one');
  expect(() => lockDataFolder(folder)).toThrow(/obmin\.lock is no database of ours/);
  const other = tempFolder();
  mkdirSync(join(other, 'obmin.lock'));
  expect(() => lockDataFolder(other)).toThrow(/obmin\.lock can’t be written/);
});
