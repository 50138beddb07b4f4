import type { DocumentRefusal } from '../document.ts';
import type { FetchFailure } from '../fetch/guarded-client.ts';
import type { NamedHub } from '../websub/hub-state.ts';
import type { FeedState, HeldFor, Validators } from './feed-state.ts';
import type { OperatorNotice } from './operator-notice.ts';

/** What one poll of a feed came to, for `afterPoll`. */
export type PollOutcome =
  | ({ readonly kind: 'not-modified' } & Answered)
  /** A 200 whose body is the last one again (`bodyKey`); nothing was read. */
  | ({ readonly kind: 'same-body'; readonly validators: Validators } & Answered)
  | ({ readonly kind: 'read' } & ReadDocument & Answered)
  /** Any other status: 404, 410, 429, 503 and the like. */
  | {
      readonly kind: 'status';
      readonly status: number;
      /** From Retry-After; null where there is none that can be read. */
      readonly retryAfterMs: number | null;
    }
  | {
      readonly kind: 'failed';
      readonly reason: FetchFailure;
      /** The client's words. */
      readonly detail: string;
      /** With `other-domain`: the address that the server names. */
      readonly movedTo: string | null;
    }
  /** The bytes came and could not be read. */
  | { readonly kind: 'refused'; readonly reason: DocumentRefusal; readonly detail: string };

/** What every good answer says beside its body. */
interface Answered {
  /** The new address for good within the same domain (301, 308); null where it stays. */
  readonly movedTo: string | null;
  /** How long the answer says that it is fresh (`freshSeconds`); null where it does not say. */
  readonly freshSeconds: number | null;
}

interface ReadDocument {
  readonly validators: Validators;
  readonly bodyKey: string;
  /** Items recorded for the first time, those of a baseline among them. */
  readonly newItems: number;
  /** The dates of the document's items as `sortItems` gives them, in any order; those without a time of day don't count. */
  readonly dates: readonly (string | null)[];
  readonly ttlMinutes: number | null;
  /** Why not all of it was taken in, so that the feed has to wait for the operator; null where all was. */
  readonly held: HeldFor | null;
  readonly hub: NamedHub | null;
}

/** How feeds are polled; the same for all feeds of one source. */
export interface PollRules {
  /** The shortest interval, POLL_SECONDS. */
  readonly pollSeconds: number;
  /** The longest interval while all is well, not below `pollSeconds`; see `pollRules`. */
  readonly ceilingSeconds: number;
  /** An official source's trouble is told to the operator. */
  readonly official: boolean;
  /** From 0 to below 1; Math.random outside tests. */
  readonly random: () => number;
}

/** What became of the feed, and what the operator is to hear; null in most polls. */
export interface AfterPoll {
  readonly state: FeedState;
  readonly notice: OperatorNotice | null;
}
