import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchangeOf, rss } from '../collecting/feed-bench.ts';
import { startFeedServer, type FeedServer } from '../fakes/feed-server.ts';
import { ended, obmin, startObmin, type Settings } from '../fakes/obmin.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const weather = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };
const now = () => ({ at: new Date().toISOString() });

/** Settings with feeds of loopback servers, as an operator would write them: OPML, and the hosts allowed by name. */
function settingsFor(...servers: readonly FeedServer[]): Settings & { readonly DATA_DIR: string } {
  const folder = tempFolder();
  const outlines = servers.map(
    ({ origin }, place) =>
      `<outline type="rss" text="Outlet ${String(place)}" xmlUrl="${origin}/rss" language="en" side="third_party" standing="agency"/>`,
  );
  const file = join(folder, 'feeds.opml');
  writeFileSync(file, `<opml version="2.0"><head><title>T</title></head><body>${outlines.join('')}</body></opml>`);
  return {
    DATA_DIR: join(folder, 'data'),
    SOURCES: file,
    SEEDS_DIR: '',
    HISTORY: 'none',
    ALLOW_PRIVATE_HOSTS: servers.map(({ hostPort }) => hostPort).join(','),
  };
}

test('feeds of an OPML list are read: first in silence, then what is new is told once', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const settings = settingsFor(server);
  expect(await obmin(['run', '--once'], settings)).toMatchObject({ code: 0, out: '' });
  server.serve({ '/rss': rss(exchangeOf(83, now()), weather) });
  const second = await obmin(['run', '--once'], settings);
  expect(second.out).toContain('Exchange completed');
  expect(second.out).toContain('83');
  expect(second.out).toContain('Outlet 0');
  expect((await obmin(['run', '--once'], settings)).out).toBe('');
  const stories = await obmin(['stories', '--json'], settings);
  expect(JSON.parse(stories.out.split('\n')[0] ?? '')).toMatchObject({ kind: 'event', status: 'completed' });
});

test('what could not be read is said in one line, and the others are read', async () => {
  const well = await startFeedServer({ '/rss': rss(weather) });
  const broken = await startFeedServer({ '/rss': { status: 500 } });
  const { code, err } = await obmin(['run', '--once'], settingsFor(well, broken));
  expect(code).toBe(0);
  expect(err).toContain('1 of 2 feeds could not be read');
  expect(err).toContain('obmin sources shows each');
});

test('case 1: a feed inside a network that nobody allowed is refused, and nothing connects to it', async () => {
  const canary = await startFeedServer({ '/rss': rss(weather) });
  const settings = { ...settingsFor(canary), ALLOW_PRIVATE_HOSTS: '' };
  const { err } = await obmin(['run', '--once'], settings);
  expect(err).toContain('1 of 1 feeds could not be read');
  expect(canary.connections).toBe(0);
});

test('case 78: asked to stop while a feed is silent, it ends at once and counts nothing against the feed', async () => {
  const silent = await startFeedServer({ '/rss': () => undefined });
  const settings = settingsFor(silent);
  const child = startObmin(['run'], { ...settings, POLL_SECONDS: '1' });
  await expect.poll(() => silent.requests.length, { timeout: 15_000, interval: 20 }).toBeGreaterThan(0);
  const asked = performance.now();
  child.kill('SIGTERM');
  expect(await ended(child)).toMatchObject({ code: 0 });
  expect(performance.now() - asked).toBeLessThan(5_000);
  const { out } = await obmin(['sources', '--json'], { ...settings, LOG_LEVEL: 'error' });
  expect(out).toContain('"failures":0');
});

test('a running service reads what comes without being asked', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const child = startObmin(['run'], { ...settingsFor(server), POLL_SECONDS: '1' });
  await expect.poll(() => server.requests.length, { timeout: 15_000, interval: 20 }).toBeGreaterThan(0);
  let out = '';
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  server.serve({ '/rss': rss(exchangeOf(77, now()), weather) });
  await expect.poll(() => out, { timeout: 15_000, interval: 50 }).toContain('77');
  child.kill('SIGTERM');
  expect((await ended(child)).code).toBe(0);
});

test('ingest takes feeds and pages, from files and from the web, and names what is neither', async () => {
  const page = `<html lang="en"><head><title>Swap held</title></head><body><article><h1>Swap held</h1>${'<p>Ukraine and Russia exchanged prisoners of war on Sunday: 58 soldiers returned to Ukraine and 58 to Russia. Buses brought the men to the north of the country, where their families had waited for hours.</p>'.repeat(2)}</article></body></html>`;
  const server = await startFeedServer({
    '/feed': rss(exchangeOf(71, now()), weather),
    '/page': { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page },
  });
  const settings = settingsFor(server);
  const file = join(tempFolder(), 'saved.xml');
  writeFileSync(file, rss(exchangeOf(29, now())));
  const taken = await obmin(['ingest', file, `${server.origin}/feed`, `${server.origin}/page`], settings);
  expect(taken).toMatchObject({ code: 0, err: '' });
  expect(taken.out).toContain('4 articles taken (3 relevant');
  const missing = await obmin(['ingest', `${server.origin}/none?key=secret`], settings);
  expect(missing.code).toBe(65);
  expect(missing.err).toContain('/none was not read: The server answered 404.');
  expect(missing.err).not.toContain('secret');
});

test('case 59: a feed of another site that links to an official one makes it say nothing', async () => {
  const link = 'https://www.president.gov.ua/news/1';
  const server = await startFeedServer({ '/feed': rss(exchangeOf(93, { ...now(), link })) });
  const settings = settingsFor(server);
  expect((await obmin(['ingest', `${server.origin}/feed`], settings)).code).toBe(0);
  const { out } = await obmin(['stories', '--json'], settings);
  expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({
    confirmedBy: 'media_only',
    articles: [{ url: link }],
  });
});

test('a saved page or feed lends nobody an address that leads nowhere', async () => {
  const settings = settingsFor(await startFeedServer());
  const files = ['page.html', 'feed.xml'].map((name) => join(tempFolder(), name));
  const words = exchangeOf(94).text;
  writeFileSync(
    files[0] ?? '',
    `<html lang="en"><head><title>Swap held</title></head><body><article><h1>Swap held</h1>${`<p>${words} Their families had waited for hours in the north of the country.</p>`.repeat(4)}</article></body></html>`,
  );
  writeFileSync(files[1] ?? '', rss(exchangeOf(95, { ...now(), link: '/news/1' })));
  expect((await obmin(['ingest', ...files], settings)).code).toBe(0);
  expect((await obmin(['stories', '--json'], settings)).out).not.toContain('file.invalid');
});
