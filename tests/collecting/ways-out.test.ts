import { expect, test } from 'vitest';
import { redirect } from '../fakes/feed-answers.ts';
import { startFeedServer, type FeedRoutes } from '../fakes/feed-server.ts';
import { articlePage, exchangeOf, feedBench, rss } from './feed-bench.ts';

/** What a hostile outlet serves at `origin`, so that something of ours asks the machine at `inside`. */
type Lure = (origin: string, inside: string) => FeedRoutes;

const teaser = (link: string): string =>
  rss({
    title: 'A new swap was held',
    text: 'Prisoners came home today. Read more…',
    link,
    at: '2026-03-10T07:50:00Z',
  });

const LURES: readonly (readonly [string, Lure])[] = [
  ['a feed that sends us on', (_, inside) => ({ '/rss': redirect(`${inside}/`, 302) })],
  ['a feed that has moved for good', (_, inside) => ({ '/rss': redirect(`${inside}/`, 301) })],
  ['the page that an item links to', (_, inside) => ({ '/rss': teaser(`${inside}/1`) })],
  [
    'a page that sends us on',
    (origin, inside) => ({ '/rss': teaser(`${origin}/1`), '/1': redirect(`${inside}/1`, 302) }),
  ],
  [
    'a robots.txt that sends us on',
    (origin, inside) => ({ '/rss': teaser(`${origin}/1`), '/robots.txt': redirect(`${inside}/`, 301) }),
  ],
  [
    'the hub that a feed names',
    (_, inside) => ({ '/rss': { headers: { link: `<${inside}/hub>; rel="hub"` }, body: rss(exchangeOf(5)) } }),
  ],
  [
    'a hub that sends us on',
    (origin, inside) => ({
      '/rss': {
        headers: { link: `<${origin}/hub>; rel="hub", <${origin}/rss>; rel="self"` },
        body: rss(exchangeOf(5)),
      },
      '/hub': redirect(`${inside}/hub`, 307),
    }),
  ],
  [
    'the pictures, enclosures and style sheets of a feed and a page',
    (origin, inside) => ({
      '/rss': `<?xml-stylesheet href="${inside}/x.xsl"?>${teaser(`${origin}/1`).replace(
        '</item>',
        `<enclosure url="${inside}/a.mp3" type="audio/mpeg" length="1"/></item><image><url>${inside}/i.png</url></image>`,
      )}`.replace(/^(<\?xml-stylesheet[^>]*>)(<\?xml [^>]*>)/, '$2$1'),
      '/1': articlePage(
        64,
        `<link rel="icon" href="${inside}/favicon.ico"><link rel="stylesheet" href="${inside}/s.css"><script src="${inside}/s.js"></script>`,
      ),
    }),
  ],
];

test.each(LURES)('case 30: %s leads no request of ours into the network', async (_, lure) => {
  const canary = await startFeedServer({ '*': rss(exchangeOf(5)) });
  const server = await startFeedServer({ '/rss': rss() });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url, pages: true }], [server.hostPort], 'https://obmin.example');
  await bench.poll();
  server.serve(lure(server.origin, canary.origin));
  for (let poll = 0; poll < 2; poll += 1) {
    bench.clock.advance(600_000);
    await bench.poll();
    await bench.poller.webSub?.subscribeDue();
  }
  expect(server.requests.filter(({ path }) => path === '/rss').length).toBeGreaterThan(1);
  expect(canary.connections).toBe(0);
});

test('case 30: the hub that a feed names is asked over the same guarded client, without cookies or keys of ours', async () => {
  const server = await startFeedServer();
  const headers = { link: `<${server.origin}/hub>; rel="hub", <${server.origin}/rss>; rel="self"` };
  server.serve({ '/rss': { headers, body: rss(exchangeOf(5)) }, '/hub': { status: 202 } });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort], 'https://obmin.example');
  await bench.poll();
  await bench.poller.webSub?.subscribeDue();
  const asked = server.requests.find(({ path }) => path === '/hub');
  expect(asked?.headers['user-agent']).toContain('Obmin/');
  expect(asked?.headers).not.toHaveProperty('cookie');
  expect(asked?.headers).not.toHaveProperty('authorization');
});
