import { beforeEach, describe, expect, test } from 'vitest';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { createPulse } from '../../src/pulse.ts';
import { countingLog } from '../../src/shared/counting-log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { firstState, type FeedState } from '../../src/sources/polling/feed-state.ts';
import type { Source } from '../../src/sources/source.ts';
import type { Store } from '../../src/store/store.ts';
import { createWebApp } from '../../src/web/web-app.ts';
import type { WebParts } from '../../src/web/web-parts.ts';
import { article, event, statement } from '../fakes/findings.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';
import { webParts } from '../fakes/web-parts.ts';
import { eventStory } from '../summaries/stories.ts';

const MINUTE = 60_000;
const NOW = '2026-03-10T08:00:00.000Z';

function source(id: string, standing: Source['standing']): Source {
  const feed = { url: `https://${id}.example/feed`, kind: 'feed' as const, on: true, pages: false, seenAt: null };
  return { id, name: id, aliases: [], hosts: [], languages: ['uk'], side: 'ukraine', standing, feeds: [feed] };
}

let store: Store;
let clock: ManualClock;
let parts: WebParts;

beforeEach(async () => {
  store = await tempStore();
  clock = manualClock(NOW);
  const pulse = createPulse(clock);
  pulse.connected();
  parts = webParts(store, {
    clock,
    pulse,
    sources: indexSources([source('official', 'official'), source('paper', 'media')]),
  });
});

async function polled(id: 'official' | 'paper', more: Partial<FeedState> = {}): Promise<void> {
  const feed = { url: `https://${id}.example/feed`, kind: 'feed' as const };
  await store.feeds.save({ ...firstState(id, feed, 60), mode: 'active', lastOk: NOW, ...more });
}

const get = async (path: string): Promise<Response> => createWebApp(parts).request(path);
const ready = async (): Promise<unknown> => {
  const answer = await get('/readyz');
  return [answer.status, ((await answer.json()) as { checks: unknown }).checks];
};
const AT_ONCE = { urgent: false, dueAt: null };
const OK = { store: 'ok', adapters: 'ok', sources: 'ok', sending: 'ok' };

