import { expect, test, vi } from 'vitest';
import { silent } from '../fakes/feed-answers.ts';
import { startFeedServer, type FeedRoutes } from '../fakes/feed-server.ts';
import { articlePage, exchangeOf, feedBench, rss, type Told } from './feed-bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const weather: Told = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

function teaser(origin: string, path: string, title: string): Told {
  return { title, text: 'Prisoners came home today. Read more…', link: `${origin}${path}` };
}

async function completedCounts(bench: Awaited<ReturnType<typeof feedBench>>): Promise<readonly unknown[]> {
  const stories = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  return stories.map(({ ukraineReturned }) => ukraineReturned?.total);
}

test('a page that fails for a moment is asked for again at the next poll, and told once', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss`, pages: true }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(5 * MINUTE);
  const feed = rss({ ...teaser(server.origin, '/1', 'A new swap was held'), at: '2026-03-10T08:03:00Z' }, weather);
  const routes = (page: FeedRoutes[string]): FeedRoutes => ({
    '/rss': { headers: { etag: '"v2"' }, body: feed },
    '/1': page,
  });
  server.serve(routes({ status: 503 }));
  await bench.poll();
  expect(await completedCounts(bench)).not.toContain(64);
  server.serve(routes(articlePage(64)));
  for (let poll = 0; poll < 3; poll += 1) {
    bench.clock.advance(5 * MINUTE);
    await bench.poll();
  }
  expect(await completedCounts(bench)).toContain(64);
  expect(server.requests.filter(({ path }) => path === '/1')).toHaveLength(2);
});

test('a page that stays away is given up, and the teaser is known', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss`, pages: true }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(5 * MINUTE);
  const item = { ...teaser(server.origin, '/1', 'A new swap was held'), at: '2026-03-10T08:03:00Z' };
  server.serve({ '/rss': rss(item, weather), '/1': { status: 503 } });
  for (let poll = 0; poll < 6; poll += 1) {
    await bench.poll();
    bench.clock.advance(HOUR);
  }
  expect(server.requests.filter(({ path }) => path === '/1').length).toBeLessThan(5);
  expect(await bench.state(`${server.origin}/rss`)).toMatchObject({ failures: 0, items: 2 });
});

