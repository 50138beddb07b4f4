import { expect, test } from 'vitest';
import { startFeedServer } from '../fakes/feed-server.ts';
import { post, preview, text } from '../sources/readers/channel/preview.ts';
import { feedBench, type FeedBench } from './feed-bench.ts';

const HOUR = 3_600_000;
const CALM = said(1, '2026-03-10T07:00:00+00:00', 'Good morning.');

function said(number: number, time: string, words: string): string {
  return post({ post: `staff/${String(number)}`, time, body: text(words) });
}

interface Channel {
  readonly bench: FeedBench;
  /** Shows these posts from now on, so many hours later, and polls. */
  readonly show: (hours: number, ...posts: readonly string[]) => Promise<void>;
}

/** The channel of an official body that was read for the first time with `CALM` alone in it. */
async function channel(): Promise<Channel> {
  const page = (posts: readonly string[]) => ({
    '*': { headers: { 'content-type': 'text/html; charset=utf-8' }, body: preview(...posts) },
  });
  const server = await startFeedServer(page([CALM]));
  const listed = { url: `${server.origin}/s/staff`, kind: 'channel', standing: 'official', side: 'ukraine' } as const;
  const bench = await feedBench([listed], [server.hostPort]);
  await bench.poll();
  const show: Channel['show'] = async (hours, ...posts) => {
    bench.clock.advance(hours * HOUR);
    server.serve(page(posts));
    await bench.poll();
  };
  return { bench, show };
}

test('a channel that says the same sentence of two days is told of both', async () => {
  const words =
    'Ukraine and Russia exchanged prisoners of war today: 100 soldiers returned to Ukraine and 100 to Russia.';
  const { bench, show } = await channel();
  const [one, other] = [said(2, '2026-03-10T15:00:00+00:00', words), said(3, '2026-03-11T11:00:00+00:00', words)];
  await show(8, CALM, one);
  await show(20, CALM, one, other);
  await show(1, CALM, one, other);
  const stories = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  expect(stories.map(({ date }) => date).sort()).toEqual(['2026-03-10', '2026-03-11']);
  expect(await bench.owed()).toBe(2);
});

test('an old post that comes into view again where newer ones were deleted is as old as it says', async () => {
  const { bench, show } = await channel();
  const old = said(900, '2026-03-02T12:00:00+00:00', 'Exchange of prisoners: 77 soldiers returned to Ukraine today.');
  await show(1, old, CALM);
  const [story] = await bench.parts.store.stories.events({ year: null, status: 'completed', type: null });
  expect(story).toMatchObject({ date: '2026-03-02', ukraineReturned: { total: 77 } });
  expect(await bench.owed()).toBe(0);
});
