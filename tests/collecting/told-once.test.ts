import { expect, test } from 'vitest';
import { startFeedServer } from '../fakes/feed-server.ts';
import { post, preview, text } from '../sources/readers/channel/preview.ts';
import { exchangeOf, feedBench, rss, type Told } from './feed-bench.ts';

const HOUR = 3_600_000;
const weather = (n: number): Told => ({
  title: `Weather report number ${String(n)}`,
  text: `It will rain in region ${String(n)} tomorrow, and the wind comes from the ${n % 2 === 0 ? 'west' : 'north'}.`,
  at: new Date(Date.parse('2026-03-10T08:01:00Z') + n * 1_000).toISOString(),
});

test('case 63: ended between two transactions of a document, the rest is taken afterwards and the first part not again', async () => {
  const server = await startFeedServer({ '*': rss(weather(0)) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  const first = exchangeOf(31, { at: '2026-03-10T08:00:30Z' });
  const last = exchangeOf(270, { at: '2026-03-10T08:50:00Z' });
  server.serve({ '*': rss(first, ...Array.from({ length: 30 }, (_, n) => weather(n)), last) });
  bench.failOn(({ title }) => title.includes('270'), 'SQLITE_IOERR');
  await bench.poll();
  expect(await bench.owed()).toBe(1);
  bench.failOn(() => false);
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(await bench.owed()).toBe(2);
  expect(await bench.state(`${server.origin}/rss`)).toMatchObject({ failures: 0 });
});

test('case 63: ended in the middle of a baseline, the rest of it is a baseline as well', async () => {
  const items = Array.from({ length: 30 }, (_, n) => weather(n));
  const last = exchangeOf(270, { at: '2026-03-10T07:50:00Z' });
  const server = await startFeedServer({
    '*': rss(...items.map((one) => ({ ...one, at: '2026-03-10T06:00:00Z' })), last),
  });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  bench.failOn(({ title }) => title.includes('270'), 'SQLITE_IOERR');
  await bench.poll();
  bench.failOn(() => false);
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(await bench.owed()).toBe(0);
  expect(await bench.state(`${server.origin}/rss`)).toMatchObject({ mode: 'active' });
});

test('one exchange in two feeds and the channel of one source, short and in full, is told once', async () => {
  const item = exchangeOf(83, { guid: 'a', link: 'https://outlet.example/swap' });
  const longer = { ...item, guid: 'b', text: `${item.text} The men were met in the north by their families.` };
  const page = (...posts: readonly string[]) => ({
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: preview(...posts),
  });
  const said = post({
    post: 'palace/2',
    time: '2026-03-10T07:40:00+00:00',
    body: text('Another exchange of prisoners of war has taken place: 83 soldiers returned to Ukraine on Tuesday.'),
  });
  const hello = post({ post: 'palace/1', time: '2026-03-10T07:00:00+00:00', body: text('Good morning.') });
  const server = await startFeedServer({ '/one': rss(weather(1)), '/two': rss(weather(2)), '/s/palace': page(hello) });
  const feeds = [
    { url: `${server.origin}/one` },
    { url: `${server.origin}/two` },
    { url: `${server.origin}/s/palace`, kind: 'channel' as const },
  ];
  const bench = await feedBench(feeds, [server.hostPort], null, { oneSource: true });
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({
    '/one': rss(item, weather(1)),
    '/two': rss(longer, weather(2)),
    '/s/palace': page(hello, said),
  });
  for (let poll = 0; poll < 3; poll += 1) {
    await bench.poll();
    bench.clock.advance(HOUR / 4);
  }
  const stories = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  expect(stories).toHaveLength(1);
  expect(await bench.owed()).toBe(1);
});
