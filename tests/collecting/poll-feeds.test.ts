import { expect, test } from 'vitest';
import { startFeedServer } from '../fakes/feed-server.ts';
import { post, preview, text } from '../sources/readers/channel/preview.ts';
import { exchangeOf, feedBench, rss, type Told } from './feed-bench.ts';

const HOUR = 3_600_000;
const weather: Told = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

test('case 48: the first poll of a feed is remembered and alerts nobody; what comes after is told once', async () => {
  const server = await startFeedServer({ '/rss': rss(weather, exchangeOf(90, { at: '2026-03-09T09:00:00Z' })) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url }], [server.hostPort]);
  await bench.poll();
  expect(await bench.owed()).toBe(0);
  expect(await bench.state(url)).toMatchObject({ mode: 'active', items: 2, error: null, failures: 0 });
  expect((await bench.parts.store.stories.latest(5)).map(({ origin }) => origin)).toEqual(['baseline']);

  bench.clock.advance(HOUR);
  const later = exchangeOf(40, { at: '2026-03-10T08:50:00Z' });
  server.serve({ '/rss': rss(later, weather, exchangeOf(90, { at: '2026-03-09T09:00:00Z' })) });
  await bench.poll();
  expect(await bench.owed()).toBe(1);

  bench.clock.advance(HOUR);
  server.serve({ '/rss': rss(weather, later) });
  await bench.poll();
  expect(await bench.owed()).toBe(1);
  expect(await bench.parts.store.articles.count()).toBe(2);
});

test('case 19: a feed that has not changed is asked with its validators and not read again', async () => {
  const server = await startFeedServer(({ headers }) =>
    headers['if-none-match'] === '"v1"'
      ? { status: 304 }
      : { headers: { etag: '"v1"', 'last-modified': 'Tue, 10 Mar 2026 07:00:00 GMT' }, body: rss(weather) },
  );
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
  const state = await bench.state(`${server.origin}/rss`);
  expect(state).toMatchObject({ failures: 0, items: 1, lastOk: '2026-03-10T09:00:00.000Z' });
});

test('case 45: thirty polls with other guids and parameters tell nobody anything again', async () => {
  const server = await startFeedServer();
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  for (let poll = 0; poll < 30; poll += 1) {
    const link = `https://outlet.example/news/7?utm_source=feed${String(poll)}#top`;
    const item = exchangeOf(61, { guid: `id-${String(poll)}`, link });
    server.serve({ '*': rss(poll === 0 ? weather : item, weather) });
    await bench.poll();
    bench.clock.advance(60_000);
  }
  expect(await bench.owed()).toBe(1);
});

