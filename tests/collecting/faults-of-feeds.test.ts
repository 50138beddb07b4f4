import { expect, test } from 'vitest';
import { redirect } from '../fakes/feed-answers.ts';
import { startFeedServer } from '../fakes/feed-server.ts';
import { encodeAs } from '../sources/text/encode.ts';
import { exchangeOf, feedBench, rss, type FeedBench, type Told } from './feed-bench.ts';

const HOUR = 3_600_000;
const weather: Told = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

async function causes({ parts }: FeedBench): Promise<readonly string[]> {
  return (await parts.store.feeds.notices(9)).map(({ cause }) => cause);
}

async function completed({ parts }: FeedBench) {
  return parts.store.stories.events({ year: null, status: 'completed', type: null });
}

test('case 8: of a feed that moves to another domain nothing is told until the operator agrees, who hears of it once', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url }], [server.hostPort, `localhost:${String(server.port)}`]);
  await bench.poll();
  server.serve({ '/rss': redirect(`http://localhost:${String(server.port)}/new`, 301), '/new': rss(exchangeOf(61)) });
  for (let poll = 0; poll < 3; poll += 1) {
    bench.clock.advance(HOUR);
    await bench.poll();
  }
  expect(await bench.state(url)).toMatchObject({ mode: 'needs-confirmation', url });
  expect(await causes(bench)).toEqual(['moved-domain']);
  expect(server.requests.filter(({ path }) => path === '/new')).toEqual([]);
  expect(await bench.owed()).toBe(0);
});

test('case 8: a passing redirect to another domain is read, and the listed address is asked again', async () => {
  const server = await startFeedServer({ '/rss': rss(weather) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url }], [server.hostPort, `localhost:${String(server.port)}`]);
  await bench.poll();
  server.serve({ '/rss': redirect(`http://localhost:${String(server.port)}/new`, 302), '/new': rss(exchangeOf(61)) });
  for (let poll = 0; poll < 2; poll += 1) {
    bench.clock.advance(HOUR);
    await bench.poll();
  }
  expect(await bench.state(url)).toMatchObject({ mode: 'active', url });
  expect(server.requests.filter(({ path }) => path === '/rss')).toHaveLength(3);
  expect(await bench.owed()).toBe(1);
});

test('cases 22 and 26: an official feed that refuses us tells subscribers nothing, and the operator in words', async () => {
  const server = await startFeedServer({ '*': rss(weather) });
  const url = `${server.origin}/rss`;
  const bench = await feedBench([{ url, standing: 'official', side: 'ukraine' }], [server.hostPort]);
  await bench.poll();
  for (const status of [403, 451, 500, 401]) {
    server.serve({ '*': { status, body: rss(exchangeOf(61)) } });
    bench.clock.advance(HOUR);
    await bench.poll();
  }
  expect(await bench.owed()).toBe(0);
  expect([...(await causes(bench))].sort()).toEqual(['failing', 'officials-silent']);
  expect((await bench.state(url)).error).toContain('401');
});

test.each(['windows-1251', 'koi8-u', 'utf-16le'] as const)(
  'case 36: an exchange told in %s, which only the bytes say, is told in its own letters',
  async (charset) => {
    const server = await startFeedServer({ '*': rss(weather) });
    const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
    await bench.poll();
    bench.clock.advance(HOUR);
    const words = 'Відбувся черговий обмін військовополоненими: додому повернулися 61 український захисник.';
    const feed = rss({ title: 'Обмін полоненими', text: words, at: '2026-03-10T08:50:00Z' }, weather);
    server.serve({
      '*': { headers: { 'content-type': 'text/xml' }, body: encodeAs(charset, feed.replace(/^<\?[^>]*>/, '')) },
    });
    await bench.poll();
    const [story] = await completed(bench);
    expect(story?.ukraineReturned?.total).toBe(61);
    expect(story?.reports[0]?.finding.evidence.map(({ text }) => text).join(' ')).toContain('військовополоненими');
  },
);

test('case 40: one headline in look-alike letters and with unseen ones, from two feeds, is one story', async () => {
  const [one, other] = await Promise.all([
    startFeedServer({ '*': rss(weather) }),
    startFeedServer({ '*': rss(weather) }),
  ]);
  const listed = [one, other].map(({ origin }) => ({ url: `${origin}/rss` }));
  const bench = await feedBench(listed, [one.hostPort, other.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  const told = exchangeOf(61, { at: '2026-03-10T08:50:00Z' });
  one.serve({ '*': rss(told, weather) });
  await bench.poll();
  const title = told.title.replace('prisoners', 'pris\u200Bоners').replace('Russia', 'Rus\u00ADsia');
  other.serve({ '*': rss({ ...told, title }, weather) });
  bench.clock.advance(HOUR / 6);
  await bench.poll();
  expect(await completed(bench)).toHaveLength(1);
  expect(await bench.owed()).toBe(1);
});

test.each([
  ['Обмін полоненими між Україною та Росією, запланований на сьогодні, не відбувся.'],
  ['Наступного тижня може відбутися обмін полоненими між Україною та Росією, сподіваються в штабі.'],
  ['Рік тому Україна та Росія провели обмін: додому повернулися 95 захисників.'],
  ['Обмен пленными между Россией и Украиной, намеченный на сегодня, не состоялся.'],
  ['Обмен пленными может состояться на следующей неделе, допустили в Москве.'],
  ['Год назад Россия и Украина обменялись пленными: домой вернулись 95 военных.'],
  ['He recalled the words of a guard, "your friend told us \'a hundred prisoners were exchanged today\'", and smiled.'],
])('case 58: a feed that says “%s” tells of no exchange that happened', async (text) => {
  const server = await startFeedServer({ '*': rss(weather) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  server.serve({ '*': rss({ title: 'Прес-служба', text, at: '2026-03-10T08:50:00Z' }, weather) });
  await bench.poll();
  expect((await completed(bench)).filter(({ date }) => date?.startsWith('2026-03') ?? true)).toEqual([]);
});
