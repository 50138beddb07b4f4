import { errorFields } from '../shared/log.ts';
import type { FeedState } from '../sources/polling/feed-state.ts';
import { isDue } from '../sources/polling/is-due.ts';
import { deadlyNotice } from '../sources/polling/notices.ts';
import { officialsNotice } from '../sources/polling/officials.ts';
import { spreadDue } from '../sources/polling/spread-due.ts';
import { listFeeds, type ListedFeed } from './listed-feed.ts';
import { giveNotice } from './give-notice.ts';
import { pollFeed, takePush, type Polled, type PollTools } from './poll-feed.ts';

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
  /**
   * Asks every feed that is due, or with `everything` every one that is on and not left alone for a fault of its own;
   * resolves when all have answered.
   */
  pollAll(
    which: { readonly everything: boolean },
    onProgress: (done: number, total: number) => void,
  ): Promise<FeedRound>;
  /** After a pause of ours: feeds that came due meanwhile are not all asked in the same second. */
  spread(): Promise<void>;
  /** Begins to ask the feeds that are due. A slow one delays only itself: the next call begins what has come due since. */
  pollDue(): Promise<void>;
  /** Takes in what a hub has pushed for a feed, after what is under way for it. */
  takePush(id: string, bytes: Uint8Array, type: string | null): void;
  /** Begins nothing more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** So many pushes of a feed are held at one time: each is as large as a document may be. */
const MOST_PUSHES = 3;

/** Asks feeds, each at most once at a time. */
export function createFeedPoller(tools: PollTools, pollSeconds: number, abort: () => void): FeedPoller {
  const underWay = new Map<string, Promise<Polled | null>>();
  /** Until when a feed is left alone that ended the program or whose state could not be stored, in milliseconds since 1970. */
  const resting = new Map(tools.deadly.restUntil);
  const pushes = new Map<string, number>();
  let officials: readonly FeedState[] | null = null;
  const untold = new Set(tools.deadly.restUntil.keys());
  let stopped = false;

  async function begin(everything: boolean): Promise<readonly Promise<Polled | null>[]> {
    const { store, sources, clock } = tools.parts;
    if (stopped) return [];
    const listed = (await listFeeds(sources, store.feeds, pollSeconds)).filter(({ on }) => on);
    await tellOfDeadly(listed);
    await watchOfficials(listed);
    const now = clock.now();
    const isFree = ({ id }: FeedState): boolean => !underWay.has(id) && (resting.get(id) ?? 0) <= now.getTime();
    return listed.filter(({ state }) => isFree(state) && isDue(state, now, { everything })).map(start);
  }

  /** Tells the operator, once each start, of feeds that are left alone because the program died of them. */
  async function tellOfDeadly(listed: readonly ListedFeed[]): Promise<void> {
    for (const { state } of listed.filter(({ state: { id } }) => untold.delete(id)))
      await giveNotice(deadlyNotice(state), tools.parts.store, tools.parts);
  }

  /** Tells the operator when the last official feed falls silent: nobody else can confirm an exchange. */
  async function watchOfficials(listed: readonly ListedFeed[]): Promise<void> {
    const before = officials;
    officials = listed.filter(({ source }) => source.standing === 'official').map(({ state }) => state);
    const notice = before === null ? null : officialsNotice(before, officials);
    if (notice !== null) await giveNotice(notice, tools.parts.store, tools.parts);
  }

  function start(feed: ListedFeed): Promise<Polled | null> {
    return guard(feed.state.id, pollFeed(feed, tools));
  }

  function guard(id: string, work: Promise<Polled | null>): Promise<Polled | null> {
    const guarded = work
      .catch((error: unknown) => {
        tools.parts.log.error('feed-not-polled', { feed: id, ...errorFields(error) });
        resting.set(id, tools.parts.clock.now().getTime() + pollSeconds * 1_000);
        return null;
      })
      .finally(() => {
        if (underWay.get(id) === guarded) underWay.delete(id);
      });
    underWay.set(id, guarded);
    return guarded;
  }

  async function takePushed(id: string, bytes: Uint8Array, type: string | null): Promise<Polled | null> {
    await underWay.get(id);
    const { store, sources } = tools.parts;
    const listed = (await listFeeds(sources, store.feeds, pollSeconds)).find(({ on, state }) => on && state.id === id);
    if (stopped || listed?.state.mode !== 'active') return null;
    return takePush(listed, bytes, type, tools);
  }

  return {
    async pollAll({ everything }, onProgress) {
      const begun = await begin(everything);
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
    async spread() {
      const { store, sources, clock } = tools.parts;
      const listed = await listFeeds(sources, store.feeds, pollSeconds);
      const known = listed.map(({ state }) => state).filter(({ mode }) => mode !== 'new');
      const spread = spreadDue(known, clock.now(), Math.random).filter((state, place) => state !== known[place]);
      await store.transaction(async (tx) => {
        for (const state of spread) await tx.feeds.save(state);
      });
    },
    async pollDue() {
      // Who asks for what is due does not wait for the answers.
      void (await begin(false));
    },
    takePush(id, bytes, type) {
      const waiting = pushes.get(id) ?? 0;
      // What is too much is read at the next poll.
      if (stopped || waiting >= MOST_PUSHES) return;
      pushes.set(id, waiting + 1);
      void guard(id, takePushed(id, bytes, type)).finally(() => pushes.set(id, (pushes.get(id) ?? 1) - 1));
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
