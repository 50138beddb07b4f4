import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { userAgent } from '../../../src/sources/fetch/product.ts';
import { endless, late, redirect, reset, silent } from '../../fakes/feed-answers.ts';
import { startFeedServer, type FeedAnswer } from '../../fakes/feed-server.ts';
import { answer, failure, FEED, names, reason, testClient, text } from './test-client.ts';

const hostNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `h${index}.example.org`);

/** Closes a connection that asks a second time, as a server does whose patience with an idle one has ended. */
function onceAConnection(): FeedAnswer {
  const known = new WeakSet<Socket>();
  return (response) => {
    const { socket } = response;
    if (!socket || known.has(socket)) {
      socket?.destroy();
      return;
    }
    known.add(socket);
    response.end(FEED);
  };
}

test('case 27: a hundred feeds of one host are asked for one after the other', async () => {
  const server = await startFeedServer({ '*': FEED });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  const all = Array.from({ length: 100 }, (_, index) => text(client.fetch({ url: `${server.origin}/${index}` })));
  expect(new Set(await Promise.all(all))).toEqual(new Set([FEED]));
  expect(server.mostAtOnce).toBe(1);
  expect(server.requests.map(({ path }) => path)).toEqual(all.map((_, index) => `/${index}`));
  expect(server.connections).toBe(1);
});

test('case 27: a hundred hosts are asked at once, but no more than the limit', async () => {
  const hosts = hostNames(100);
  const server = await startFeedServer({ '*': late(FEED, 10) });
  const client = testClient({
    allowPrivateHosts: hosts.map((host) => `${host}:${server.port}`),
    resolve: names(Object.fromEntries(hosts.map((host) => [host, ['127.0.0.1']]))),
    limits: { requests: 24 },
  });
  await Promise.all(hosts.map((host) => answer(client.fetch({ url: `http://${host}:${server.port}/` }))));
  expect(server.mostAtOnce).toBeGreaterThan(12);
  expect(server.mostAtOnce).toBeLessThanOrEqual(24);
});

test('case 15: silent hosts delay no other host', async () => {
  const [dead, live] = await Promise.all([startFeedServer({ '*': silent }), startFeedServer({ '*': FEED })]);
  const client = testClient({ allowPrivateHosts: [dead.hostPort, live.hostPort], limits: { totalMs: 1_500 } });
  const lost = Promise.all(Array.from({ length: 10 }, () => client.fetch({ url: `${dead.origin}/` })));
  const started = performance.now();
  for (let poll = 0; poll < 10; poll += 1) await answer(client.fetch({ url: `${live.origin}/` }));
  expect(performance.now() - started).toBeLessThan(1_000);
  await client.close();
  await lost;
});

test('case 15: a hundred silent hosts delay a live one by nothing to speak of', async () => {
  const hosts = hostNames(100);
  const [dead, live] = await Promise.all([startFeedServer({ '*': silent }), startFeedServer({ '*': FEED })]);
  const client = testClient({
    allowPrivateHosts: [...hosts.map((host) => `${host}:${dead.port}`), live.hostPort],
    resolve: names(Object.fromEntries(hosts.map((host) => [host, ['127.0.0.1']]))),
    limits: { slowMs: 50 },
  });
  const lost = Promise.all(hosts.map((host) => client.fetch({ url: `http://${host}:${dead.port}/` })));
  const started = performance.now();
  await answer(client.fetch({ url: `${live.origin}/` }));
  expect(performance.now() - started).toBeLessThan(1_000);
  await client.close();
  await lost;
});

test('no more idle connections are kept than the limit', async () => {
  const servers = await Promise.all(Array.from({ length: 4 }, () => startFeedServer({ '/feed': FEED })));
  const client = testClient({
    allowPrivateHosts: servers.map(({ hostPort }) => hostPort),
    limits: { idleConnections: 2 },
  });
  for (let round = 0; round < 2; round += 1) {
    for (const { origin } of servers) await answer(client.fetch({ url: `${origin}/feed` }));
  }
  expect(servers.map(({ connections }) => connections)).toEqual([2, 2, 2, 2]);
  await answer(client.fetch({ url: `${servers[3]?.origin ?? ''}/feed` }));
  expect(servers[3]?.connections).toBe(2);
});

test('the wait for the host’s turn is not part of the time for a request', async () => {
  const server = await startFeedServer({ '*': late(FEED, 60) });
  const client = testClient({ allowPrivateHosts: [server.hostPort], limits: { totalMs: 250 } });
  const all = Array.from({ length: 8 }, () => text(client.fetch({ url: `${server.origin}/` })));
  expect(await Promise.all(all)).toHaveLength(8);
});

