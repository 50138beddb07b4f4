import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  cutShort,
  endless,
  rawBytes,
  reset,
  silent,
  trickled,
  trickledHead,
  unterminated,
} from '../../fakes/feed-answers.ts';
import { startFeedServer, type FeedAnswer } from '../../fakes/feed-server.ts';
import { memoryGrowth } from './memory-growth.ts';
import { answer, failure, FEED, reason, testClient, text } from './test-client.ts';

const MiB = 1024 * 1024;

/** Case 30: the limits hold for every method. */
describe.each(['GET', 'POST'] as const)('with %s', (method) => {
  const ask = async (given: FeedAnswer, limits = {}): ReturnType<ReturnType<typeof testClient>['fetch']> => {
    const server = await startFeedServer({ '/feed': given });
    const client = testClient({ allowPrivateHosts: [server.hostPort], limits });
    return client.fetch({ url: `${server.origin}/feed`, method, ...(method === 'POST' ? { body: 'x' } : {}) });
  };

  test('case 12: a body without an end is cut at 5 MiB, and so is the memory it takes', async () => {
    const chunk = '<item><title>another</title></item>'.repeat(2_000);
    const grown = await memoryGrowth(async () => {
      expect(await failure(ask(endless(chunk)))).toMatchObject({ reason: 'too-large', unsent: false });
    });
    expect(grown).toBeLessThan(50 * MiB);
  });

  test('case 12: a body in chunks of one byte takes no more memory than its size', async () => {
    const limits = { bodyBytes: 256 * 1024 };
    const chunks = rawBytes(
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(limits.bodyBytes + 1)}0\r\n\r\n`,
    );
    expect(await reason(ask(chunks, limits))).toBe('too-large');
  });

  test.each([
    // A gigabyte: sixty-four members of 16 MiB each, which unpack one after the other.
    ['gzip', Buffer.concat(Array<Buffer>(64).fill(gzipSync(Buffer.alloc(16 * MiB))))],
    ['deflate', deflateSync(Buffer.alloc(64 * MiB))],
    ['br', brotliCompressSync(Buffer.alloc(64 * MiB))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(64 * MiB)))],
    ['gzip, deflate', deflateSync(gzipSync(Buffer.alloc(64 * MiB)))],
  ])('case 13: a bomb (%s) is cut at 5 MiB', async (coding, body) => {
    const cpu = process.cpuUsage();
    const grown = await memoryGrowth(async () => {
      expect(await reason(ask({ headers: { 'content-encoding': coding }, body }))).toBe('too-large');
    });
    expect(grown).toBeLessThan(64 * MiB);
    expect(process.cpuUsage(cpu).user / 1e6).toBeLessThan(1);
  });

  test('case 14: a length over the limit is refused before the body is read', async () => {
    const huge = rawBytes(`HTTP/1.1 200 OK\r\ncontent-length: ${5 * 1024 * MiB}\r\n\r\n${FEED}`);
    expect(await reason(ask(huge))).toBe('too-large');
  });

  test.each([
    ['the head a byte at a time', trickledHead(5)],
    ['the body a byte at a time', trickled(FEED.repeat(100), 5)],
    ['nothing', silent],
    ['interim answers for ever', endlessInterim()],
  ])('case 15: a server that sends %s is left when the time for all is up', async (_, given) => {
    const started = performance.now();
    expect(await failure(ask(given, { totalMs: 250 }))).toMatchObject({ reason: 'timeout', unsent: false });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('case 15: a head that does not come is not waited for until the end', async () => {
    expect(await reason(ask(silent, { headersMs: 100 }))).toBe('timeout');
  });

  test.each([
    ['reset', cutShort(FEED, 100_000, { byReset: true })],
    ['closed', cutShort(FEED, 100_000)],
  ])('case 16: a body cut short (%s) is truncated at once', async (_, given) => {
    const started = performance.now();
    expect(await reason(ask(given))).toBe('truncated');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('case 17: a chunked body without its last chunk is truncated, however complete it looks', async () => {
    expect(await reason(ask(unterminated(FEED)))).toBe('truncated');
  });

  test('case 17: a compressed body without its end is truncated', async () => {
    const body = gzipSync(FEED).subarray(0, 40);
    expect(await reason(ask({ headers: { 'content-encoding': 'gzip' }, body }))).toBe('truncated');
    expect(await reason(ask({ body }))).toBe('truncated');
  });

  test.each([
    ['gzip', gzipSync(FEED)],
    ['x-gzip', gzipSync(FEED)],
    ['GZIP', gzipSync(FEED)],
    ['deflate', deflateSync(FEED)],
    ['deflate', deflateRawSync(FEED)],
    ['br', brotliCompressSync(FEED)],
    ['gzip, br', brotliCompressSync(gzipSync(FEED))],
    ['identity', Buffer.from(FEED)],
    ['', Buffer.from(FEED)],
    ['', gzipSync(FEED)],
  ])('case 18: a body compressed as "%s" is unpacked', async (coding, body) => {
    expect(await text(ask({ headers: { 'content-encoding': coding }, body }))).toBe(FEED);
  });

  test.each(['gzip', 'deflate', 'br', 'compress', 'gzip, gzip, gzip'])(
    'case 18: a body that is not "%s" is refused, never passed on',
    async (coding) => {
      expect(await reason(ask({ headers: { 'content-encoding': coding }, body: FEED }))).toMatch(/encoding|truncated/);
    },
  );

  test.each([
    ['one header of a megabyte', `x-a: ${'a'.repeat(MiB)}\r\n`],
    ['ten thousand headers', 'x-a: b\r\n'.repeat(10_000)],
    ['a name that is no name', 'x y\u0001: b\r\n'],
    ['a value with a bare line end', 'x-a: b\rc: d\r\n'],
    ['two lengths', 'content-length: 5\r\ncontent-length: 6\r\n'],
  ])('case 28: a head with %s is refused', async (_, lines) => {
    const given = rawBytes(`HTTP/1.1 200 OK\r\n${lines}\r\n`);
    expect(await failure(ask(given))).toMatchObject({ reason: 'headers', unsent: false });
  });

  test('case 28: the limit of the head is ours, whatever Node was started with', async () => {
    const given = { headers: { 'x-a': 'a'.repeat(2_000) }, body: FEED };
    expect(await reason(ask(given, { headerBytes: 1_000 }))).toBe('headers');
  });

  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['an upgrade nobody asked for', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['nothing', ''],
  ])('case 28: a server that answers with %s is refused', async (_, bytes) => {
    expect(await reason(ask(rawBytes(bytes)))).toMatch(/headers|connect/);
  });

  test('a connection that ends without an answer is no refusal to be sent', async () => {
    expect(await failure(ask(reset))).toMatchObject({ reason: 'connect', unsent: false });
  });
});

test('case 16: a server that was left is not read any further', async () => {
  const server = await startFeedServer({ '/feed': endless('a'.repeat(10_000)), '/next': FEED });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  expect(await reason(client.fetch({ url: `${server.origin}/feed` }))).toBe('too-large');
  expect(await text(client.fetch({ url: `${server.origin}/next` }))).toBe(FEED);
  expect(server.connections).toBe(2);
});

test('an answer keeps its status, its headers and where it came from', async () => {
  const headers = { etag: '"ї"', 'x-two': 'a', 'content-type': 'text/xml' };
  const server = await startFeedServer({
    '/feed': { status: 410, headers: { 'x-two': 'a', etag: '"1"' }, body: 'gone' },
  });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  const gone = await answer(client.fetch({ url: `${server.origin}/feed?a=1#top`, headers }));
  expect(gone).toMatchObject({ status: 410, url: `${server.origin}/feed?a=1`, headers: { etag: '"1"', 'x-two': 'a' } });
  expect(server.requests[0]).toMatchObject({
    path: '/feed?a=1',
    headers: {
      'user-agent': 'Obmin/test',
      accept: '*/*',
      'accept-encoding': expect.stringContaining('gzip') as string,
    },
  });
  // A header value that can't be written is left out rather than failing every poll of the feed.
  expect(server.requests[0]?.headers).not.toHaveProperty('etag');
});

test('case 19: a 304 is an answer without a body', async () => {
  const server = await startFeedServer({ '/feed': { status: 304, headers: { 'content-encoding': 'gzip' } } });
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  const same = await answer(client.fetch({ url: `${server.origin}/feed`, headers: { 'if-none-match': '"1"' } }));
  expect(same.status).toBe(304);
  expect(same.bytes).toHaveLength(0);
  expect(server.requests[0]?.headers['if-none-match']).toBe('"1"');
});

function endlessInterim(): FeedAnswer {
  return ({ socket }) => {
    const timer = setInterval(() => socket?.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 5);
    socket?.once('close', () => {
      clearInterval(timer);
    });
  };
}
