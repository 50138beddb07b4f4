import { expect, onTestFinished, test } from 'vitest';
import { sql } from 'kysely';
import { createWatch } from '../../src/operator/watch.ts';
import { createLog } from '../../src/shared/log.ts';
import type { NoticeDraft } from '../../src/store/notices.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore } from '../../src/store/store.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { tempStore } from '../fakes/temp-store.ts';

const ROOMY = { free: 50 * 1_024 ** 3, size: 100 * 1_024 ** 3 };

test('case 71: a database that takes no more is told past it, once, and that it takes some again is told once', async () => {
  const db = await openSqlite(tempFolder());
  const store = createStore(db);
  onTestFinished(() => store.close());
  const clock = manualClock();
  const past: NoticeDraft[] = [];
  const watch = createWatch({
    ...{
      store,
      clock,
      log: createLog('silent'),
      badToken: () => false,
      deaf: () => false,
      disk: () => Promise.resolve(ROOMY),
    },
    tellAtOnce: (notice) => Promise.resolve(past.push(notice) > 1),
    written: () => Promise.resolve(),
  });
  // Each look writes a line, for which the database may not grow, as on a full disk.
  const line = sql.lit('x'.repeat(40_000));
  await sql`create trigger full before insert on facts begin
    insert into articles (id, origin, title, text, lang, outlet, standing, first_seen)
    values ('f', '', '', ${line}, '', '', '', ''); end`.execute(db);
  const { page_count: pages } = (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows[0]!;
  await sql.raw(`pragma max_page_count = ${String(pages)}`).execute(db);
  await expect(store.facts.set('a', 'b')).rejects.toThrow(/full/);
  for (let looks = 0; looks < 4; looks += 1) await watch.look();
  // The first time it could not be told, the second time it was.
  expect(past.map(({ cause }) => cause)).toEqual(['disk-full', 'disk-full']);

  await sql.raw('pragma max_page_count = 1000000').execute(db);
  await sql`drop trigger full`.execute(db);
  for (let looks = 0; looks < 3; looks += 1) await watch.look();
  expect(await store.notices.claim(clock.now().toISOString())).toMatchObject({ cause: 'disk-free' });
  expect(past).toHaveLength(2);
});

test('case 184: a refused token is told once over any number of restarts, until something is sent again', async () => {
  const store = await tempStore();
  const clock = manualClock();
  const watching = (badToken: boolean | null) =>
    createWatch({
      ...{
        store,
        clock,
        log: createLog('silent'),
        badToken: () => badToken,
        deaf: () => false,
        disk: () => Promise.resolve(null),
      },
      tellAtOnce: () => Promise.resolve(true),
      written: () => Promise.resolve(),
    });
  for (const heard of [true, true, null, true, null, false, false]) await watching(heard).look();
  const told: string[] = [];
  for (;;) {
    const notice = await store.notices.claim(clock.now().toISOString());
    if (notice === null) break;
    told.push(notice.cause);
    const settlement = { state: 'sent', dueAt: null, refs: [], outcome: 'delivered', repeats: 0 } as const;
    await store.notices.settle(
      notice,
      { ...settlement, subscription: null, stopAccount: false },
      clock.now().toISOString(),
    );
  }
  expect(told).toEqual(['bad-token', 'token-taken']);
});
