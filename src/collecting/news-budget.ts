import type { Instant } from '../shared/calendar.ts';
import type { Clock } from '../shared/clock.ts';
import { floods, withNews } from '../sources/polling/flood.ts';

/** What each source has told of late, over all of its feeds. It is kept in memory: a restart gives every source its budget back. */
export interface NewsBudget {
  /** `since` is the last good poll of the feed, `unspent` the articles with news that are not spent yet. */
  isSpent(sourceId: string, since: Instant | null, unspent: number): boolean;
  spend(sourceId: string, articles: number): void;
}

export function createNewsBudget(clock: Clock): NewsBudget {
  const told = new Map<string, readonly Instant[]>();
  return {
    isSpent: (sourceId, since, unspent) => {
      const now = clock.now();
      return floods(withNews(told.get(sourceId) ?? [], unspent, now), since, now);
    },
    spend: (sourceId, articles) => void told.set(sourceId, withNews(told.get(sourceId) ?? [], articles, clock.now())),
  };
}