describe('case 183: the program is', () => {
  test('alive while its schedule goes on, and not when it stands still', async () => {
    expect((await get('/healthz')).status).toBe(200);
    clock.advance(3 * MINUTE);
    expect((await get('/healthz')).status).toBe(503);
    parts.pulse.beat();
    const alive = await get('/healthz');
    expect([alive.status, await alive.json()]).toEqual([200, { alive: true }]);
  });

  test('ready when the store answers, all is connected, an official feed was read and nothing is stuck', async () => {
    await polled('official');
    expect(await ready()).toEqual([200, OK]);
  });

  test('not ready before its platforms are connected', async () => {
    await polled('official');
    parts = { ...parts, pulse: createPulse(clock) };
    expect(await ready()).toMatchObject([503, { ...OK, adapters: expect.stringContaining('connected') as unknown }]);
  });

  test('not ready when no official feed was read for two intervals, whatever the press says', async () => {
    await polled('official', { intervalSeconds: 60 });
    clock.advance(2 * MINUTE);
    expect(await ready()).toEqual([200, OK]);
    clock.advance(2 * MINUTE);
    await polled('paper', { lastOk: clock.now().toISOString() });
    expect(await ready()).toMatchObject([503, { ...OK, sources: expect.stringContaining('obmin sources') as unknown }]);
  });

  test('not ready when a message is due for more than five minutes', async () => {
    await polled('official', { intervalSeconds: 3_600 });
    const reader = newSubscription({ platform: 'p', chat: '1', thread: null }, 'en', DEFAULTS, clock.now());
    await store.subscriptions.save(reader);
    const story = eventStory();
    await store.stories.save(story);
    const items = [{ storyId: story.id, revision: 1, reason: 'new-story' as const }];
    await store.outbox.add(
      [{ subscriptionId: reader.id, kind: 'alert', key: 'k', items, window: null, ...AT_ONCE }],
      clock.now(),
    );
    clock.advance(4 * MINUTE);
    expect(await ready()).toEqual([200, OK]);
    clock.advance(2 * MINUTE);
    expect(await ready()).toMatchObject([503, { ...OK, sending: expect.stringContaining('five minutes') as unknown }]);
  });

  test('not ready when the database does not answer, and says so in words', async () => {
    const broken = { ...store.feeds, all: () => Promise.reject(new Error('SQLITE_CORRUPT at /home/someone')) };
    parts = { ...parts, store: { ...store, feeds: broken } };
    const answer = await get('/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('/home');
  });
});

describe('the metrics', () => {
  const lines = async (): Promise<readonly string[]> => (await (await get('/metrics')).text()).split('\n');

  test('cases 167 and 169: count articles, findings, messages by state, subscriptions and polls, and name nobody, no topic and no address', async () => {
    const counted = countingLog(parts.log);
    counted.log.debug('feed-polled', { feed: 'f', outcome: 'not-modified' });
    counted.log.debug('feed-polled', { feed: 'g', outcome: 'not-modified' });
    counted.log.warn('article-not-read', { key: 'k' });
    parts = { ...parts, eventCounts: counted.counts };
    await polled('official', { failures: 2 });
    const [taken, told] = [article({ lang: 'uk' }), eventStory()];
    await store.stories.save(told);
    await store.articles.add(taken, NOW);
    await store.articles.addFindings(taken.id, [
      { finding: event(), kind: 'event', storyId: told.id, change: { told: true, reason: 'new-story' } },
      { finding: statement(), kind: 'statement', storyId: null, change: { told: false, reason: 'withheld' } },
    ]);
    const reader = newSubscription({ platform: 'p', chat: '-100777', thread: null }, 'en', DEFAULTS, clock.now());
    await store.subscriptions.save(reader);
    const items = [{ storyId: told.id, revision: 1, reason: 'new-story' as const }];
    await store.outbox.add(
      [{ subscriptionId: reader.id, kind: 'alert', key: 'k', items, window: null, ...AT_ONCE }],
      clock.now(),
    );
    const [claim] = await store.outbox.claim(['p'], 1, clock.now());
    if (!claim) throw new Error('nothing was claimed');
    clock.advance(1_500);
    const written = await lines();
    for (const line of [
      'obmin_articles{lang="uk"} 1',
      'obmin_findings{kind="event",type="exchange",lang="uk",reason="new-story"} 1',
      'obmin_findings{kind="statement",type="none",lang="uk",reason="withheld"} 1',
      'obmin_deliveries{kind="alert",state="claimed"} 1',
      'obmin_subscriptions{platform="p",state="active"} 1',
      'obmin_feeds{mode="active",health="failing"} 1',
      'obmin_polls_total{outcome="not-modified"} 2',
      'obmin_events_total{event="article-not-read"} 1',
      'obmin_queue_oldest_due_seconds 0',
    ])
      expect(written).toContain(line);
    expect(written.join('\n')).not.toMatch(/100777|official\.example/);
    // Every label is a word of the code: nobody can be told apart by what they chose.
    const labels = new Set(written.flatMap((line) => [...line.matchAll(/[{,](\w+)="/g)].map(([, label]) => label)));
    const known = [
      'event',
      'health',
      'kind',
      'lang',
      'mode',
      'outcome',
      'platform',
      'quantile',
      'reason',
      'state',
      'type',
      'version',
    ];
    expect([...labels].filter((label) => label !== undefined && !known.includes(label))).toEqual([]);
  });

  test('tell how long messages took and how long one has waited', async () => {
    const reader = newSubscription({ platform: 'p', chat: '1', thread: null }, 'en', DEFAULTS, clock.now());
    await store.subscriptions.save(reader);
    for (const id of ['aaa', 'bbb']) {
      const story = eventStory({ id });
      await store.stories.save(story);
      const items = [{ storyId: id, revision: 1, reason: 'new-story' as const }];
      await store.outbox.add(
        [{ subscriptionId: reader.id, kind: 'alert', key: id, items, window: null, ...AT_ONCE }],
        clock.now(),
      );
    }
    const [claim] = await store.outbox.claim(['p'], 1, clock.now());
    if (!claim) throw new Error('nothing was claimed');
    clock.advance(2_500);
    const { settle } = await import('../../src/deliveries/settle.ts');
    const taken = settle(claim.delivery, { kind: 'delivered', refs: ['1'] }, clock.now());
    await store.outbox.settle(claim.delivery, taken, clock.now());
    const written = await lines();
    expect(written).toContain('obmin_delivery_duration_recent_seconds{quantile="0.95"} 2.5');
    expect(written).toContain('obmin_queue_oldest_due_seconds 2.5');
  });

  test('have names as Prometheus asks: a prefix, a unit, _total on what only rises, and a help', async () => {
    const written = await lines();
    const types = written.filter((line) => line.startsWith('# TYPE'));
    expect(types.length).toBeGreaterThan(8);
    for (const line of types) {
      const [, , name = '', type = ''] = line.split(' ');
      expect(name).toMatch(/^obmin_[a-z_]+$/);
      expect([name, name.endsWith('_total')]).toEqual([name, type === 'counter']);
      expect(written.some((other) => other.startsWith(`# HELP ${name} `))).toBe(true);
    }
  });
});

const DEFAULTS = { zone: 'Europe/Kyiv', digestTime: '09:00' };
