import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { WebSub } from '../../src/collecting/web-sub.ts';
import { startFeedServer, type FeedServer } from '../fakes/feed-server.ts';
import { exchangeOf, feedBench, rss, type FeedBench } from './feed-bench.ts';

const weather = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

interface Subscribed {
  readonly bench: FeedBench;
  readonly server: FeedServer;
  readonly webSub: WebSub;
  /** What the hub was asked with. */
  readonly form: URLSearchParams;
  /** The last part of our callback's address. */
  readonly key: string;
}

/** A feed whose hub has been asked for a subscription and has not called back yet. */
async function subscribed(): Promise<Subscribed> {
  const server = await startFeedServer();
  const link = `<${server.origin}/hub>; rel="hub", <${server.origin}/rss>; rel="self"`;
  server.serve({ '/rss': { headers: { link }, body: rss(weather) }, '/hub': { status: 202 } });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort], 'https://obmin.example');
  await bench.poll();
  const { webSub } = bench.poller;
  if (webSub === null) throw new Error('there is no WebSub');
  await webSub.subscribeDue();
  const asked = server.requests.find(({ path }) => path === '/hub');
  const form = new URLSearchParams(asked?.body);
  return { bench, server, webSub, form, key: form.get('hub.callback')?.split('/').at(-1) ?? '' };
}

function intent(form: URLSearchParams, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const topic = form.get('hub.topic') ?? '';
  return new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'abc', ...more });
}

test('a feed that names a hub is subscribed to, and the hub that calls back hears its challenge', async () => {
  const { bench, webSub, form, key, server } = await subscribed();
  expect(form.get('hub.callback')).toBe(`https://obmin.example/websub/${key}`);
  expect(form.get('hub.topic')).toBe(`${server.origin}/rss`);
  expect(await webSub.verify(key, intent(form, { 'hub.lease_seconds': '86400' }))).toMatchObject({
    status: 200,
    body: 'abc',
  });
  expect((await bench.state(`${server.origin}/rss`)).hub?.leaseUntil).toBe('2026-03-11T08:00:00.000Z');
  expect(await webSub.verify(key, intent(form, { 'hub.topic': 'https://other.example/' }))).toMatchObject({
    status: 404,
  });
  expect(await webSub.verify('unknown', intent(form))).toMatchObject({ status: 404 });

  await bench.poll();
  expect((await bench.state(`${server.origin}/rss`)).hub?.leaseUntil).toBe('2026-03-11T08:00:00.000Z');
  const before = server.requests.length;
  await webSub.subscribeDue();
  expect(server.requests).toHaveLength(before);
});

test('a signed push is told at once, and the poll after it tells it no second time', async () => {
  const { bench, webSub, form, key, server } = await subscribed();
  await webSub.verify(key, intent(form));
  const body = rss(exchangeOf(52), weather);
  const bytes = new TextEncoder().encode(body);
  const signature = `sha256=${createHmac('sha256', form.get('hub.secret') ?? '')
    .update(bytes)
    .digest('hex')}`;
  expect(await webSub.push(key, { bytes, contentType: 'application/rss+xml', signature })).toBe(202);
  await expect.poll(() => bench.owed()).toBe(1);
  server.serve({ '*': body });
  bench.clock.advance(3_600_000);
  await bench.poll();
  expect(await bench.owed()).toBe(1);
});

test('a push that is not signed as agreed is answered alike and comes to nothing', async () => {
  const { bench, webSub, key } = await subscribed();
  const bytes = new TextEncoder().encode(rss(exchangeOf(52)));
  for (const signature of [null, 'sha256=00', 'md5=00']) {
    expect(await webSub.push(key, { bytes, contentType: null, signature })).toBe(202);
  }
  expect(await webSub.push('unknown', { bytes, contentType: null, signature: null })).toBe(410);
  await bench.poller.stop();
  expect(await bench.owed()).toBe(0);
});

test('a hub that pushes all the time puts off no poll and hides no failure of the feed itself', async () => {
  const { bench, webSub, form, key, server } = await subscribed();
  await webSub.verify(key, intent(form));
  server.serve({ '*': { status: 500 } });
  bench.clock.advance(3_600_000);
  await bench.poll();
  const before = await bench.state(`${server.origin}/rss`);
  for (const people of [52, 152, 252]) {
    bench.clock.advance(10_000);
    const bytes = new TextEncoder().encode(rss(exchangeOf(people)));
    const signed = createHmac('sha256', form.get('hub.secret') ?? '').update(bytes);
    const signature = `sha256=${signed.digest('hex')}`;
    expect(await webSub.push(key, { bytes, contentType: 'application/rss+xml', signature })).toBe(202);
    await expect.poll(async () => (await bench.state(before.url)).items).toBe(before.items + (people + 48) / 100);
  }
  const { nextPoll, failures, error } = before;
  expect(await bench.state(before.url)).toMatchObject({ nextPoll, failures: 1, error });
  expect(failures).toBe(1);
});
