import { expect, test } from 'vitest';
import { createRobots, type Robots } from '../../../src/sources/fetch/robots.ts';
import { redirect, silent } from '../../fakes/feed-answers.ts';
import { startFeedServer, type FeedAnswer, type FeedServer } from '../../fakes/feed-server.ts';
import { manualClock, type ManualClock } from '../../fakes/manual-clock.ts';
import { testClient } from './test-client.ts';

const HOUR_MS = 60 * 60 * 1000;

async function robotsOf(
  file: FeedAnswer,
): Promise<{ readonly server: FeedServer; readonly robots: Robots; readonly clock: ManualClock }> {
  const server = await startFeedServer({ '/robots.txt': file });
  const clock = manualClock();
  const client = testClient({ allowPrivateHosts: [server.hostPort], limits: { totalMs: 300 } });
  return { server, clock, robots: createRobots(client, clock) };
}

test('what robots.txt forbids everybody is forbidden, the rest is not', async () => {
  const { server, robots } = await robotsOf('User-agent: *\nDisallow: /admin\nAllow: /admin/open\n');
  expect(await robots.allows(`${server.origin}/news/1?a=b`)).toBe('yes');
  expect(await robots.allows(`${server.origin}/admin/1`)).toBe('no');
  expect(await robots.allows(`${server.origin}/admin/open/1`)).toBe('yes');
});

test('what is said to us by name counts, not what is said to everybody', async () => {
  const { server, robots } = await robotsOf('User-agent: *\nDisallow: /\n\nUser-agent: OBMIN/1\nDisallow: /private\n');
  expect(await robots.allows(`${server.origin}/news`)).toBe('yes');
  expect(await robots.allows(`${server.origin}/private`)).toBe('no');
});

test('an origin is asked once a day, however many ask', async () => {
  const { server, robots, clock } = await robotsOf('User-agent: *\nDisallow: /a\n');
  const urls = ['/a', '/b', '/c'].map((path) => server.origin + path);
  expect(await Promise.all(urls.map((url) => robots.allows(url)))).toEqual(['no', 'yes', 'yes']);
  clock.advance(23 * HOUR_MS);
  expect(await robots.allows(`${server.origin}/b`)).toBe('yes');
  expect(server.requests).toHaveLength(1);
  clock.advance(2 * HOUR_MS);
  server.serve({ '/robots.txt': 'User-agent: *\nDisallow: /b\n' });
  expect(await robots.allows(`${server.origin}/b`)).toBe('no');
  expect(server.requests).toHaveLength(2);
});

test.each([400, 401, 403, 404, 410])('no file (%i) allows everything', async (status) => {
  const { server, robots } = await robotsOf({ status, body: 'User-agent: *\nDisallow: /' });
  expect(await robots.allows(`${server.origin}/news`)).toBe('yes');
});

test.each<[string, FeedAnswer]>([
  ['500', { status: 500 }],
  ['503', { status: 503 }],
  ['429', { status: 429 }],
  ['no answer', silent],
  ['a redirect to the own machine', redirect('http://127.0.0.1:1/')],
])('a server that can’t be asked (%s) is left alone for now, and asked again soon', async (_, file) => {
  const { server, robots, clock } = await robotsOf(file);
  expect(await robots.allows(`${server.origin}/news`)).toBe('later');
  server.serve({ '/robots.txt': '' });
  clock.advance(HOUR_MS / 12);
  expect(await robots.allows(`${server.origin}/news`)).toBe('later');
  clock.advance(HOUR_MS / 12);
  expect(await robots.allows(`${server.origin}/news`)).toBe('yes');
});

test('a redirect of robots.txt is followed', async () => {
  const { server, robots } = await robotsOf(redirect('/rules', 301));
  server.serve({ '/robots.txt': redirect('/rules', 301), '/rules': 'User-agent: *\nDisallow: /a\n' });
  expect(await robots.allows(`${server.origin}/a`)).toBe('no');
});

test('of a file without end the first 500 KiB count', async () => {
  const filler = `# ${'x'.repeat(97)}\n`;
  const { server, robots } = await robotsOf(`User-agent: *\nDisallow: /a\n${filler.repeat(6_000)}Disallow: /b\n`);
  expect(await robots.allows(`${server.origin}/a`)).toBe('no');
  expect(await robots.allows(`${server.origin}/b`)).toBe('yes');
});

test('a file of wildcards holds nothing up', async () => {
  const { server, robots } = await robotsOf(`User-agent: *\n${`Disallow: /${'*a'.repeat(1_000)}b\n`.repeat(240)}`);
  const started = performance.now();
  await robots.allows(`${server.origin}/${'a'.repeat(4_000)}`);
  expect(performance.now() - started).toBeLessThan(500);
});

test.each(['not an address', '', 'mailto:press@example.org'])(
  'what is no web address (%j) is not allowed',
  async (url) => {
    const { robots } = await robotsOf('');
    expect(await robots.allows(url)).toBe('no');
  },
);
