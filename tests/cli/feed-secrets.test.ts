import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchangeOf, rss } from '../collecting/feed-bench.ts';
import { redirect } from '../fakes/feed-answers.ts';
import { startFeedServer } from '../fakes/feed-server.ts';
import { obmin, type Settings } from '../fakes/obmin.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const SECRET = 'hunter2secret';
const weather = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

function settingsFor(urls: readonly string[], hostPort: string): Settings & { readonly DATA_DIR: string } {
  const folder = tempFolder();
  const outlines = urls.map((url, n) => `<outline type="rss" text="Outlet ${String(n)}" xmlUrl="${url}"/>`);
  const file = join(folder, 'feeds.opml');
  writeFileSync(file, `<opml version="2.0"><head><title>T</title></head><body>${outlines.join('')}</body></opml>`);
  return {
    ...{ DATA_DIR: join(folder, 'data'), SOURCES: file, SEEDS_DIR: '', HISTORY: 'none' },
    ...{ ALLOW_PRIVATE_HOSTS: hostPort, LOG_LEVEL: 'debug' },
  };
}

test('case 171: the key in a feed’s address stands in no message, log, error or overview', async () => {
  const server = await startFeedServer({
    '/rss': rss(weather),
    '/moved': redirect(`http://elsewhere.example/?key=${SECRET}`, 301),
  });
  const addresses = ['/rss', '/moved', '/none', '/none'].map(
    (path, n) => `${server.origin}${path}?key=${SECRET}${String(n)}`,
  );
  const settings = settingsFor(addresses, server.hostPort);
  const runs = [await obmin(['run', '--once'], settings)];
  // An item that links to its own feed, in words and by a lone fragment.
  const links = [addresses[0] ?? '', '#top'].map((link, n) =>
    exchangeOf(83 + 90 * n, { link, at: new Date().toISOString() }),
  );
  server.serve({ '/rss': rss(...links, weather), '/moved': redirect(`http://elsewhere.example/?key=${SECRET}`, 301) });
  runs.push(await obmin(['run', '--once'], settings));
  for (const args of [
    ['sources'],
    ['sources', '--json'],
    ['doctor', '--network'],
    ['stories', '--json'],
    ['sources', 'import', settings['SOURCES'] ?? ''],
  ]) {
    runs.push(await obmin(args, settings));
  }
  expect(runs[1]?.out).toContain('83');
  expect(server.requests.some(({ path }) => path.includes(SECRET))).toBe(true);
  for (const { out, err } of runs) expect(out + err).not.toContain(SECRET);
});

test('case 171: a feed that stands twice in a list is named without its key', async () => {
  const settings = settingsFor([], '');
  const feed = { url: `https://a.example/rss?key=${SECRET}`, kind: 'feed', on: true };
  const source = { aliases: [], hosts: [], languages: ['en'], side: 'third_party', standing: 'media', feeds: [feed] };
  const file = join(settings.DATA_DIR, '..', 'sources.json');
  writeFileSync(file, JSON.stringify(['a', 'b'].map((id) => ({ ...source, id, name: id }))));
  const { code, out, err } = await obmin(['sources'], { ...settings, SOURCES: file });
  expect(code).not.toBe(0);
  expect(err).toContain('https://a.example/rss');
  expect(out + err).not.toContain(SECRET);
});
