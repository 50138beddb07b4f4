import type { Instant } from '../../shared/calendar.ts';
import type { FeedState } from './feed-state.ts';
import type { PreparedItem } from './prepare-item.ts';

/**
 * Since when a feed has been asked that has never answered: what it writes from then on would have been told, had it
 * been up. Null where there is no such time: it answers at once, it has answered before, or the operator wants all that
 * it holds taken as known.
 */
export function awaitedSince({
  mode,
  lastOk,
  failingSince,
}: Pick<FeedState, 'mode' | 'lastOk' | 'failingSince'>): Instant | null {
  return mode === 'new' && lastOk === null ? failingSince : null;
}

/**
 * The places of the items that were surely written after `since`; the rest of a first document is its baseline. A day
 * counts where it began later. The time of a change, a date that we had to mend, and one that all items have, as where a
 * site dates its feed by the hour at which it is asked, say nothing of when an item was written.
 */
export function writtenSince(items: readonly PreparedItem[], since: Instant): ReadonlySet<number> {
  const dated = items.flatMap((one) => (one.published === null ? [] : [one.published]));
  if (dated.length > 1 && new Set(dated).size === 1) return new Set();
  const isLater = ({ published, dateNote, datedByChange }: PreparedItem): boolean =>
    published !== null && dateNote === null && !datedByChange && Date.parse(published) > Date.parse(since);
  return new Set(items.filter(isLater).map(({ place }) => place));
}
