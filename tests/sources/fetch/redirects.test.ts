import { expect, test } from 'vitest';
import { followRedirect } from '../../../src/sources/fetch/redirect.ts';
import { rawBytes, redirect } from '../../fakes/feed-answers.ts';
import { startFeedServer, type FeedServer } from '../../fakes/feed-server.ts';
import { answer, failure, FEED, names, reason, testClient, text } from './test-client.ts';

const HOSTS = ['news.example.org', 'www.example.org', 'other.example.net'];

/** A client to whom the server stands under several names. */
function clientOf(server: FeedServer): ReturnType<typeof testClient> {
  return testClient({
    allowPrivateHosts: [server.hostPort, ...HOSTS.map((host) => `${host}:${server.port}`)],
    resolve: names(Object.fromEntries(HOSTS.map((host) => [host, ['127.0.0.1']]))),
  });
}

test.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'data:text/xml,<rss/>', 'ftp://127.0.0.1/', 'javascript:1'])(
  'case 5: a redirect to %s is refused',
  async (location) => {
    const server = await startFeedServer({ '/feed': redirect(location) });
    expect(await reason(clientOf(server).fetch({ url: `${server.origin}/feed` }))).toBe('scheme');
  },
);

test('case 6: a loop ends after five redirects', async () => {
  const server = await startFeedServer({ '/a': redirect('/a') });
  expect(await reason(clientOf(server).fetch({ url: `${server.origin}/a` }))).toBe('too-many-redirects');
  expect(server.requests).toHaveLength(6);
});

test('case 6: five redirects are followed and the sixth is not', async () => {
  const server = await startFeedServer(({ path }) =>
    path === '/0' ? FEED : redirect(`/${Number(path.slice(1)) - 1}`, 301),
  );
  expect(await answer(clientOf(server).fetch({ url: `${server.origin}/5` }))).toMatchObject({
    url: `${server.origin}/0`,
    movedTo: `${server.origin}/0`,
  });
  expect(await reason(clientOf(server).fetch({ url: `${server.origin}/6` }))).toBe('too-many-redirects');
});

test('case 7: a redirect from https to http is refused, the other way is followed', () => {
  const from = (url: string, to: string): unknown => followRedirect(new URL(url), 302, to, new Set());
  expect(from('https://example.org/feed', 'http://example.org/feed')).toMatchObject({
    ok: false,
    failure: { reason: 'downgrade' },
  });
  expect(from('http://example.org/feed', 'https://example.org/feed')).toMatchObject({ ok: true, permanent: false });
});

test('case 8: a move for good to another domain is a failure that names the new address', async () => {
  const server = await startFeedServer({ '*': FEED });
  const to = `http://other.example.net:${server.port}/rss?key=s3cret`;
  server.serve({ '/feed': redirect(to, 301), '/rss': FEED });
  const moved = await failure(clientOf(server).fetch({ url: `http://news.example.org:${server.port}/feed` }));
  expect(moved.reason).toBe('other-domain');
  expect(moved.detail).toContain(`http://other.example.net:${server.port}/rss.`);
  expect(moved.detail).not.toContain('s3cret');
  expect(server.requests).toHaveLength(1);
});

test('case 8: a passing redirect to another domain is followed and moves nothing', async () => {
  const server = await startFeedServer({ '*': FEED });
  const to = `http://other.example.net:${server.port}/rss`;
  server.serve({ '/feed': redirect(to, 302), '/rss': FEED });
  const url = `http://news.example.org:${server.port}/feed`;
  expect(await answer(clientOf(server).fetch({ url }))).toMatchObject({ url: to, movedTo: null });
});

test('a move for good within the domain is followed and told', async () => {
  const server = await startFeedServer({ '*': FEED });
  const to = `http://www.example.org:${server.port}/rss`;
  server.serve({ '/feed': redirect(to, 308), '/rss': FEED });
  const url = `http://news.example.org:${server.port}/feed`;
  expect(await answer(clientOf(server).fetch({ url }))).toMatchObject({ url: to, movedTo: to });
});

test('a move that ends in a passing redirect is no move', async () => {
  const server = await startFeedServer({ '/a': redirect('/b', 301), '/b': redirect('/c', 302), '/c': FEED });
  expect((await answer(clientOf(server).fetch({ url: `${server.origin}/a` }))).movedTo).toBeNull();
});

test('neighbours on a shared domain are strangers', () => {
  const step = followRedirect(new URL('https://one.github.io/'), 301, 'https://two.github.io/', new Set());
  expect(step).toMatchObject({ ok: false, failure: { reason: 'other-domain' } });
});

test('another host gets the validators, and no secret meant for the first', async () => {
  const server = await startFeedServer({ '*': FEED });
  server.serve({ '/feed': redirect(`http://www.example.org:${server.port}/rss`), '/rss': FEED });
  const headers = { 'If-None-Match': '"1"', Authorization: 'Bearer s3cret', Cookie: 'a=b' };
  await answer(clientOf(server).fetch({ url: `http://news.example.org:${server.port}/feed`, headers }));
  expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Bearer s3cret', 'if-none-match': '"1"' });
  expect(server.requests[1]?.headers).toMatchObject({ 'if-none-match': '"1"' });
  expect(server.requests[1]?.headers).not.toHaveProperty('authorization');
  expect(server.requests[1]?.headers).not.toHaveProperty('cookie');
});

test('a POST follows only the redirects that keep it a POST', async () => {
  const server = await startFeedServer({
    '/seen': redirect('/', 303),
    '/moved': redirect('/hub', 307),
    '/hub': { status: 202 },
  });
  const post = { method: 'POST', body: 'hub.mode=subscribe' } as const;
  const client = clientOf(server);
  expect(await answer(client.fetch({ url: `${server.origin}/seen`, ...post }))).toMatchObject({ status: 303 });
  expect(await answer(client.fetch({ url: `${server.origin}/moved`, ...post }))).toMatchObject({ status: 202 });
  expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', '/seen', post.body],
    ['POST', '/moved', post.body],
    ['POST', '/hub', post.body],
  ]);
});

test('a redirect without an address is an answer', async () => {
  const server = await startFeedServer({ '/feed': { status: 302, body: FEED } });
  expect((await answer(clientOf(server).fetch({ url: `${server.origin}/feed` }))).status).toBe(302);
});

test('case 28: a Location in bare Cyrillic leads where it says', async () => {
  const head = Buffer.from('HTTP/1.1 302 Found\r\nlocation: /новини\r\ncontent-length: 0\r\n\r\n', 'utf8');
  const server = await startFeedServer({ '/feed': rawBytes(head), '*': FEED });
  expect(await text(clientOf(server).fetch({ url: `${server.origin}/feed` }))).toBe(FEED);
  expect(server.requests[1]?.path).toBe(encodeURI('/новини'));
});

test.each(['http://[', 'http://exa mple.org/', '//', '\u0000', 'http://a\rb/'])(
  'case 28: a Location that is no address (%j) is refused',
  (location) => {
    const step = followRedirect(new URL('https://example.org/'), 302, location, new Set());
    if (step.ok) expect(step.url.hostname).toBe('example.org');
    else expect(step.failure.reason).toMatch(/scheme|downgrade/);
  },
);
