import type { PipelineParts } from '../pipeline.ts';
import { randomId } from '../shared/ids.ts';
import type { GuardedClient } from '../sources/fetch/guarded-client.ts';
import type { FeedState } from '../sources/polling/feed-state.ts';
import type { HubState } from '../sources/websub/hub-state.ts';
import { callbackKey, isSubscriptionDue, subscribe } from '../sources/websub/subscribe.ts';
import { answerIntent, type IntentAnswer } from '../sources/websub/verify-intent.ts';
import { verifyPush } from '../sources/websub/verify-push.ts';
import type { FeedPoller } from './poll-feeds.ts';

/** What a hub has sent us, as it came. */
export interface Push {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The X-Hub-Signature header. */
  readonly signature: string | null;
}

/** Our side of WebSub: feeds whose hub pushes are told within seconds, and polled all the same. */
export interface WebSub {
  /** Asks the hubs that are to be asked now. */
  subscribeDue(): Promise<void>;
  /** What a hub is answered that asks whether a subscription is ours; `key` is the last part of the callback's address. */
  verify(key: string, query: URLSearchParams): Promise<Pick<IntentAnswer, 'status' | 'body'>>;
  /** False where no subscription has that key: what is sent under it need not be read. */
  knows(key: string): Promise<boolean>;
  /** Takes a push and returns the status of the answer; what is in it is read afterwards. */
  push(key: string, push: Push): Promise<202 | 410>;
}

function keyOf(hub: HubState | null): string | null {
  return hub === null || hub.secret === null ? null : callbackKey(hub.secret);
}

/** `publicUrl` is where hubs reach us, without a slash at its end. */
export function createWebSub(
  { store, clock, log }: PipelineParts,
  client: GuardedClient,
  poller: Pick<FeedPoller, 'takePush'>,
  publicUrl: string,
): WebSub {
  const needs = {
    callback: (key: string) => `${publicUrl}/websub/${key}`,
    newSecret: () => randomId() + randomId(),
  };

  /** Callback key → feed. All subscriptions are made here, so that an invented key costs no look into the store. */
  let callbacks: Promise<Map<string, string>> | null = null;

  async function loadCallbacks(): Promise<Map<string, string>> {
    const feeds = await store.feeds.all();
    return new Map(feeds.flatMap(({ id, hub }) => (hub?.secret ? [[callbackKey(hub.secret), id] as const] : [])));
  }

  async function feedOf(key: string): Promise<FeedState | null> {
    const id = (await (callbacks ??= loadCallbacks())).get(key);
    const feed = id === undefined ? null : await store.feeds.get(id);
    // The feed may have named another hub since.
    return feed !== null && keyOf(feed.hub) === key ? feed : null;
  }

  /** The rest of the feed's state may have changed since it was looked at. */
  async function saveHub(id: string, hub: HubState | null): Promise<void> {
    await store.transaction(async (tx) => {
      const feed = await tx.feeds.get(id);
      if (feed) await tx.feeds.save({ ...feed, hub });
    });
  }

  return {
    async subscribeDue() {
      for (const { id, hub } of await store.feeds.all()) {
        if (hub === null || !isSubscriptionDue(hub, clock.now())) continue;
        const asked = subscribe(hub, needs, clock.now());
        await saveHub(id, asked.hub);
        if (asked.hub.secret !== null) (await (callbacks ??= loadCallbacks())).set(callbackKey(asked.hub.secret), id);
        const answer = await client.fetch(asked.request);
        const status = answer.kind === 'answer' ? answer.status : answer.reason;
        log.info('hub-asked', { feed: id, status });
      }
    },
    async verify(key, query) {
      const feed = await feedOf(key);
      const answer = answerIntent(feed?.hub ?? null, query, clock.now());
      if (feed && answer.status === 200) await saveHub(feed.id, answer.hub);
      return answer;
    },
    knows: async (key) => (await feedOf(key)) !== null,
    async push(key, { bytes, contentType, signature }) {
      const feed = await feedOf(key);
      const verdict = verifyPush(feed?.hub ?? null, signature, bytes);
      if (feed && verdict.kind === 'trusted') poller.takePush(feed.id, bytes, contentType);
      else
        log.warn('push-not-taken', {
          feed: feed?.id ?? null,
          why: verdict.kind === 'ignored' ? verdict.reason : verdict.kind,
        });
      return verdict.status;
    },
  };
}
