import { errorFields } from '../shared/log.ts';
import { isDue } from '../sources/polling/is-due.ts';
import { listFeeds, type ListedFeed } from './listed-feed.ts';
import { pollFeed, type Polled, type PollTools } from './poll-feed.ts';

/** What a round over all feeds came to. */
export interface FeedRound {
  readonly feeds: number;
  readonly failed: number;
  readonly newItems: number;
  readonly news: number;
  /** Why the first of those that failed could not be read, in words; null where none failed. */
  readonly firstError: string | null;
}

export interface FeedPoller {
  /** Asks every feed that is on and not left alone for a fault of its own, whether it is due or not; resolves when all have answered. */
  pollAll(onProgress: (done: number, total: number) => void): Promise<FeedRound>;
  /** Begins to ask the feeds that are due. A slow one delays only itself: the next call begins what has come due since. */
  pollDue(): Promise<void>;
  /** Begins nothing more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Asks feeds, each at most once at a time. */
export function createFeedPoller(tools: PollTools, pollSeconds: number, abort: () => void): FeedPoller {
  const underWay = new Map<string, Promise<Polled | null>>();
  let stopped = false;

  async function begin(everything: boolean): Promise<readonly Promise<Polled | null>[]> {
    const { store, sources, clock } = tools.parts;
    if (stopped) return [];
    const listed = await listFeeds(sources, store.feeds, pollSeconds);
    const now = clock.now();
    return listed
      .filter(({ on, state }) => on && !underWay.has(state.id) && isDue(state, now, { everything }))
      .map(start);
  }

  function start(feed: ListedFeed): Promise<Polled | null> {
    const poll = pollFeed(feed, tools)
      .catch((error: unknown) => {
        tools.parts.log.error('feed-not-polled', { feed: feed.state.id, ...errorFields(error) });
        return null;
      })
      .finally(() => underWay.delete(feed.state.id));
    underWay.set(feed.state.id, poll);
    return poll;
  }

  return {
    async pollAll(onProgress) {
      const begun = await begin(true);
      let done = 0;
      onProgress(0, begun.length);
      const polls = begun.map(async (poll) => {
        const polled = await poll;
        done += 1;
        onProgress(done, begun.length);
        return polled;
      });
      return sum(await Promise.all(polls));
    },
    async pollDue() {
      await begin(false);
    },
    async stop() {
      stopped = true;
      abort();
      await Promise.all(underWay.values());
    },
  };
}

function sum(polls: readonly (Polled | null)[]): FeedRound {
  const read = polls.filter((poll) => poll !== null);
  const failed = read.filter(({ state }) => state.error !== null);
  return {
    feeds: polls.length,
    failed: failed.length + polls.length - read.length,
    newItems: read.reduce((total, { newItems }) => total + newItems, 0),
    news: read.reduce((total, { news }) => total + news, 0),
    firstError: failed[0]?.state.error ?? null,
  };
}
