import { expect, it, onTestFinished } from 'vitest';
import { tryFeeds } from '../../src/cli/try-feeds.ts';
import { createGuardedClient } from '../../src/sources/fetch/create-client.ts';
import { firstState } from '../../src/sources/polling/feed-state.ts';
import { readDocument } from '../../src/sources/reading/read-document.ts';
import type { Source } from '../../src/sources/source.ts';
import { startFeedServer } from '../fakes/feed-server.ts';

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>C</title><item><title>A road was mended</title>
<link>https://courier.example/1</link><pubDate>Sun, 04 May 2031 09:00:00 GMT</pubDate></item></channel></rss>`;

function feedOf(name: string, url: string, on = true) {
  const feed = { url, kind: 'feed', on, pages: false, seenAt: null } as const;
  const source: Source = {
    ...{
      id: name.toLowerCase(),
      name,
      aliases: [],
      hosts: [],
      languages: ['en'],
      side: 'third_party',
      standing: 'media',
    },
    feeds: [feed],
  };
  return { source, feed, on, state: firstState(source.id, feed, 60) };
}

async function tried(feeds: readonly ReturnType<typeof feedOf>[], allowed: readonly string[]) {
  const client = createGuardedClient({ userAgent: 'Obmin/test', allowPrivateHosts: allowed });
  onTestFinished(() => client.close());
  let out = '';
  const terminal = { out: (text: string) => void (out += text), err: () => undefined, watched: false };
  const bad = await tryFeeds(feeds, { client, reader: { read: (input) => readDocument(input) } }, terminal);
  return { bad, out };
}

it('every feed that is on has a line with what came, and those that are off are not asked', async () => {
  const server = await startFeedServer({
    '/good': FEED,
    '/page': '<html><body>Sold.</body></html>',
    '/empty': FEED.replace(/<item>.*<\/item>/s, ''),
  });
  const { bad, out } = await tried(
    [
      ...[feedOf('Good', `${server.origin}/good?key=secret`), feedOf('Missing', `${server.origin}/missing`)],
      ...[feedOf('Page', `${server.origin}/page`), feedOf('Empty', `${server.origin}/empty`)],
      feedOf('Off', `${server.origin}/off`, false),
    ],
    [server.hostPort],
  );
  expect(bad).toBe(3);
  expect(out).toContain(`ok    Good ${server.origin}/good: 1 item, the newest of 2031-05-04\n`);
  expect(out).toContain(`mend  Missing ${server.origin}/missing: There is nothing at this address (404).`);
  expect(out).toMatch(/mend {2}Page [^\n]+\n/);
  expect(out).toContain('It can be read and has nothing in it.');
  expect(out).toContain('Feeds that can be read: 1 of 4.');
  expect(out).not.toContain('secret');
  expect(server.requests.map(({ path }) => path)).not.toContain('/off');
});

it('where nothing answers the network is named', async () => {
  const { bad, out } = await tried([feedOf('Inside', 'http://127.0.0.1:9/feed')], []);
  expect(bad).toBe(1);
  expect(out).toContain('No feed answers: is this machine on the network?');
});