test('case 15: a site whose pages are silent is asked for one of them a poll, and what needs no page is told', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss`, pages: true }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(5 * MINUTE);
  const teasers = [1, 2, 3, 4].map((n) => ({
    ...teaser(server.origin, `/${String(n)}`, `Prisoner swap, part ${String(n)}`),
    at: '2026-03-10T08:03:00Z',
  }));
  const whole = exchangeOf(38, { text: `${exchangeOf(38).text} ${'The men were met by their families. '.repeat(20)}` });
  server.serve({ '/rss': rss(...teasers, { ...whole, at: '2026-03-10T08:04:00Z' }), '*': { status: 500 } });
  await bench.poll();
  expect(server.requests.filter(({ path }) => /^\/\d$/.test(path)).length).toBeLessThan(2);
  expect(await completedCounts(bench)).toContain(38);
});

test('asked to stop while a page or its robots.txt is silent, it ends soon and the item is read again', async () => {
  for (const silentPath of ['/robots.txt', '/1']) {
    const server = await startFeedServer({ '/rss': rss(weather) });
    const bench = await feedBench([{ url: `${server.origin}/rss`, pages: true }], [server.hostPort]);
    await bench.poll();
    bench.clock.advance(5 * MINUTE);
    const item = teaser(server.origin, '/1', 'A new swap was held');
    server.serve({ '/rss': rss(item, weather), [silentPath]: silent });
    const polled = bench.poll();
    await vi.waitUntil(() => server.requests.some(({ path }) => path === silentPath), { timeout: 5_000 });
    const asked = performance.now();
    await bench.poller.stop();
    await polled;
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(await bench.state(`${server.origin}/rss`)).toMatchObject({ items: 1, failures: 0 });
  }
});

test('an article with many statements spends as much of its source’s trust as one with a single piece of news', async () => {
  const server = await startFeedServer({ '*': rss(weather) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url, standing: 'official', side: 'ukraine' }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(MINUTE);
  const said = ['Dmytro Lubinets', 'Andriy Yermak', 'Volodymyr Zelensky', 'Vladimir Medinsky', 'Kyrylo Budanov']
    .map((name, n) => `"We will bring home prisoners of war number ${String(n)} and all others," ${name} said.`)
    .join(' ');
  const items = [44, 91, 160].map((people, n) =>
    exchangeOf(people, {
      text: `${exchangeOf(people).text} ${said.replaceAll('number', `of group ${String(n)} number`)}`,
      at: `2026-03-0${String(8 + n)}T12:00:00Z`,
    }),
  );
  server.serve({ '*': rss(...items, weather) });
  await bench.poll();
  expect(await bench.state(url)).toMatchObject({ mode: 'active', heldFor: null });
});

test('what a source has written in the hours that we were away is no flood', async () => {
  const server = await startFeedServer({ '*': rss(weather) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(10 * HOUR);
  const many = Array.from({ length: 9 }, (_, n) =>
    exchangeOf(100 + 40 * n, { at: new Date(Date.parse('2026-03-10T09:00:00Z') + n * HOUR).toISOString() }),
  );
  server.serve({ '*': rss(...many, weather) });
  await bench.poll();
  expect(await bench.state(url)).toMatchObject({ mode: 'active', items: 10 });
});

test('an item that cannot be stored is passed by, and those beside it are told', async () => {
  const server = await startFeedServer({ '*': rss(weather) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({ '*': rss(exchangeOf(38), exchangeOf(210), weather) });
  bench.failOn(({ title }) => title.includes('38'));
  await bench.poll();
  expect(await completedCounts(bench)).toEqual([210]);
  expect(await bench.state(url)).toMatchObject({ failures: 0, items: 2 });
});

test('case 71: where the database takes nothing, nothing is counted as read, and the feed is not asked at each tick', async () => {
  const server = await startFeedServer({ '*': rss(weather) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({ '*': { headers: { etag: '"v9"' }, body: rss(exchangeOf(38), weather) } });
  bench.failOn(() => true, 'SQLITE_FULL');
  await bench.poll();
  await bench.poller.pollDue();
  expect(server.requests).toHaveLength(2);
  expect(await bench.state(url)).toMatchObject({ validators: { etag: null } });
  bench.failOn(() => false);
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(await bench.owed()).toBe(1);
});

test('a feed that nothing was added to for half a year is known when something is', async () => {
  const old = Array.from({ length: 30 }, (_, n) =>
    exchangeOf(100 + n, { at: new Date(Date.parse('2026-02-01T09:00:00Z') + n * HOUR).toISOString() }),
  );
  const server = await startFeedServer({ '*': rss(...old) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url, standing: 'official' }], [server.hostPort]);
  await bench.poll();
  for (let week = 0; week < 30; week += 1) {
    bench.clock.advance(7 * 24 * HOUR);
    await bench.poll();
    const before = new Date(bench.clock.now().getTime() - 180 * 24 * HOUR).toISOString();
    await bench.parts.store.feeds.forgetUnseen(before, 1_000);
  }
  bench.clock.advance(HOUR);
  server.serve({ '*': rss(exchangeOf(55, { at: bench.clock.now().toISOString() }), ...old) });
  await bench.poll();
  expect(await bench.state(url)).toMatchObject({ mode: 'active' });
  expect(await bench.owed()).toBe(1);
});

test('case 19: a server that says for ever that nothing has changed is asked for all of it a few times a day', async () => {
  const server = await startFeedServer(({ headers }) =>
    headers['if-none-match'] === undefined ? { headers: { etag: '"v1"' }, body: rss(weather) } : { status: 304 },
  );
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  for (let hour = 0; hour < 24; hour += 1) {
    await bench.poll();
    bench.clock.advance(HOUR);
  }
  const whole = server.requests.filter(({ headers }) => headers['if-none-match'] === undefined).length;
  expect(whole).toBeGreaterThanOrEqual(4);
  expect(whole).toBeLessThanOrEqual(5);
});

test('a feed that moved within its domain to an address that is gone is asked where the list has it', async () => {
  const server = await startFeedServer({
    '/rss': { status: 301, headers: { location: '/new' } },
    '/new': rss(weather),
  });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  expect(await bench.state(`${server.origin}/new`)).toMatchObject({ mode: 'active' });
  server.serve({ '/rss': rss(exchangeOf(15), weather) });
  bench.clock.advance(HOUR);
  await bench.poll();
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(await bench.state(`${server.origin}/rss`)).toMatchObject({ mode: 'active', failures: 0 });
  expect(await bench.owed()).toBe(1);
});
