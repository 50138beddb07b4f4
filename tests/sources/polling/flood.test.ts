import { expect, test } from 'vitest';
import { floods, withNews } from '../../../src/sources/polling/flood.ts';
import { NOW } from './feed-states.ts';

function minute(minutes: number): Date {
  return new Date(Date.parse(NOW) + minutes * 60_000);
}

test('case 60: a source that has told five pieces of news in ten minutes tells no sixth', () => {
  let told = withNews([], 3, minute(0));
  told = withNews(told, 1, minute(5));
  expect(floods(told, minute(6))).toBe(false);
  told = withNews(told, 1, minute(6));
  expect(floods(told, minute(6))).toBe(true);
  expect(floods(told, minute(9.9))).toBe(true);
});

test('case 60: two hundred a minute give five', () => {
  let told: readonly string[] = [];
  let given = 0;
  for (let at = 0; at < 200; at += 1) {
    if (floods(told, minute(at / 200))) continue;
    told = withNews(told, 1, minute(at / 200));
    given += 1;
  }
  expect(given).toBe(5);
});

test('what was told ten minutes ago no longer counts, and is not kept', () => {
  const told = withNews([], 5, minute(0));
  expect(floods(told, minute(10))).toBe(false);
  expect(withNews(told, 1, minute(10))).toHaveLength(1);
});