test('case 47: five hundred new items overnight are a migration: nothing is told until the operator has looked', async () => {
  const old = (n: number, at: string) => exchangeOf(n, { guid: `a${String(n)}`, at });
  const server = await startFeedServer({ '*': rss(old(10, '2026-03-09T08:00:00Z')) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(8 * HOUR);
  const moved = Array.from({ length: 500 }, (_, n) => ({
    ...exchangeOf(n + 20, { at: '2026-03-09T20:00:00Z' }),
    guid: `new-${String(n)}`,
  }));
  server.serve({ '*': rss(...moved) });
  await bench.poll();
  expect(await bench.owed()).toBe(0);
  expect(await bench.state(url)).toMatchObject({ mode: 'quarantined', heldFor: 'mass-change' });
  expect((await bench.parts.store.feeds.notices(5)).map(({ cause }) => cause)).toEqual(['mass-change']);
  const asked = server.requests.length;
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(server.requests).toHaveLength(asked);
});

test('case 49: a mended figure corrects the story that was told, and a mended comma is no news', async () => {
  const server = await startFeedServer({ '*': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  const guid = 'swap-7';
  for (const item of [
    exchangeOf(100, { guid }),
    exchangeOf(100, { guid, title: 'Ukraine, Russia swap 100 prisoners each' }),
  ]) {
    bench.clock.advance(HOUR / 4);
    server.serve({ '*': rss(item, weather) });
    await bench.poll();
    expect(await bench.owed()).toBe(1);
  }
  bench.clock.advance(HOUR / 4);
  server.serve({ '*': rss(exchangeOf(150, { guid }), weather) });
  await bench.poll();
  const stories = (await bench.parts.store.stories.all()).filter(({ kind }) => kind === 'event');
  expect(stories).toHaveLength(1);
  expect(stories[0]).toMatchObject({ revision: 2, ukraineReturned: { total: 150 } });
});

test('case 50: an item that left the feed and came back is no news', async () => {
  const item = exchangeOf(33);
  const server = await startFeedServer({ '*': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  for (const body of [rss(weather), rss(item, weather), rss(weather), rss(item, weather)]) {
    server.serve({ '*': body });
    await bench.poll();
    bench.clock.advance(HOUR);
  }
  expect(await bench.owed()).toBe(1);
});

test('case 60: a source that floods is held after five pieces of news, and others are read on', async () => {
  const flood = await startFeedServer({ '*': rss(weather) });
  const calm = await startFeedServer({ '*': rss(weather) });
  const bench = await feedBench(
    [{ url: `${flood.origin}/rss` }, { url: `${calm.origin}/rss` }],
    [flood.hostPort, calm.hostPort],
  );
  await bench.poll();
  bench.clock.advance(HOUR / 12);
  const many = Array.from({ length: 30 }, (_, n) =>
    exchangeOf(100 + 40 * n, { at: new Date(Date.parse('2026-03-10T08:01:00Z') + n * 1000).toISOString() }),
  );
  flood.serve({ '*': rss(...many) });
  calm.serve({ '*': rss(exchangeOf(7), weather) });
  await bench.poll();
  expect(await bench.state(`${flood.origin}/rss`)).toMatchObject({ mode: 'quarantined', heldFor: 'flood' });
  expect(await bench.state(`${calm.origin}/rss`)).toMatchObject({ mode: 'active', items: 2 });
  const owed = await bench.owed();
  expect(owed).toBeGreaterThanOrEqual(5);
  expect(owed).toBeLessThan(15);
});

test('case 16: a body that was cut off changes nothing, and the next poll asks for all of it', async () => {
  const whole = rss(exchangeOf(12), weather);
  const server = await startFeedServer({ '*': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({
    '*': (response) => {
      response.writeHead(200, { 'content-length': String(Buffer.byteLength(whole)), etag: '"cut"' });
      response.write(whole.slice(0, 300), () => response.destroy());
    },
  });
  await bench.poll();
  const state = await bench.state(`${server.origin}/rss`);
  expect(state).toMatchObject({ failures: 1, validators: { etag: null } });
  expect(state.error).not.toBeNull();
  server.serve({ '*': whole });
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(await bench.owed()).toBe(1);
});

test('case 23: a page in place of a feed is no feed, and nothing of it is taken', async () => {
  const server = await startFeedServer({
    '*': {
      headers: { 'content-type': 'text/html' },
      body: '<html><title>Just a moment</title><p>Checking…</p></html>',
    },
  });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  const state = await bench.state(`${server.origin}/rss`);
  expect(state).toMatchObject({ mode: 'new', failures: 1, items: 0, bodyKey: null });
});

test('case 22: a feed that says twice that it is gone is left alone, and the operator hears of it', async () => {
  const server = await startFeedServer({ '*': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  server.serve({ '*': { status: 410 } });
  for (let poll = 0; poll < 3; poll += 1) {
    bench.clock.advance(12 * HOUR);
    await bench.poll();
  }
  expect(await bench.state(`${server.origin}/rss`)).toMatchObject({ mode: 'gone' });
  expect(server.requests).toHaveLength(3);
  expect((await bench.parts.store.feeds.notices(5)).map(({ cause }) => cause)).toEqual(['gone']);
});

test('case 15: a feed that is silent holds up no other', async () => {
  const silent = await startFeedServer({ '*': () => undefined });
  const live = await Promise.all(Array.from({ length: 20 }, () => startFeedServer({ '*': rss(weather) })));
  const bench = await feedBench(
    [silent, ...live].map(({ origin }) => ({ url: `${origin}/rss` })),
    [silent, ...live].map(({ hostPort }) => hostPort),
  );
  const asked = bench.poll();
  const stateOfLive = async (): Promise<number> =>
    (await bench.parts.store.feeds.all()).filter(({ mode }) => mode === 'active').length;
  await expect.poll(stateOfLive, { timeout: 5_000, interval: 20 }).toBe(20);
  await bench.poller.stop();
  await asked;
  expect((await bench.parts.store.feeds.all()).filter(({ failures }) => failures > 0)).toEqual([]);
});

test('case 145: a feed that takes longer than its interval is not asked a second time meanwhile, and nothing piles up', async () => {
  const silent = await startFeedServer({ '*': () => undefined });
  const bench = await feedBench([{ url: `${silent.origin}/rss` }], [silent.hostPort]);
  const polls: Promise<void>[] = [];
  for (let interval = 0; interval < 4; interval += 1) {
    polls.push(bench.poll(), bench.poller.pollDue());
    await expect.poll(() => silent.requests.length, { interval: 5 }).toBe(1);
    bench.clock.advance(HOUR);
  }
  // Only the first waits for the answer.
  await Promise.all(polls.slice(1));
  await bench.poller.stop();
  await polls[0];
  expect(silent.requests).toHaveLength(1);
});

test('a teaser that may tell of an exchange is read from its page, where robots.txt lets us', async () => {
  const page = `<html lang="en"><head><title>Swap</title></head><body><article><h1>Swap held</h1>${'<p>Ukraine and Russia exchanged prisoners of war on Tuesday: 64 soldiers returned to Ukraine and 64 to Russia. The exchange was the second this month, officials in Kyiv said, and buses brought the men to the north of the country.</p>'.repeat(2)}</article></body></html>`;
  const html = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
  const server = await startFeedServer({
    '/rss': rss(weather),
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /closed/' },
    '/open/1': html,
    '/closed/1': html,
  });
  const bench = await feedBench([{ url: `${server.origin}/rss`, pages: true }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  const teaser = (path: string, title: string): Told => ({
    title,
    text: 'Prisoners came home today. Read more…',
    link: `${server.origin}${path}`,
  });
  server.serve({
    '/rss': rss(teaser('/open/1', 'A new swap was held'), teaser('/closed/1', 'Prisoner swap: what we know')),
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /closed/' },
    '/open/1': html,
    '/closed/1': html,
  });
  await bench.poll();
  const asked = server.requests.map(({ path }) => path);
  expect(asked).toContain('/open/1');
  expect(asked).not.toContain('/closed/1');
  const stories = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  expect(stories.map(({ ukraineReturned }) => ukraineReturned?.total)).toContain(64);
});

test('case 59: what an official channel says confirms for its side, what it passes on does not', async () => {
  const page = (...posts: readonly string[]) => ({
    '*': { headers: { 'content-type': 'text/html; charset=utf-8' }, body: preview(...posts) },
  });
  const said = (number: number, words: string, forwarded = ''): string =>
    post({ post: `palace/${String(number)}`, time: '2026-03-10T08:30:00+00:00', body: forwarded + text(words) });
  const forwarded =
    '<div class="tgme_widget_message_forwarded_from">Forwarded from <span class="tgme_widget_message_forwarded_from_name">A neighbour</span></div>';
  const server = await startFeedServer(page(said(1, 'Good morning.')));
  const url = `${server.origin}/s/palace`;
  const bench = await feedBench([{ url, kind: 'channel', standing: 'official', side: 'ukraine' }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  const own =
    'Another exchange of prisoners of war with Russia has taken place: 81 soldiers returned to Ukraine today.';
  const passedOn = 'Exchange of prisoners with Russia has taken place: 307 soldiers returned to Ukraine today.';
  server.serve(page(said(1, 'Good morning.'), said(2, own), said(3, passedOn, forwarded)));
  await bench.poll();
  const stories = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  const confirmed = new Map(stories.map(({ ukraineReturned, confirmedBy }) => [ukraineReturned?.total, confirmedBy]));
  expect(confirmed).toEqual(
    new Map([
      [81, 'ukraine_only'],
      [307, 'media_only'],
    ]),
  );
});
