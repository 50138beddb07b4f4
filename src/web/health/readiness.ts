import type { FeedState } from '../../sources/polling/feed-state.ts';

/** What is looked at before the program calls itself ready. */
export interface Vitals {
  readonly now: Date;
  /** False where the database does not answer. */
  readonly isStoreOpen: boolean;
  readonly isConnected: boolean;
  /** The feeds that are on: the official ones, or all where none is official. */
  readonly feeds: readonly FeedState[];
  /** Since when the message that is due the longest is due. */
  readonly dueSince: string | null;
}

/** Each part with what is wrong, in words; null where nothing is. */
export type Checks = Readonly<Record<'store' | 'adapters' | 'sources' | 'sending', string | null>>;

/** A message that is due for longer than this is stuck. */
const LONGEST_DUE_MS = 5 * 60_000;
/** So many intervals a feed may pass without an answer; a poll takes a moment, too. */
const INTERVALS = 2;
const GRACE_MS = 60_000;

/** What of the program is sick. */
export function checkVitals({ now, isStoreOpen, isConnected, feeds, dueSince }: Vitals): Checks {
  const isStuck = dueSince !== null && now.getTime() - Date.parse(dueSince) > LONGEST_DUE_MS;
  return {
    store: isStoreOpen ? null : 'The database does not answer.',
    adapters: isConnected ? null : 'Not every platform is connected yet.',
    sources:
      feeds.length === 0 || feeds.some((feed) => isHeard(feed, now))
        ? null
        : 'No feed that could confirm an exchange has been read of late; obmin sources names what is wrong with each.',
    sending: isStuck ? 'A message has been due for more than five minutes.' : null,
  };
}

function isHeard({ lastOk, intervalSeconds }: FeedState, now: Date): boolean {
  return lastOk !== null && now.getTime() - Date.parse(lastOk) <= INTERVALS * intervalSeconds * 1_000 + GRACE_MS;
}