test('the time for a request is one for all its redirects', async () => {
  const server = await startFeedServer(async ({ path }) => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    return redirect(`${path}a`);
  });
  const client = testClient({ allowPrivateHosts: [server.hostPort], limits: { totalMs: 200 } });
  expect(await reason(client.fetch({ url: `${server.origin}/` }))).toBe('timeout');
});

test('case 29: a kept connection that the server has closed costs one more try, and nobody notices', async () => {
  const server = await startFeedServer({ '/feed': onceAConnection() });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  for (let poll = 0; poll < 3; poll += 1) expect(await text(client.fetch({ url: `${server.origin}/feed` }))).toBe(FEED);
  expect(server.connections).toBe(3);
});

test('case 29: a server that ends every connection is tried twice, and no third time', async () => {
  const server = await startFeedServer({ '/feed': reset });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  expect(await failure(client.fetch({ url: `${server.origin}/feed` }))).toMatchObject({
    reason: 'connect',
    unsent: false,
  });
  expect(server.requests).toHaveLength(2);
});

test('case 29: the second try has only the time that the first has left', async () => {
  const server = await startFeedServer({
    '/feed': ({ socket }) => {
      setTimeout(() => socket?.resetAndDestroy(), 150);
    },
  });
  const client = testClient({ allowPrivateHosts: [server.hostPort], limits: { totalMs: 250 } });
  expect(await reason(client.fetch({ url: `${server.origin}/feed` }))).toBe('timeout');
  expect(server.requests).toHaveLength(2);
});

test('case 29: a POST is never repeated, and has a connection of its own', async () => {
  const server = await startFeedServer({ '/hook': { status: 204 }, '/lost': reset });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  const post = (path: string): ReturnType<typeof client.fetch> =>
    client.fetch({
      url: `${server.origin}${path}`,
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
  expect((await answer(post('/hook'))).status).toBe(204);
  expect((await answer(post('/hook'))).status).toBe(204);
  expect(await failure(post('/lost'))).toMatchObject({ reason: 'connect', unsent: false });
  expect(server.requests.map(({ path, body }) => path + body)).toEqual(['/hook{}', '/hook{}', '/lost{}']);
  expect(server.connections).toBe(3);
});

test('what is left in the middle opens no connection for nobody', async () => {
  const server = await startFeedServer({
    '/big': endless('a'.repeat(10_000)),
    '/moved': redirect('/feed'),
    '/feed': FEED,
  });
  const client = testClient({ allowPrivateHosts: [server.hostPort], limits: { bodyBytes: 100_000 } });
  await reason(client.fetch({ url: `${server.origin}/big` }));
  await answer(client.fetch({ url: `${server.origin}/moved` }));
  for (let turn = 0; turn < 20; turn += 1) await nextTurn();
  expect(server.requests.map(({ path }) => path)).toEqual(['/big', '/moved', '/feed']);
  expect(server.connections).toBe(3);
});

test('a request that is called off ends at once, waiting or under way', async () => {
  const server = await startFeedServer({ '*': silent });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  const stop = new AbortController();
  const all = [1, 2].map((path) => client.fetch({ url: `${server.origin}/${path}`, signal: stop.signal }));
  await expect.poll(() => server.requests.length).toBe(1);
  stop.abort();
  expect(await Promise.all(all)).toMatchObject([
    { reason: 'aborted', unsent: false },
    { reason: 'aborted', unsent: true },
  ]);
  expect(await reason(client.fetch({ url: `${server.origin}/3`, signal: stop.signal }))).toBe('aborted');
});

test('a closed client has ended its requests and begins no other', async () => {
  const server = await startFeedServer({ '*': silent });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  const pending = client.fetch({ url: `${server.origin}/` });
  await expect.poll(() => server.requests.length).toBe(1);
  await client.close();
  expect(await reason(pending)).toBe('aborted');
  expect(await reason(client.fetch({ url: `${server.origin}/` }))).toBe('aborted');
  expect(server.requests).toHaveLength(1);
});

test('case 172: the User-Agent tells who we are and how to reach us, and nothing of the machine', () => {
  expect(userAgent('1.2.0', 'https://obmin.example.org')).toBe('Obmin/1.2.0 (+https://obmin.example.org)');
  expect(userAgent('1.2.0', null)).toBe('Obmin/1.2.0');
});

test('a hundred servers are read in well under a second', async () => {
  const servers = await Promise.all(Array.from({ length: 100 }, () => startFeedServer({ '/feed': FEED })));
  const client = testClient({ allowPrivateHosts: servers.map(({ hostPort }) => hostPort) });
  const started = performance.now();
  await Promise.all(servers.map(({ origin }) => answer(client.fetch({ url: `${origin}/feed` }))));
  expect(performance.now() - started).toBeLessThan(2_000);
});
