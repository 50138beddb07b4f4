import type { Instant } from '../shared/calendar.ts';
import type { Clock } from '../shared/clock.ts';
import { floods, withNews } from '../sources/polling/flood.ts';

/** What each source has told of late, over all of its feeds. It is kept in memory: a restart gives every source its budget back. */
export interface NewsBudget {
  isSpent(sourceId: string): boolean;
  spend(sourceId: string, news: number): void;
}

export function createNewsBudget(clock: Clock): NewsBudget {
  const told = new Map<string, readonly Instant[]>();
  return {
    isSpent: (sourceId) => floods(told.get(sourceId) ?? [], clock.now()),
    spend: (sourceId, news) => void told.set(sourceId, withNews(told.get(sourceId) ?? [], news, clock.now())),
  };
}
