import { expect, test } from 'vitest';
import { startFeedServer } from '../fakes/feed-server.ts';
import { exchangeOf, feedBench, rss, type Told } from './feed-bench.ts';

const HOUR = 3_600_000;
const weather: Told = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

test('case 61: one exchange told by ten feeds with three counts is one story with all of them', async () => {
  const servers = await Promise.all(Array.from({ length: 10 }, () => startFeedServer({ '*': rss(weather) })));
  const bench = await feedBench(
    servers.map(({ origin }) => ({ url: `${origin}/rss` })),
    servers.map(({ hostPort }) => hostPort),
  );
  await bench.poll();
  bench.clock.advance(HOUR);
  for (const [place, server] of servers.entries()) {
    const people = [150, 151, 148][place % 3] ?? 150;
    server.serve({ '*': rss(exchangeOf(people, { at: '2026-03-10T08:50:00Z' }), weather) });
    bench.clock.advance(30_000);
    await bench.poll();
  }
  const stories = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  expect(stories).toHaveLength(1);
  expect(new Set(stories[0]?.reports.map(({ outlet }) => outlet)).size).toBe(10);
  expect(stories[0]?.revision).toBeLessThanOrEqual(2);
  expect(await bench.owed()).toBeLessThanOrEqual(2);
});

test.each([
  [
    'that it did not take place',
    'The exchange of prisoners between Ukraine and Russia planned for today did not take place.',
  ],
  [
    'that it may take place',
    'An exchange of prisoners between Ukraine and Russia may take place next week, officials hope.',
  ],
  ['of a year ago', 'A year ago today Ukraine and Russia exchanged prisoners: 95 soldiers returned to Ukraine.'],
  [
    'what somebody has claimed that it was',
    'The claim that 95 Ukrainian prisoners were exchanged today is false, the headquarters said.',
  ],
  ['that it would be one', 'If Russia had agreed, 95 Ukrainian prisoners would have been exchanged today.'],
])('case 58: a feed that tells of an exchange %s tells of none that happened', async (_, text) => {
  const server = await startFeedServer({ '*': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({ '*': rss({ title: 'Prisoners: what is known', text }, weather) });
  await bench.poll();
  const completed = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  expect(completed.filter(({ date }) => date?.startsWith('2026-03') ?? true)).toEqual([]);
});
