import type { StoryLookup } from './deliveries/compose.ts';
import type { Store } from './store/store.ts';

/** What the writing of messages looks up, in the store. */
export function storyLookup({ stories, subscriptions, search }: Store): StoryLookup {
  return {
    ...stories,
    mutedBy: (ids) => subscriptions.mutedBy(ids),
    keys: (story) => search.keys(story),
  };
}
