import { beforeEach, expect, test } from 'vitest';
import { loadHistory } from '../src/load-history.ts';
import { takeItem, type PipelineParts } from '../src/pipeline.ts';
import { newSubscription } from '../src/deliveries/subscribe.ts';
import { createLog } from '../src/shared/log.ts';
import { indexSources } from '../src/sources/find-source.ts';
import type { RawItem } from '../src/sources/raw-item.ts';
import { manualClock } from './fakes/manual-clock.ts';
import { tempStore } from './fakes/temp-store.ts';

const LEDGER = `date,date_precision,type,status,ua_total,ua_military,ua_civilians,ru_total,ru_military,ru_civilians,mediators,notes,sources,two_sources
2024-05-31,day,exchange,completed,75,,,75,,,,,https://outlet.example/1,no
`;

let parts: PipelineParts;

beforeEach(async () => {
  const clock = manualClock('2031-05-05T08:00:00.000Z');
  parts = { store: await tempStore(), sources: indexSources([]), clock, log: createLog('silent') };
  const address = { platform: 'p', chat: '1', thread: null };
  await parts.store.subscriptions.save(
    newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now()),
  );
});

function item(text: string, more: Partial<RawItem> = {}): RawItem {
  return {
    origin: 'seeds',
    key: 'a.txt',
    id: null,
    title: null,
    text,
    published: null,
    outlet: null,
    url: null,
    lang: null,
    sourceId: null,
    ...more,
  };
}

const owed = async (): Promise<number> => (await parts.store.outbox.counts())['pending'] ?? 0;

test('an article is taken once, whatever its file is called', async () => {
  const text =
    'Exchange held\n\nUkraine and Russia exchanged prisoners of war on Sunday, 4 May 2031: 87 soldiers returned to Ukraine.';
  expect(await takeItem(item(text), parts)).toMatchObject({ isNew: true, relevant: true, news: 1 });
  expect(await takeItem(item(text, { key: 'b.txt' }), parts)).toMatchObject({ isNew: false, news: 0 });
  expect(await owed()).toBe(1);
});

test('another text under a known id is another article, and the same text is the same', async () => {
  const numbered = (text: string) => takeItem(item(text, { origin: 'ingest', id: '1', title: 'Exchange held' }), parts);
  expect(
    await numbered('Ukraine and Russia exchanged prisoners of war on Sunday: 87 soldiers returned to Ukraine.'),
  ).toMatchObject({ articleId: '1', isNew: true });
  expect(await numbered('Shares rose on Friday.')).toMatchObject({ isNew: true });
  expect(await numbered('Shares rose on Friday.')).toMatchObject({ isNew: false });
  expect(await parts.store.articles.count()).toBe(2);
});

test('an exchange that the ledger knows is added to it and owed to nobody', async () => {
  expect(await loadHistory(LEDGER, parts.store, parts.sources, parts.clock)).toEqual([]);
  const text =
    'date 2024-05-31\nExchange held\n\nUkraine and Russia held an exchange of prisoners of war on 31 May 2024: 75 people returned to Ukraine and 75 to Russia.';
  expect(await takeItem(item(text), parts)).toMatchObject({ isNew: true, relevant: true, news: 0 });
  const [story] = await parts.store.stories.events({ year: '2024', status: null, type: null });
  expect(story?.reports.map(({ articleId }) => articleId === null)).toEqual([true, false]);
  expect(await owed()).toBe(0);
});

test('the ledger is loaded once for each state of the file, and keeps what articles have added', async () => {
  await loadHistory(LEDGER, parts.store, parts.sources, parts.clock);
  const [known] = await parts.store.stories.events({ year: '2024', status: null, type: null });
  if (!known) throw new Error('the ledger was not loaded');
  await parts.store.stories.save({ ...known, reports: [...known.reports, ...known.reports] });
  await loadHistory(
    `${LEDGER}2024-06-25,day,exchange,completed,90,,,90,,,,,https://outlet.example/2,no\n`,
    parts.store,
    parts.sources,
    parts.clock,
  );
  const stories = await parts.store.stories.events({ year: '2024', status: null, type: null });
  expect(stories.map(({ reports }) => reports.length)).toEqual([1, 2]);
});

test('a row of the ledger that was mended takes the place of the old one', async () => {
  await loadHistory(LEDGER, parts.store, parts.sources, parts.clock);
  await loadHistory(LEDGER.replace('75,,,75', '76,,,75'), parts.store, parts.sources, parts.clock);
  const stories = await parts.store.stories.events({ year: '2024', status: null, type: null });
  expect(stories.map(({ ukraineReturned }) => ukraineReturned?.total)).toEqual([76]);
});

test('a text about something else is kept as read, and tells nobody anything', async () => {
  expect(await takeItem(item('Shares rise\n\nThe stock exchange closed higher on Friday.'), parts)).toMatchObject({
    isNew: true,
    relevant: false,
    news: 0,
  });
});

test('case 63: an article whose transaction fails is not seen, and is taken at the next try', async () => {
  const text =
    'Exchange held\n\nUkraine and Russia exchanged prisoners of war on Sunday, 4 May 2031: 87 soldiers returned to Ukraine.';
  const broken: PipelineParts = {
    ...parts,
    store: {
      ...parts.store,
      transaction: (work) =>
        parts.store.transaction(async (tx) => {
          await work(tx);
          throw new Error('the disk is full');
        }),
    },
  };
  await expect(takeItem(item(text), broken)).rejects.toThrow('the disk is full');
  expect(await owed()).toBe(0);
  expect(await takeItem(item(text), parts)).toMatchObject({ isNew: true, news: 1 });
});
