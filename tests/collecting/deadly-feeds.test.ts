import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDeadlyFeeds } from '../../src/collecting/deadly-feeds.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const NOW = new Date('2026-03-10T08:00:00Z');

function bench() {
  const file = join(tempFolder(), 'data', 'obmin.reading');
  const open = () => openDeadlyFeeds(file, NOW);
  const rests = () => Object.fromEntries([...open().restUntil].map(([id, until]) => [id, until - NOW.getTime()]));
  /** A start that dies while these are read. */
  const dieOver = async (...ids: readonly string[]): Promise<void> => {
    const feeds = open();
    for (const id of ids) void feeds.around(id, () => new Promise(() => undefined));
    await setImmediate();
  };
  return { file, open, rests, dieOver };
}

test('case 77: a feed that was taken in at five deaths in a row is left alone, longer each time', async () => {
  const { dieOver, rests } = bench();
  for (let times = 0; times < 4; times += 1) await dieOver('poison');
  expect(rests()).toEqual({});
  await dieOver('poison');
  expect(rests()).toEqual({ poison: 15_000 });
  await dieOver('poison');
  expect(rests()).toEqual({ poison: 60_000 });
  for (let times = 0; times < 20; times += 1) await dieOver('poison');
  expect(rests()).toEqual({ poison: 6 * 3_600_000 });
});

test('case 77: a document that is taken in to its end, well or not, takes the deaths back', async () => {
  const { dieOver, open, rests } = bench();
  for (let times = 0; times < 4; times += 1) await dieOver('one', 'other');
  const feeds = open();
  await feeds.around('one', () => Promise.resolve());
  feeds.survived('one');
  await expect(feeds.around('other', () => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
  feeds.survived('other');
  for (let times = 0; times < 4; times += 1) await dieOver('one', 'other');
  expect(rests()).toEqual({});
});

test('case 77: a part that went well does not, where the next one kills', async () => {
  const { dieOver, open, rests } = bench();
  for (let times = 0; times < 5; times += 1) {
    await open().around('poison', () => Promise.resolve());
    await dieOver('poison');
  }
  expect(rests()).toEqual({ poison: 15_000 });
});

test('case 77: a death between two readings is nobody’s, and a file that died half written says nothing', async () => {
  const { file, open, rests, dieOver } = bench();
  await open().around('one', () => Promise.resolve());
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ underWay: [], deaths: {} });
  await dieOver('one');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3));
  expect(rests()).toEqual({});
});
