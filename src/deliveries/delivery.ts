import type { Instant } from '../shared/calendar.ts';
import type { NewsReason } from '../stories/change.ts';

/** `catch-up` is one message in the place of many alerts that waited. */
export type DeliveryKind = 'alert' | 'catch-up' | 'digest';

/**
 * pending → claimed → sent, or back to pending (`retry`), or `dead` (refused), or `cancelled` (not owed any more).
 * A claim whose outcome nobody knows is `ambiguous`; after one marked repeat it is `held` for the operator.
 */
export type DeliveryState = 'pending' | 'claimed' | 'sent' | 'ambiguous' | 'held' | 'dead' | 'cancelled';

/** What a message tells: one story at one revision, and why it is news. */
export interface DeliveryItem {
  readonly storyId: string;
  readonly revision: number;
  readonly reason: NewsReason;
}

/** One message owed to one subscription. */
export interface Delivery {
  readonly id: string;
  readonly subscriptionId: string;
  readonly kind: DeliveryKind;
  /** True where it overtakes all others, and quiet hours that let such news through. */
  readonly urgent: boolean;
  readonly items: readonly DeliveryItem[];
  /** Of a digest: it tells what happened after `since` and up to `slot`. */
  readonly window: { readonly since: Instant; readonly slot: Instant } | null;
  readonly attempts: number;
  /** Rises with every claim: an outcome counts only with the newest one. */
  readonly fence: number;
  /** How often it was sent again after an unknown outcome. */
  readonly repeats: number;
  /** True where an earlier attempt may have arrived: the platform is asked first, or the repeat is marked. */
  readonly ambiguous: boolean;
}

/** A delivery that is to be written down. */
export interface DeliveryDraft {
  readonly subscriptionId: string;
  readonly kind: DeliveryKind;
  /** The same draft planned twice has the same key. */
  readonly key: string;
  readonly items: readonly DeliveryItem[];
  readonly window: { readonly since: Instant; readonly slot: Instant } | null;
  readonly urgent: boolean;
  /** Not before; null for now. */
  readonly dueAt: Instant | null;
}
