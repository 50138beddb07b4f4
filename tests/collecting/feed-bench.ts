import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createFeeds, type Feeds } from '../../src/collecting/feeds.ts';
import type { Article } from '../../src/articles/article.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import type { PipelineParts } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { FeedState } from '../../src/sources/polling/feed-state.ts';
import type { Store } from '../../src/store/store.ts';
import type { Feed, Side, Source, Standing } from '../../src/sources/source.ts';
import type { PlainAnswer } from '../fakes/feed-server.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { tempStore } from '../fakes/temp-store.ts';

/** A store with one subscriber and a poller over the given feeds, everything real but the clock. */
export interface FeedBench {
  readonly parts: PipelineParts;
  readonly clock: ManualClock;
  readonly poller: Feeds;
  /** Asks every feed once and waits for all answers. */
  poll(): Promise<void>;
  state(url: string): Promise<FeedState>;
  /** Alerts owed to the subscriber. */
  owed(): Promise<number>;
  /** From now on an article that `fails` is true of can't be stored, for a fault of ours or, with a code, of the database. */
  failOn(fails: (article: Article) => boolean, code?: string): void;
}

export interface ListedAt {
  readonly url: string;
  readonly kind?: Feed['kind'];
  readonly pages?: boolean;
  readonly standing?: Standing;
  readonly side?: Side;
}

const POLL_SECONDS = 60;

export async function feedBench(
  listed: readonly ListedAt[],
  allowed: readonly string[],
  publicUrl: string | null = null,
  { oneSource = false } = {},
): Promise<FeedBench> {
  const clock = manualClock();
  const separate = listed.map(asSource);
  const together = separate.slice(0, 1).map((one) => ({ ...one, feeds: separate.flatMap(({ feeds }) => feeds) }));
  const sources = indexSources(oneSource ? together : separate);
  let fails: (article: Article) => boolean = () => false;
  let code = 'ERR_OURS';
  const check = (article: Article): void => {
    if (fails(article)) throw Object.assign(new Error('planted'), { code });
  };
  const parts = { store: failing(await tempStore(), check), sources, clock, log: createLog('silent') };
  const address = { platform: 'p', chat: '1', thread: null };
  await parts.store.subscriptions.save(
    newSubscription(address, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now()),
  );
  const poller = createFeeds(parts, {
    publicUrl,
    pollSeconds: POLL_SECONDS,
    allowPrivateHosts: allowed,
    version: '0.0.0',
    marks: join(tempFolder(), 'obmin.reading'),
  });
  onTestFinished(() => poller.stop());
  return {
    ...{ parts, clock, poller },
    async poll() {
      await poller.pollAll({ everything: true }, () => undefined);
    },
    async state(url) {
      const state = (await parts.store.feeds.all()).find((one) => one.url === url);
      if (!state) throw new Error('no such feed');
      return state;
    },
    owed: async () => (await parts.store.outbox.counts())['pending'] ?? 0,
    failOn(articles, as = 'ERR_OURS') {
      fails = articles;
      code = as;
    },
  };
}

function failing(store: Store, check: (article: Article) => void): Store {
  const add: Store['articles']['add'] = async (article, now) => {
    check(article);
    await store.articles.add(article, now);
  };
  return {
    ...store,
    articles: { ...store.articles, add },
    transaction: (work) => store.transaction((tx) => work(failing(tx, check))),
  };
}

function asSource(
  { url, kind = 'feed', pages = false, standing = 'agency', side = 'third_party' }: ListedAt,
  place: number,
): Source {
  return {
    id: `outlet-${String(place)}`,
    name: `Outlet ${String(place)}`,
    aliases: [],
    hosts: [],
    languages: ['en'],
    side,
    standing,
    feeds: [{ url, kind, on: true, pages, seenAt: null }],
  };
}

export interface Told {
  readonly title: string;
  readonly text: string;
  readonly guid?: string;
  readonly link?: string;
  readonly at?: string;
}

/** An RSS 2.0 document of these items. */
export function rss(...items: readonly Told[]): string {
  const entries = items.map(
    ({ title, text, guid = title, link = `https://outlet.example/${encodeURIComponent(guid)}`, at }) =>
      `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid>` +
      `<description>${text}</description><pubDate>${new Date(at ?? '2026-03-10T07:30:00Z').toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Outlet</title><link>https://outlet.example/</link><description>News</description>${entries.join('')}</channel></rss>`;
}

/** An item about an exchange of so many on each side. */
export function exchangeOf(people: number, more: Partial<Told> = {}): Told {
  return {
    title: `Ukraine and Russia swap ${String(people)} prisoners each`,
    text: `Ukraine and Russia exchanged prisoners of war on Tuesday: ${String(people)} soldiers returned to Ukraine and ${String(people)} to Russia.`,
    ...more,
  };
}

/** The page of an article about an exchange of so many on each side; `head` goes into its head. */
export function articlePage(people: number, head = ''): PlainAnswer {
  const count = String(people);
  const paragraph = `<p>Ukraine and Russia exchanged prisoners of war on Tuesday: ${count} soldiers returned to Ukraine and ${count} to Russia. The exchange was the second this month, officials in Kyiv said, and buses brought the men to the north of the country.</p>`;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<html lang="en"><head><title>Swap</title>${head}</head><body><article><h1>Swap held</h1>${paragraph.repeat(2)}</article></body></html>`,
  };
}
