import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import type { Subscription } from '../../src/deliveries/subscription.ts';
import { firstState } from '../../src/sources/polling/feed-state.ts';
import { openPostgresStore } from '../../src/store/open-postgres.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { article, event, people, reading } from '../fakes/findings.ts';
import { obmin } from '../fakes/obmin.ts';
import { emptyDatabase } from '../fakes/postgres/database.ts';
import { postgresServer } from '../fakes/postgres/server.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const NOW = '2026-03-10T08:00:00.000Z';
const postgres = await postgresServer();

describe.skipIf(postgres === null)('obmin migrate-store', () => {
  test('moves all that a store on SQLite holds, and the outbox goes on where it was', async () => {
    const dataDir = join(tempFolder(), 'data');
    const before = await filledStore(dataDir);
    const url = await emptyDatabase(postgres ?? '');
    const { code, out, err } = await obmin(['migrate-store'], { DATA_DIR: dataDir, DATABASE_URL: url });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('stories: 40\n');
    expect(out).toContain('deliveries: 3\n');
    expect(out).not.toContain('secret-of-the-test');

    const store = await openPostgresStore(url);
    onTestFinished(() => store.close());
    expect(await contentsOf(store)).toEqual(before);
    const one = await subscriber(store);
    const again = { subscriptionId: one.id, kind: 'digest', items: [], urgent: false, dueAt: null } as const;
    const window = { since: NOW, slot: '2026-03-11T08:00:00.000Z' };
    expect(await store.outbox.add([{ ...again, key: 'later', window }], new Date(NOW))).toBe(1);
    await store.feeds.addNotice({ cause: 'gone', feedId: null, text: 'the newest' }, NOW);
    expect((await store.feeds.notices(1))[0]?.text).toBe('the newest');
  });

  test('leaves a database alone in which there is something, and a folder without a store', async () => {
    const dataDir = join(tempFolder(), 'data');
    await filledStore(dataDir);
    const url = await emptyDatabase(postgres ?? '');
    const there = await openPostgresStore(url);
    onTestFinished(() => there.close());
    await there.facts.set('name', 'theirs');
    const refused = await obmin(['migrate-store'], { DATA_DIR: dataDir, DATABASE_URL: url });
    expect(refused).toMatchObject({ code: 78, out: '' });
    expect(refused.err).toBe(
      'obmin: DATABASE_URL: there is something in the database already; name a new, empty one.\n',
    );
    expect(await there.facts.get('name')).toBe('theirs');
    expect(await there.articles.count()).toBe(0);

    const nowhere = await obmin(['migrate-store'], { DATA_DIR: join(dataDir, 'nothing'), DATABASE_URL: url });
    expect(nowhere).toMatchObject({ code: 78, out: '' });
    expect(nowhere.err).toContain('there is no store in');
    const unnamed = await obmin(['migrate-store'], { DATA_DIR: dataDir });
    expect(unnamed.err).toContain('DATABASE_URL is empty');
  });
});

/** A store with something in each of its tables, closed again; resolves with what it holds. */
async function filledStore(dataDir: string): Promise<unknown> {
  const store = createStore(await openSqlite(dataDir));
  const stories = Array.from({ length: 40 }, (_, index) => storyOf(index));
  for (const [index, story] of stories.entries()) {
    const about = article({
      id: `a${String(index)}`,
      title: `Заголовок ${String(index)}`,
      text: 'Обмін у Києві. “ї” \u{1F600}',
    });
    await store.articles.add(about, NOW);
    await store.stories.save(story);
    await store.stories.addRevision(story, 'new-story');
    const change = { told: true, reason: 'new-story' } as const;
    await store.articles.addFindings(about.id, [{ finding: event(), kind: 'event', storyId: story.id, change }]);
  }
  const address = { platform: 'p', chat: '1', thread: null };
  const one = newSubscription(address, 'uk', { zone: 'Europe/Kyiv', digestTime: '09:00' }, new Date(NOW));
  await store.subscriptions.save(one);
  await store.digests.plan(one.id, [{ rhythm: 'daily', nextAt: '2026-03-11T07:00:00.000Z', toldUntil: NOW }]);
  await store.subscriptions.mute(one.id, stories[9]?.id ?? '');
  for (const story of stories.slice(0, 3)) await owe(store, one, story);
  const [claimed] = await store.outbox.claim(['p'], 1, new Date(NOW));
  if (!claimed) throw new Error('nothing was due');
  await store.feeds.save(firstState('outlet', { url: 'https://outlet.example/rss', kind: 'feed' }, 60));
  await store.feeds.remember('outlet', [{ key: 'g1', articleId: 'a1', sketch: 's1', published: null }], NOW);
  await store.feeds.switch('outlet', false);
  await store.feeds.addNotice({ cause: 'gone', feedId: 'f1', text: 'It is gone.' }, NOW);
  await store.facts.set('name', 'value');
  await store.platforms.first('p', 'update 1', NOW);
  await store.platforms.keepSealed('p', 'token', 'sealed');
  const contents = await contentsOf(store);
  await store.close();
  return contents;
}

function storyOf(index: number): EventStory {
  const date = new Date(Date.parse('2026-01-01') + index * 86_400_000).toISOString().slice(0, 10);
  const found = event({ date, datePrecision: 'day', ukraineReturned: people(100 + index) });
  const { story } = assignEvent(found, 0, article({ id: `a${String(index)}` }), reading([found]), [], NOW);
  if (!story) throw new Error('no story was begun');
  return story;
}

async function owe(store: Store, { id }: Subscription, story: EventStory): Promise<void> {
  const items = [{ storyId: story.id, revision: 1, reason: 'new-story' } as const];
  const draft = { subscriptionId: id, kind: 'alert', key: `${id} ${story.id}`, items, window: null } as const;
  await store.outbox.add([{ ...draft, urgent: false, dueAt: null }], new Date(NOW));
}

async function subscriber(store: Store): Promise<Subscription> {
  const found = await store.subscriptions.at({ platform: 'p', chat: '1', thread: null });
  if (!found) throw new Error('nobody is subscribed');
  return found;
}

/** What a store shows of itself. */
async function contentsOf(store: Store): Promise<unknown> {
  const one = await subscriber(store);
  const stories = await store.stories.all();
  return {
    one,
    stories,
    articles: [await store.articles.count(), await store.articles.find('a7')],
    findings: await store.articles.storiesOf('a7'),
    told: await store.telling.articleReasons(stories[7]?.id ?? ''),
    revisions: await store.telling.revisions(stories[7]?.id ?? ''),
    muted: await store.subscriptions.mutedBy(stories.map(({ id }) => id)),
    outbox: await store.outbox.counts(),
    digests: await store.digests.of(one.id),
    deliveries: await store.telling.deliveryReasons(one.id, stories[0]?.id ?? ''),
    feeds: await store.feeds.all(),
    known: await store.feeds.known('outlet', ['g1']),
    switched: await store.feeds.switched(),
    notices: await store.feeds.notices(5),
    facts: await store.facts.get('name'),
    sealed: await store.platforms.sealed('p', 'token'),
    found: await store.search.find('обміни київ', 5),
  };
}
