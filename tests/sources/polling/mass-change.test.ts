import { expect, test } from 'vitest';
import type { DocumentItem } from '../../../src/sources/document.ts';
import { isMassChange } from '../../../src/sources/polling/mass-change.ts';
import { ago, item, NOW } from './feed-states.ts';
import { readerOfFeed } from './reader-of-feed.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;

function moved(one: DocumentItem, story: number): DocumentItem {
  return { ...one, guid: `new-${story}`, link: `https://example.org/articles/${story}.html` };
}

test('case 47: a site that gives five hundred articles new addresses and texts is held whole', () => {
  const reader = readerOfFeed();
  reader.poll(Array.from({ length: 500 }, (_, story) => item(story, { published: ago(story * HOUR) })));
  const migrated = Array.from({ length: 500 }, (_, story) => item(story + 1_000, { published: ago(story * HOUR) }));
  const { items, verdict } = reader.poll(migrated);
  expect(verdict).toBe('mass-change');
  expect(items.every(({ decision }) => decision.kind === 'held')).toBe(true);
  expect(reader.kinds(migrated, { mode: 'new' })[0]).toBe('baseline');
});

test('case 47: new addresses over the old words are known by the words', () => {
  const items = Array.from({ length: 500 }, (_, story) => item(story, { published: ago(story * HOUR) }));
  const reader = readerOfFeed();
  reader.poll(items);
  const { items: sorted, verdict } = reader.poll(items.map(moved));
  expect(verdict).toBe('ordinary');
  expect(sorted.every(({ decision }) => decision.kind === 'known')).toBe(true);
});

function judge(newDates: readonly (string | null)[], items: number, pauseSeconds: number): boolean {
  return isMassChange({ newDates, items, lastOk: ago(pauseSeconds) }, new Date(NOW));
}

function dates(count: number, seconds: number, apart = 60): readonly string[] {
  return Array.from({ length: count }, (_, place) => ago(seconds + place * apart));
}

test.each<[string, boolean, readonly (string | null)[], number, number]>([
  ['a few that were just written', false, dates(4, 0), 20, 60],
  ['a quarter hour of an agency', false, dates(15, 0), 100, 900],
  ['all of a small feed, written since the last poll', false, dates(10, 60, 300), 10, HOUR],
  ['a hundred after three days of ours without a network', false, dates(100, 0, 2_400), 100, 3 * DAY],
  ['twenty without a date after such a pause', false, Array.from({ length: 20 }, () => null), 20, 3 * DAY],
  ['one that was dated by its draft', false, dates(1, 2 * DAY), 20, 60],
  ['eight that are old in a document of forty', false, dates(8, DAY), 40, 60],
  ['four of five that are old', false, dates(4, DAY), 5, 60],
  ['days without an hour, of today', false, Array.from({ length: 10 }, () => '2026-03-10'), 20, 60],
  ['half of a document that was there before the last poll', true, dates(20, DAY), 40, 60],
  ['a day of an official site, put out at once in the evening', false, dates(19, 10 * HOUR), 20, 60],
  ['half of it without a date, a minute later', false, Array.from({ length: 10 }, () => null), 20, 60],
  ['more without a date than anybody writes in an hour', true, Array.from({ length: 60 }, () => null), 60, 60],
  ['half of it of days gone by', true, Array.from({ length: 20 }, () => '2026-03-08'), 40, 60],
  ['fifty old ones, however long the document', true, dates(50, DAY), 500, 60],
  ['more than fifty within an hour, whatever they are dated', true, dates(60, 0, 1), 500, 60],
])('%s: a mass change? %s', (_name, expected, newDates, items, pause) => {
  expect(judge(newDates, items, pause)).toBe(expected);
});
