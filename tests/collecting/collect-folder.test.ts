import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createFolderCollector, type Collected, type FolderCollector } from '../../src/collecting/collect-folder.ts';
import type { PipelineParts } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { tempStore } from '../fakes/temp-store.ts';

const TEXT = 'A headline of our own\n\nA text of our own about the harvest.\n';

let folder: string;
let parts: PipelineParts;

beforeEach(async () => {
  folder = tempFolder();
  parts = { store: await tempStore(), sources: indexSources([]), clock: manualClock(), log: createLog('silent') };
});

function put(name: string, content = TEXT): void {
  writeFileSync(join(folder, name), content);
}

function collect(collector: FolderCollector): Promise<Collected> {
  return collector.collect(() => undefined);
}

const named = ({ problems }: Collected): readonly string[] => problems.map(({ key }) => key);

test('a pipe, a link to itself and a link to a folder are named, and keep nobody waiting', async () => {
  put('good.txt');
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('.', join(folder, 'self'));
  const collected = await collect(createFolderCollector(folder, parts));
  expect(collected).toMatchObject({ newArticles: 1, error: null });
  expect(named(collected)).toEqual(['loop.txt', 'pipe.txt', 'self']);
});

test.skipIf(process.getuid?.() === 0)(
  'a folder in it that can’t be listed is named, and the others go through',
  async () => {
    put('good.txt');
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0);
    const collected = await collect(createFolderCollector(folder, parts));
    chmodSync(join(folder, 'locked'), 0o700);
    expect(collected).toMatchObject({ newArticles: 1, error: null });
    expect(named(collected)).toEqual(['locked']);
  },
);

test('case 70: an article that the store could not take is named, and taken in the next round', async () => {
  put('a.txt');
  let held = true;
  const store: PipelineParts['store'] = {
    ...parts.store,
    transaction: (work) => (held ? Promise.reject(new Error('held')) : parts.store.transaction(work)),
  };
  const collector = createFolderCollector(folder, { ...parts, store });
  const first = await collect(collector);
  expect(first).toMatchObject({ newArticles: 0 });
  expect(named(first)).toEqual(['a.txt']);
  held = false;
  expect(await collect(collector)).toMatchObject({ newArticles: 1, problems: [] });
});

test('what is wrong is new once, as long as it stays the same', async () => {
  put('empty.txt', ' ');
  const collector = createFolderCollector(folder, parts);
  expect((await collect(collector)).newProblems).toHaveLength(1);
  expect(await collect(collector)).toMatchObject({ problems: [{ key: 'empty.txt' }], newProblems: [] });
  put('empty.txt', 'no\0text');
  expect((await collect(collector)).newProblems).toMatchObject([{ key: 'empty.txt', reason: 'binary' }]);
});

test('a folder that disappears is said, and what it held is not taken a second time', async () => {
  put('a.txt');
  const collector = createFolderCollector(folder, parts);
  await collect(collector);
  rmSync(folder, { recursive: true });
  expect((await collect(collector)).error).toContain('mend SEEDS_DIR');
  mkdirSync(folder);
  put('a.txt');
  expect(await collect(collector)).toMatchObject({ articles: 1, newArticles: 0, error: null });
});

test('case 78: asked to stop, it begins no other file', async () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt']) put(name, `${TEXT} In ${name}.`);
  const collector = createFolderCollector(folder, parts);
  const { newArticles } = await collector.collect((done) => {
    if (done === 1) collector.stop();
  });
  expect(newArticles).toBe(2);
});
