import { createSocket } from 'node:dgram';
import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createDnsResolver, resolveByMachine } from '../../../src/sources/fetch/resolve.ts';
import { startFeedServer } from '../../fakes/feed-server.ts';
import { failure, FEED, names, testClient, text } from './test-client.ts';

const NEVER = new AbortController().signal;

test('case 26: a name that is nowhere is told in words', async () => {
  expect(await failure(testClient().fetch({ url: 'https://news.example.org/feed?key=s3cret' }))).toEqual({
    kind: 'failed',
    reason: 'dns',
    detail: "The name news.example.org can't be found.",
    unsent: true,
  });
});

test('case 26: a resolver that fails is a name that is not found', async () => {
  const client = testClient({ resolve: () => Promise.reject(new Error('SERVFAIL')) });
  expect((await failure(client.fetch({ url: 'https://news.example.org/' }))).reason).toBe('dns');
});

test('case 26: a resolver that says nothing is given up, and told so', async () => {
  let toldToStop = false;
  const client = testClient({
    limits: { dnsMs: 100 },
    resolve: (_, signal) =>
      new Promise(() => {
        signal.addEventListener('abort', () => {
          toldToStop = true;
        });
      }),
  });
  const started = performance.now();
  expect(await failure(client.fetch({ url: 'https://news.example.org/' }))).toMatchObject({
    reason: 'dns',
    unsent: true,
  });
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(toldToStop).toBe(true);
});

test('case 26: fifty silent names take none of the threads that files are read with', async () => {
  const silent = createSocket('udp4');
  onTestFinished(() => void silent.close());
  await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve));
  const resolve = createDnsResolver([`127.0.0.1:${silent.address().port}`]);
  const client = testClient({ resolve, limits: { dnsMs: 400 } });
  const pending = Array.from({ length: 50 }, (_, index) => client.fetch({ url: `http://n${index}.example.org/` }));
  const started = performance.now();
  await readFile(import.meta.filename);
  expect(performance.now() - started).toBeLessThan(300);
  await client.close();
  expect((await Promise.all(pending)).every((result) => result.kind === 'failed')).toBe(true);
});

test('a DNS question that is called off ends at once', async () => {
  const silent = createSocket('udp4');
  onTestFinished(() => void silent.close());
  await new Promise<void>((resolve) => silent.bind(0, '127.0.0.1', resolve));
  const stop = new AbortController();
  const pending = createDnsResolver([`127.0.0.1:${silent.address().port}`])('news.example.org', stop.signal);
  setImmediate(() => stop.abort());
  const started = performance.now();
  expect(await pending).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('a name that was not found is not asked for again at once', async () => {
  const server = createSocket('udp4');
  onTestFinished(() => void server.close());
  const asked: string[] = [];
  // The question comes back with the bits that make it an answer: there is no such name (RFC 1035, 4.1.1).
  server.on('message', (question, { port, address }) => {
    asked.push(question.toString('latin1'));
    const answer = Buffer.from(question);
    answer.writeUInt16BE(0x8183, 2);
    server.send(answer, port, address);
  });
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve));
  const resolve = createDnsResolver([`127.0.0.1:${server.address().port}`]);
  expect(await resolve('news.example.org', NEVER)).toEqual([]);
  const first = asked.length;
  expect(await resolve('news.example.org', NEVER)).toEqual([]);
  expect(asked).toHaveLength(first);
  expect(await resolve('other.example.org', NEVER)).toEqual([]);
  expect(asked.length).toBeGreaterThan(first);
});

test('the machine’s own names are found', async () => {
  const addresses = await resolveByMachine('localhost', NEVER);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.every((address) => address === '127.0.0.1' || address === '::1')).toBe(true);
});

test('a host whose first address is dead is reached by its second', async () => {
  const server = await startFeedServer({ '/feed': FEED });
  const client = testClient({
    allowPrivateHosts: [`news.example.org:${server.port}`],
    resolve: names({ 'news.example.org': ['::1', '127.0.0.3', '127.0.0.1'] }),
  });
  expect(await text(client.fetch({ url: `http://news.example.org:${server.port}/feed` }))).toBe(FEED);
});

test('a port where nobody listens is a refused connection', async () => {
  const server = await startFeedServer();
  await server.close();
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  expect(await failure(client.fetch({ url: `${server.origin}/` }))).toEqual({
    kind: 'failed',
    reason: 'connect',
    detail: '127.0.0.1 refused the connection.',
    unsent: true,
  });
});
