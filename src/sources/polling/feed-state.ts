import type { Instant } from '../../shared/calendar.ts';
import { stableId } from '../../shared/ids.ts';
import type { Feed, FeedKind } from '../source.ts';
import type { HubState } from '../websub/hub-state.ts';

/**
 * How a feed stands:
 * - `new`: never read; its first poll is the baseline, which is recorded and alerts nobody (but see `awaitedSince`);
 * - `active`: read when it is due;
 * - `gone`: its server says so, or has had nothing there for days; not read until an operator resumes it;
 * - `quarantined`: too much was new at once; not read until an operator has looked at it;
 * - `needs-confirmation`: it moved to another domain; not read until an operator agrees.
 */
export type FeedMode = 'new' | 'active' | 'gone' | 'quarantined' | 'needs-confirmation';

/** Why a feed is in quarantine: `sortItems` found a mass change, or its source spent its flood budget (`floods`). */
export type HeldFor = 'mass-change' | 'flood';

/** What lets a server answer that nothing changed (RFC 9110, section 13.1), as it sent them. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One feed as it is stored. Saved in the transaction that holds the items of the same poll. */
export interface FeedState {
  /** From the source and the address under which the feed is listed; stays when the feed moves. */
  readonly id: string;
  readonly sourceId: string;
  /** Where it is read now. */
  readonly url: string;
  /** Another domain to which it asks to be moved, while an operator decides; null otherwise. */
  readonly movedTo: string | null;
  readonly kind: FeedKind;
  readonly mode: FeedMode;
  /** Null unless `mode` is `quarantined`. */
  readonly heldFor: HeldFor | null;
  /** Of the last document that was read whole; a failed or refused one leaves them. */
  readonly validators: Validators;
  /** A hash of the body of that document; the same body is not read again. */
  readonly bodyKey: string | null;
  /** How often it is read when all is well, before jitter. */
  readonly intervalSeconds: number;
  /** Polls in a row that gave nothing; 0 where the last one was good. */
  readonly failures: number;
  /** Since when they fail; null after a good one. */
  readonly failingSince: Instant | null;
  /** Answers that said 410 Gone since the last good one. */
  readonly goneTimes: number;
  /** Null where it is due at once, or waits for the operator. */
  readonly nextPoll: Instant | null;
  readonly lastPoll: Instant | null;
  /** The last poll after which all that the feed holds was taken in. */
  readonly lastOk: Instant | null;
  /** The date of the newest item that it ever gave. */
  readonly lastItem: Instant | null;
  /** What is wrong and the mend, in words for the operator; null where all is well. */
  readonly error: string | null;
  /** Articles that it has given, those of the baseline among them. */
  readonly items: number;
  /** The subscription at its hub; null where it names none. */
  readonly hub: HubState | null;
}

/** The state of a listed feed that was never read; `id` is the same for the same source and address. */
export function firstState(sourceId: string, feed: Pick<Feed, 'url' | 'kind'>, pollSeconds: number): FeedState {
  return {
    ...{ id: stableId(`${sourceId} ${feed.url}`), sourceId, url: feed.url, movedTo: null, kind: feed.kind },
    ...{
      mode: 'new',
      heldFor: null,
      validators: { etag: null, lastModified: null },
      bodyKey: null,
      intervalSeconds: pollSeconds,
    },
    ...{ failures: 0, failingSince: null, goneTimes: 0, nextPoll: null, lastPoll: null, lastOk: null, lastItem: null },
    ...{ error: null, items: 0, hub: null },
  };
}
