import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { takeItem } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import { openPostgres, openPostgresStore } from '../../src/store/open-postgres.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import type { Store } from '../../src/store/store.ts';
import { feedStoreContract } from '../contracts/feed-store-contract.ts';
import { searchContract } from '../contracts/search-contract.ts';
import { ledgerContract } from '../contracts/ledger-contract.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { emptyDatabase, storeForAll, terminateConnections } from '../fakes/postgres/database.ts';
import { postgresServer } from '../fakes/postgres/server.ts';
import { tcpProxy } from '../fakes/tcp-proxy.ts';

const postgres = await postgresServer();
const server = postgres ?? '';

describe.skipIf(postgres === null)('on a real server', () => {
  const open = storeForAll(server);
  storeContract('PostgreSQL', open);
  ledgerContract('PostgreSQL', open);
  feedStoreContract('PostgreSQL', open);
  searchContract('PostgreSQL', open);
});

describe.skipIf(postgres === null)('a database on PostgreSQL', () => {
  test.each([
    [
      'no server',
      () => 'postgres://obmin:hunter2@127.0.0.1:1/obmin',
      /127\.0\.0\.1:1\/obmin does not answer \(ECONNREFUSED\)/,
    ],
    ['no such database', () => `${server}/nowhere`, /has no such database; make it/],
    ['no such user', () => server.replace('obmin:', 'nobody-known:') + '/postgres', /refuses the user or the password/],
    [
      'an unknown host',
      () => 'postgres://obmin:hunter2@no-such-host.invalid/obmin',
      /host of no-such-host\.invalid:5432\/obmin is not known/,
    ],
  ])('case 72: %s is a plain line with the mend, and no password', async (_, url, says) => {
    const error = await openPostgresStore(url()).then(
      () => null,
      (thrown: unknown) => thrown as Error,
    );
    expect(error?.name).toBe('StoreError');
    expect(error?.message).toMatch(/^DATABASE_URL: /);
    expect(error?.message).toMatch(says);
    expect(error?.message).not.toMatch(/hunter2|secret-of-the-test|\n/);
  });

  test('case 179: a database of a newer version is refused with the mend', async () => {
    const url = await emptyDatabase(server);
    const db = await openPostgres(url);
    await sql`insert into kysely_migration values ('9999-of-tomorrow', '2099-01-01T00:00:00.000Z')`.execute(db);
    await db.destroy();
    await expect(openPostgresStore(url)).rejects.toThrow(/was made by a newer Obmin/);
  });

  test('several programs may open a new database at once', async () => {
    const url = await emptyDatabase(server);
    const stores = await Promise.all([1, 2, 3].map(() => openStore(url)));
    await stores[0]?.facts.set('name', 'value');
    expect(await stores[2]?.facts.get('name')).toBe('value');
  });

  test('texts are ordered by their bytes, as SQLite orders them, and a NUL in one is left out', async () => {
    const store = await openStore(await emptyDatabase(server));
    for (const name of ['б', 'a', 'Z', 'ї', 'a\0b']) await store.sources.save(health(name));
    expect((await store.sources.all()).map(({ name }) => name)).toEqual(['Z', 'a', 'ab', 'б', 'ї']);
  });

  test('a backup names the tool that makes it', async () => {
    const store = await openStore(await emptyDatabase(server));
    await expect(store.backup('x')).rejects.toThrow(/pg_dump .*"\$DATABASE_URL"/);
  });
});

describe.skipIf(postgres === null)('two replicas on PostgreSQL', () => {
  test('case 66: the same article, taken by both at once, is one article, one story and one message', async () => {
    const url = await emptyDatabase(server);
    const stores = await Promise.all([openStore(url), openStore(url)]);
    const clock = manualClock();
    const parts = { sources: indexSources([]), clock, log: createLog('silent') };
    const taken = await Promise.all(stores.map((store) => takeItem(ITEM, { ...parts, store })));
    expect(taken.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(await stores[0].articles.count()).toBe(1);
    expect(await stores[0].stories.all()).toHaveLength(1);
  });

  test('two articles that tell of the same exchange, taken at once, come to one story', async () => {
    const url = await emptyDatabase(server);
    const stores = await Promise.all([openStore(url), openStore(url)]);
    const parts = { sources: indexSources([]), clock: manualClock(), log: createLog('silent') };
    const items = [ITEM, { ...ITEM, id: 'other', key: 'other', text: `${ITEM.text} More is not known.` }];
    await Promise.all(items.map((item, at) => takeItem(item, { ...parts, store: stores[at] as Store })));
    expect(await stores[0].articles.count()).toBe(2);
    expect(await stores[0].stories.all()).toHaveLength(1);
  });

  test('a transaction that was thrown out for another’s sake is tried again', async () => {
    const db = await openPostgres(await emptyDatabase(server));
    onTestFinished(() => db.destroy());
    let tries = 0;
    await inTransaction(db, async (tx) => {
      tries += 1;
      await tx
        .insertInto('facts')
        .values({ name: `try ${String(tries)}`, value: '' })
        .execute();
      if (tries < 3) await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(tx);
    });
    expect(await db.selectFrom('facts').select('name').execute()).toEqual([{ name: 'try 3' }]);
  });

  test('case 70: a connection that is cut fails what was under way, and what comes after it works', async () => {
    const url = new URL(await emptyDatabase(server));
    const direct = url.href;
    const wire = await tcpProxy(Number(url.port));
    url.port = String(wire.port);
    const store = await openStore(url.href);
    const cut = store.transaction(async (tx) => {
      await tx.facts.set('name', 'lost');
      wire.cut();
      await tx.facts.set('name', 'lost again');
    });
    await expect(cut).rejects.toMatchObject({ code: 'PG_CONNECTION_LOST' });
    expect(await store.facts.get('name')).toBeNull();
    await terminateConnections(direct);
    await store.facts.get('name').catch(() => null);
    await store.facts.set('name', 'kept');
    expect(await store.facts.get('name')).toBe('kept');
  });
});

const ITEM: RawItem = {
  ...{ origin: 'feed', key: 'one', id: 'one', title: 'Exchange of prisoners held', outlet: 'Outlet', url: null },
  text: 'On March 9, 2026, Ukraine and Russia exchanged prisoners. 150 people returned to Ukraine, 150 to Russia.',
  ...{ published: '2026-03-09T12:00:00.000Z', lang: 'en', sourceId: null },
};

async function openStore(url: string): Promise<Store> {
  const store = await openPostgresStore(url);
  onTestFinished(() => store.close());
  return store;
}

function health(name: string): Parameters<Store['sources']['save']>[0] {
  const nothing = { lastPoll: null, lastOk: null, lastItem: null, error: null, nextPoll: null };
  return { id: name, name, items: 0, problems: [], ...nothing };
}
