import { copyFileSync, openSync, closeSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseFile } from '../../src/store/open-sqlite.ts';
import { service, until, type FeedItem, type Service } from '../fakes/service.ts';

const [PERSON, OPERATOR] = [631, 632];
const PAGE = 4_096;

const NEWS: FeedItem = {
  code: 'exchange-1',
  title: 'Ukraine and Russia exchange prisoners',
  text: 'Ukraine and Russia exchanged prisoners of war today: 87 soldiers returned to Ukraine and 87 to Russia, the Coordination Headquarters said.',
};

/** As a bad disk does it: every page but the first, which says what tables there are, begins with nonsense. */
function breakPages(file: string): void {
  const handle = openSync(file, 'r+');
  for (let at = PAGE; at < statSync(file).size; at += PAGE) writeSync(handle, Buffer.alloc(64, 0xff), 0, 64, at);
  closeSync(handle);
}

function told({ telegram }: Service, words: string): number {
  return [PERSON, OPERATOR].flatMap((id) => telegram.shown(id)).filter(({ text }) => text.includes(words)).length;
}

let before: Service;
beforeAll(async () => {
  before = await service(afterAll);
  await before.prepare([PERSON]);
  before.publish([NEWS]);
});

test('case 73: a damaged database ends the start, is left as it is, and a backup in its place goes on', async ({
  onTestFinished,
}) => {
  const bench = await service(onTestFinished, before);
  const file = databaseFile(bench.dataDir);
  const copy = join(bench.dataDir, 'copy.sqlite');
  expect((await bench.run(['backup', copy], {})).code).toBe(0);
  breakPages(file);
  const bytes = readFileSync(file);

  const { code, err } = await bench.start().end;
  expect(code).toBe(78);
  expect(err).toMatch(/obmin\.sqlite is damaged, and nothing is sent\. Keep it, put the last backup in its place/);
  expect(bench.telegram.requests).toEqual([]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  const examined = await bench.run(['doctor'], {});
  expect(examined.code).toBe(78);
  expect(examined.out).toContain('is damaged');

  copyFileSync(copy, file);
  const life = bench.start();
  await until(() => told(bench, '87 people') > 0);
  life.kill('SIGTERM');
  expect((await life.end).code).toBe(0);
});

test('case 73: a database that breaks under way stops all sending, tells the operator, and ends the program with 78', async ({
  onTestFinished,
}) => {
  const bench = await service(onTestFinished, before);
  const file = databaseFile(bench.dataDir);
  bench.publish([]);
  const life = bench.start({ OPERATOR: `telegram:${String(OPERATOR)}` });
  await bench.telegram.answered('deleteWebhook', 1);
  // What another process has written the program reads from the file anew.
  const other = new Database(file);
  other.exec("insert into facts values ('of-another', '')");
  other.pragma('wal_checkpoint(truncate)');
  breakPages(file);
  other.close();
  bench.publish([NEWS]);
  const { code, err } = await life.end;
  expect(code).toBe(78);
  expect(err).toContain('obmin.sqlite is damaged, and nothing is sent.');
  expect(told(bench, 'The database is damaged')).toBe(1);
  expect(told(bench, '87 people')).toBe(0);
});
