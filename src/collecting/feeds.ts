import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { createDocumentReader } from '../sources/reading/document-reader.ts';
import { createGuardedClient } from '../sources/fetch/create-client.ts';
import { userAgent } from '../sources/fetch/product.ts';
import { createRobots } from '../sources/fetch/robots.ts';
import { openDeadlyFeeds } from './deadly-feeds.ts';
import { createNewsBudget } from './news-budget.ts';
import type { PipelineParts } from '../pipeline.ts';
import { awaitedSince } from '../sources/polling/first-answer.ts';
import { pollRules } from '../sources/polling/poll-rules.ts';
import { createFeedPoller, type FeedPoller } from './poll-feeds.ts';
import { createWebSub, type WebSub } from './web-sub.ts';
import type { PollTools } from './poll-feed.ts';
import { pagesOfOnePoll } from './teaser-pages.ts';

export interface FeedOptions {
  readonly pollSeconds: number;
  /** `host:port` of the operator's own network that may be fetched. */
  readonly allowPrivateHosts: readonly string[];
  /** Where the outside reaches us; also what outlets find in our User-Agent. */
  readonly publicUrl: string | null;
  readonly version: string;
  /** Where it is noted, for the next start, which feed is being read. */
  readonly marks: string;
}

export interface Feeds extends FeedPoller {
  /** Null where the outside can't reach us. */
  readonly webSub: WebSub | null;
}

/** Everything that reads feeds, put together: one client for all requests, one reader for all documents. */
export function createFeeds(parts: PipelineParts, options: FeedOptions): Feeds {
  const { allowPrivateHosts, pollSeconds, publicUrl, version, marks } = options;
  const client = createGuardedClient({ userAgent: userAgent(version, publicUrl), allowPrivateHosts });
  const robots = createRobots(client, parts.clock);
  const reader = createDocumentReader();
  const stopping = new AbortController();
  // Every request under way listens to it.
  setMaxListeners(0, stopping.signal);
  const budget = createNewsBudget(parts.clock);
  const inTurn = pLimit(1);
  const pages = { parts, client, robots, reader, signal: stopping.signal };
  const tools: PollTools = {
    ...{ parts, client, reader, signal: stopping.signal },
    deadly: openDeadlyFeeds(marks, parts.clock.now()),
    rules: ({ source }) => pollRules(pollSeconds, source.standing, Math.random),
    handling: ({ source, feed, state }) => ({
      inTurn,
      whole: feed.pages ? pagesOfOnePoll(state.url, pages) : (raw) => Promise.resolve({ raw, later: false }),
      // A feed without a body was released by the operator, who has looked at what it holds.
      floods: (unspent) => {
        const isFirstAnswer = state.failures > 0 && awaitedSince(state) !== null;
        const since = state.lastOk ?? awaitedSince(state);
        return (state.bodyKey !== null || isFirstAnswer) && budget.isSpent(source.id, since, unspent);
      },
      onNews: (articles) => {
        budget.spend(source.id, articles);
      },
    }),
  };
  const poller = createFeedPoller(tools, pollSeconds, () => {
    stopping.abort();
  });
  return {
    ...poller,
    webSub: publicUrl === null ? null : createWebSub(parts, client, poller, publicUrl),
    async stop() {
      // What waits for a server ends with the client.
      await Promise.all([poller.stop(), client.close()]);
      await reader.close();
    },
  };
}
