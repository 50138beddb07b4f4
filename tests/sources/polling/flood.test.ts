import { expect, test } from 'vitest';
import { floods, withNews } from '../../../src/sources/polling/flood.ts';
import { NOW } from './feed-states.ts';

function minute(minutes: number): Date {
  return new Date(Date.parse(NOW) + minutes * 60_000);
}

test('case 60: a source that has told five pieces of news in ten minutes tells no sixth', () => {
  let told = withNews([], 3, minute(0));
  told = withNews(told, 1, minute(5));
  expect(floods(told, null, minute(6))).toBe(false);
  told = withNews(told, 1, minute(6));
  expect(floods(told, null, minute(6))).toBe(true);
  expect(floods(told, null, minute(9.9))).toBe(true);
});

test('case 60: two hundred a minute give five', () => {
  let told: readonly string[] = [];
  let given = 0;
  for (let at = 0; at < 200; at += 1) {
    if (floods(told, null, minute(at / 200))) continue;
    told = withNews(told, 1, minute(at / 200));
    given += 1;
  }
  expect(given).toBe(5);
});

test('what was told ten minutes ago no longer counts, and is not kept', () => {
  const told = withNews([], 5, minute(0));
  expect(floods(told, null, minute(10))).toBe(false);
  expect(withNews(told, 1, minute(10))).toHaveLength(1);
});

test('after a pause of ours more comes at once, and a whole day of news does not', () => {
  const since = minute(-45).toISOString();
  expect(floods(withNews([], 24, minute(0)), since, minute(0))).toBe(false);
  expect(floods(withNews([], 25, minute(0)), since, minute(0))).toBe(true);
  expect(floods(withNews([], 30, minute(0)), minute(-1_000).toISOString(), minute(0))).toBe(true);
});

test('what was told by a clock that was ahead does not count for as long as it was ahead', () => {
  expect(floods(withNews([], 5, minute(600)), null, minute(0))).toBe(false);
});
