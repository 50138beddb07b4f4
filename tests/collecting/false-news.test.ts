import { expect, test } from 'vitest';
import { startFeedServer } from '../fakes/feed-server.ts';
import { post, preview, text } from '../sources/readers/channel/preview.ts';
import { articlePage, exchangeOf, feedBench, rss, type FeedBench, type Told } from './feed-bench.ts';

const HOUR = 3_600_000;
const weather: Told = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

async function events(bench: FeedBench) {
  return bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
}

test('case 59: the page of another site that an official feed links to does not speak for the official', async () => {
  const other = await startFeedServer({ '/1': articlePage(64) });
  const official = await startFeedServer({ '/rss': rss(weather) });
  const bench = await feedBench(
    [{ url: `${official.origin}/rss`, pages: true, standing: 'official', side: 'ukraine' }],
    [official.hostPort, other.hostPort],
  );
  await bench.poll();
  bench.clock.advance(HOUR);
  const teaser = { title: 'A new swap', text: 'Prisoners came home. Read more…', link: `${other.origin}/1` };
  official.serve({ '/rss': rss(teaser, weather) });
  await bench.poll();
  expect(other.requests).toEqual([]);
  expect((await events(bench)).map(({ ukraineReturned }) => ukraineReturned?.total ?? null)).not.toContain(64);
});

test('a page that robots.txt forbids is not read by way of a redirect from one that it allows', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss`, pages: true }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /closed' },
    '/rss': rss(
      { title: 'A new swap', text: 'Prisoners came home. Read more…', link: `${server.origin}/open` },
      weather,
    ),
    '/open': { status: 302, headers: { location: '/closed' } },
    '/closed': articlePage(64),
  });
  await bench.poll();
  expect((await events(bench)).map(({ ukraineReturned }) => ukraineReturned?.total ?? null)).not.toContain(64);
});

test('case 51: a page that dates itself into the future is dated by our clock', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss`, pages: true }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  const page = articlePage(64, '<meta property="article:published_time" content="2031-01-01T00:00:00Z">');
  const item = `<item><title>A new swap</title><link>${server.origin}/1</link><description>Prisoners came home. Read more…</description></item>`;
  server.serve({ '/rss': rss(weather).replace('</channel>', `${item}</channel>`), '/1': page });
  await bench.poll();
  const [story] = await events(bench);
  expect(story?.reports[0]?.published).toBe('2026-03-10T09:00:00.000Z');
});

test('case 59: a post that an official channel passes on from someone whose name is not shown is not its own', async () => {
  const page = (...posts: readonly string[]) => ({
    '*': { headers: { 'content-type': 'text/html; charset=utf-8' }, body: preview(...posts) },
  });
  const said = (number: number, words: string, before = ''): string =>
    post({ post: `palace/${String(number)}`, time: '2026-03-10T08:30:00+00:00', body: before + text(words) });
  const server = await startFeedServer(page(said(1, 'Good morning.')));
  const url = `${server.origin}/s/palace`;
  const bench = await feedBench([{ url, kind: 'channel', standing: 'official', side: 'ukraine' }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  const nameless = '<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from </div>';
  const words = 'Exchange of prisoners with Russia has taken place: 307 soldiers returned to Ukraine today.';
  server.serve(page(said(1, 'Good morning.'), said(2, words, nameless)));
  await bench.poll();
  expect((await events(bench)).map(({ confirmedBy }) => confirmedBy)).toEqual(['media_only']);
});

test('an Atom entry with nothing but the time of its change is dated by it, once', async () => {
  const entry = (id: string, updated: string, words: string): string =>
    `<entry><id>${id}</id><title>Ukraine and Russia swap 70 prisoners each</title><link href="https://outlet.example/${id}"/><updated>${updated}</updated><content>${words}</content></entry>`;
  const atom = (...entries: readonly string[]): string =>
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>O</title>${entries.join('')}</feed>`;
  const told = exchangeOf(70).text;
  const server = await startFeedServer({ '*': atom(entry('a', '2026-03-01T09:00:00Z', told)) });
  const bench = await feedBench([{ url: `${server.origin}/atom` }], [server.hostPort]);
  await bench.poll();
  // An old entry of the baseline is changed by a word and dated today: it is the old one.
  bench.clock.advance(HOUR);
  server.serve({ '*': atom(entry('a', '2026-03-10T08:59:00Z', `${told} Details follow.`)) });
  await bench.poll();
  expect(await bench.owed()).toBe(0);
  // What is new and was last changed long ago is old.
  bench.clock.advance(HOUR);
  const older = exchangeOf(33).text;
  server.serve({ '*': atom(entry('b', '2026-02-01T09:00:00Z', older), entry('a', '2026-03-10T08:59:00Z', told)) });
  await bench.poll();
  expect(await bench.owed()).toBe(0);
  const stories = await events(bench);
  expect(stories.flatMap(({ reports }) => reports.map(({ published }) => published?.slice(0, 10))).sort()).toEqual([
    '2026-02-01',
    '2026-03-01',
  ]);
});

test.each([
  ['told', '2026-03-10T08:20:00Z'],
  ['of the baseline', '2026-02-24T09:00:00Z'],
])('an old article, %s, that is saved again with today’s date is no exchange of today', async (_, at) => {
  const old = exchangeOf(90, { at, guid: 'x' });
  const isKnown = at < '2026-03';
  const server = await startFeedServer({ '*': rss(weather, ...(isKnown ? [old] : [])) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({ '*': rss(old, weather) });
  await bench.poll();
  const owed = await bench.owed();
  bench.clock.advance(72 * HOUR);
  const again = { ...old, text: `${old.text} Updated.`, at: bench.clock.now().toISOString() };
  server.serve({ '*': rss(again, weather) });
  await bench.poll();
  expect(owed).toBe(isKnown ? 0 : 1);
  expect(await bench.owed()).toBe(owed);
  expect(await events(bench)).toHaveLength(1);
  // Another exchange under the old name is another one.
  bench.clock.advance(72 * HOUR);
  server.serve({ '*': rss({ ...exchangeOf(140, { guid: 'x' }), at: bench.clock.now().toISOString() }, weather) });
  await bench.poll();
  expect(await events(bench)).toHaveLength(2);
});
