import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { startFeedServer, type FeedServer } from './feed-server.ts';
import { ended, obmin, startObmin, type Ended } from './obmin.ts';
import { startFakeTelegram, type FakeTelegram } from './telegram/server.ts';
import { message } from './telegram/updates.ts';

const TOKEN = '4243:canary_token-of_the-service';

/** One life of the program. */
export interface Life {
  readonly pid: number;
  readonly end: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

/** The real program as a service between one feed and a Telegram, over as many lives as a test needs. */
export interface Service {
  readonly telegram: FakeTelegram;
  readonly feed: FeedServer;
  readonly dataDir: string;
  start(settings?: Readonly<Record<string, string>>): Life;
  /** Another command on the same data, to its end. */
  run(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ended>;
  /** Lets these people subscribe, has the feed read for the first time, and stops. */
  prepare(people: readonly number[]): Promise<void>;
  /** The feed has this, one item each, from now on. */
  publish(items: readonly FeedItem[]): void;
}

export interface FeedItem {
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

/** Where what is to be done at the end is written down: a test's own `onTestFinished`, or `afterAll`. */
export type AtEnd = (work: () => Promise<void>) => void;

/** A new one; or, with `like`, one with a copy of what another has stored, which asks the same feed. */
export async function service(atEnd: AtEnd, like?: Service): Promise<Service> {
  const telegram = await startFakeTelegram({ token: TOKEN });
  const feed = like?.feed ?? (await startFeedServer({ '/feed.xml': rss([]) }, { closeWithTest: false }));
  const folder = mkdtempSync(join(tmpdir(), 'obmin-test-'));
  const dataDir = join(folder, 'data');
  if (like) cpSync(like.dataDir, dataDir, { recursive: true });
  const lives: Life[] = [];
  atEnd(async () => {
    for (const life of lives) life.kill('SIGKILL');
    await Promise.all([telegram.close(), ...(like ? [] : [feed.close()]), ...lives.map(({ end }) => end)]);
    rmSync(folder, { recursive: true, force: true });
  });
  const sources = join(folder, 'sources.json');
  writeFileSync(sources, JSON.stringify([officialSource(`${feed.origin}/feed.xml`)]));
  const fixed = {
    ...{ DATA_DIR: dataDir, SOURCES: sources, SEEDS_DIR: '', HISTORY: 'none', POLL_SECONDS: '1' },
    ...{ ALLOW_PRIVATE_HOSTS: feed.hostPort, LOG_LEVEL: 'debug' },
    ...{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root },
  };

  function start(settings: Readonly<Record<string, string>> = {}): Life {
    const child = startObmin(['run'], { ...fixed, ...settings });
    const life: Life = { pid: child.pid ?? 0, end: ended(child), kill: (signal) => void child.kill(signal) };
    lives.push(life);
    return life;
  }

  return {
    ...{ telegram, feed, dataDir, start },
    run: (args, settings) => obmin(args, { ...fixed, ...settings }),
    async prepare(people) {
      const life = start();
      for (const id of people) telegram.updates.push(message('/subscribe', { chat: { id, type: 'private' } }));
      await until(() => people.every((id) => telegram.shown(id).length > 0) && feed.requests.length > 0);
      life.kill('SIGTERM');
      await life.end;
    },
    publish: (items) => {
      feed.serve({ '/feed.xml': rss(items) });
    },
  };
}

/** Looks until it is so; the test's own time limit ends it where it never is. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await passed(5);
}

function officialSource(url: string): object {
  return {
    ...{ id: 'outlet', name: 'Outlet of the test', aliases: [], hosts: ['outlet.example'], languages: ['en'] },
    ...{ side: 'ukraine', standing: 'official' },
    feeds: [{ url, kind: 'feed', on: true, pages: false, seenAt: 'a test' }],
  };
}

function rss(items: readonly FeedItem[]): string {
  const now = new Date().toUTCString();
  const elements = items.map(
    ({ code, title, text }) =>
      `<item><title>${title}</title><link>http://outlet.example/${code}</link><guid>http://outlet.example/${code}</guid><pubDate>${now}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title><link>http://outlet.example/</link><description>News</description><item><title>Roads are repaired</title><link>http://outlet.example/roads</link><guid>http://outlet.example/roads</guid><pubDate>Sat, 01 Nov 2025 08:00:00 GMT</pubDate><description>The council speaks of roads.</description></item>${elements.join('')}</channel></rss>`;
}
