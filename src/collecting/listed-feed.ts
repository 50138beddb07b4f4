import type { SourceIndex } from '../sources/find-source.ts';
import { firstState, type FeedState } from '../sources/polling/feed-state.ts';
import type { Feed, Source } from '../sources/source.ts';
import type { FeedStore } from '../store/feeds.ts';

/** A feed that the list of sources names, with its source and how it stands. */
export interface ListedFeed {
  readonly source: Source;
  readonly feed: Feed;
  readonly state: FeedState;
  /** By the list, unless the operator has switched the source by hand. */
  readonly on: boolean;
}

/** Every listed feed with its stored state, or its first one. What is stored and no longer listed is left out. */
export async function listFeeds(
  sources: SourceIndex,
  store: FeedStore,
  pollSeconds: number,
): Promise<readonly ListedFeed[]> {
  const stored = new Map((await store.all()).map((state) => [state.id, state]));
  const switched = await store.switched();
  return sources.all.flatMap((source) =>
    source.feeds.map((feed) => {
      const first = firstState(source.id, feed, pollSeconds);
      return {
        ...{ source, feed },
        state: { ...(stored.get(first.id) ?? first), kind: feed.kind },
        on: switched.get(source.id) ?? feed.on,
      };
    }),
  );
}
