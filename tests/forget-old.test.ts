import { setImmediate } from 'node:timers/promises';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { forgetOld } from '../src/forget-old.ts';
import { createLog } from '../src/shared/log.ts';
import { indexSources } from '../src/sources/find-source.ts';
import { databaseFile } from '../src/store/open-sqlite.ts';
import { manualClock } from './fakes/manual-clock.ts';
import { tempFolder } from './fakes/temp-folder.ts';
import { tempStore } from './fakes/temp-store.ts';

const NOW = '2026-03-10T08:00:00.000Z';
const OLD = '2025-01-01T08:00:00.000Z';
const ITEMS = 60_000;
const KEYS = 40_000;

/** Items and keys that nobody has seen for long, and one of each of today. */
function fill(file: string): void {
  const sqlite = new Database(file);
  const numbers = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) select';
  sqlite.exec('begin');
  const items = 'insert into known_items (source_id, key, article_id, sketch, published, last_seen)';
  sqlite.prepare(`${items} ${numbers} 'outlet', 'item ' || i, 'a' || i, '', null, ? from n`).run(ITEMS, OLD);
  sqlite.prepare(`${items} values ('outlet', 'of today', 'a', '', null, ?)`).run(NOW);
  const keys = 'insert into seen_keys (platform, key, at)';
  sqlite.prepare(`${keys} ${numbers} 'p', 'key ' || i, ? from n`).run(KEYS, OLD);
  sqlite.prepare(`${keys} values ('p', 'of today', ?)`).run(NOW);
  sqlite.exec('commit');
  sqlite.close();
}

test('case 75: what is old goes some rows at a time, so that nobody who writes meanwhile waits for 200 ms', async () => {
  const folder = tempFolder();
  const store = await tempStore(folder);
  fill(databaseFile(folder));
  const parts = { store, sources: indexSources([]), clock: manualClock(NOW), log: createLog('silent') };
  const over = new AbortController();
  const forgetting = forgetOld(parts).finally(() => {
    over.abort();
  });
  const waits: number[] = [];
  while (!over.signal.aborted) {
    await setImmediate();
    const asked = performance.now();
    await store.facts.set('written meanwhile', String(waits.length));
    waits.push(performance.now() - asked);
  }
  expect(await forgetting).toBe(ITEMS);
  // It came between the turns, each of which takes away two thousand at most.
  expect(waits.length).toBeGreaterThan((ITEMS + KEYS) / 2_000 / 2);
  expect(Math.max(...waits)).toBeLessThan(200);
  const known = await store.feeds.known('outlet', ['item 1', `item ${String(ITEMS)}`, 'of today']);
  expect([...known.keys()]).toEqual(['of today']);
  expect([await store.platforms.seen('p', 'key 1'), await store.platforms.seen('p', 'of today')]).toEqual([
    false,
    true,
  ]);
});
