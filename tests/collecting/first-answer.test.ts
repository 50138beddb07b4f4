import { expect, test } from 'vitest';
import { resume } from '../../src/sources/polling/resume.ts';
import { startFeedServer } from '../fakes/feed-server.ts';
import { exchangeOf, feedBench, rss, type Told } from './feed-bench.ts';

const HOUR = 3_600_000;
const weather: Told = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

/** An official feed that was down from eight o'clock, when it was added, for so many hours. */
async function downFor(hours: number) {
  const server = await startFeedServer({ '*': { status: 503 } });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url, standing: 'official', side: 'ukraine' }], [server.hostPort]);
  for (let polls = 0; polls < 3; polls += 1) {
    await bench.poll();
    bench.clock.advance((hours / 3) * HOUR);
  }
  return { server, bench, url };
}

test('case 48: a feed that was down on the day it was added tells what it wrote since, and not what was there before', async () => {
  const { server, bench, url } = await downFor(12);
  const before = exchangeOf(90, { at: '2026-03-10T07:00:00Z' });
  server.serve({ '*': rss(exchangeOf(40, { at: '2026-03-10T17:00:00Z' }), before, weather) });
  await bench.poll();
  expect(await bench.state(url)).toMatchObject({ mode: 'active', items: 3, failingSince: null });
  expect(await bench.owed()).toBe(1);
  bench.clock.advance(HOUR);
  await bench.poll();
  expect(await bench.owed()).toBe(1);
});

test('what a feed wrote while it was silent for a week is told where it is fresh', async () => {
  const { server, bench } = await downFor(7 * 24);
  const old = exchangeOf(90, { at: '2026-03-12T09:00:00Z', text: exchangeOf(90).text.replace('Tuesday', 'Thursday') });
  server.serve({ '*': rss(old, weather) });
  await bench.poll();
  expect(await bench.owed()).toBe(0);
});

test('case 60: a first answer after a silence is no way round the budget of a source, and the rest is told when released', async () => {
  const { server, bench, url } = await downFor(1 / 2);
  const many = Array.from({ length: 40 }, (_, n) =>
    exchangeOf(100 + 40 * n, { at: new Date(Date.parse('2026-03-10T08:05:00Z') + n * 30_000).toISOString() }),
  );
  server.serve({ '*': rss(...many, weather) });
  await bench.poll();
  const held = await bench.state(url);
  expect(held).toMatchObject({ mode: 'quarantined', heldFor: 'flood' });
  const owed = await bench.owed();
  await bench.parts.store.transaction((store) => store.feeds.save(resume(held)));
  await bench.poll();
  expect(await bench.state(url)).toMatchObject({ mode: 'active', failingSince: null });
  expect(await bench.owed()).toBeGreaterThan(owed);
});
