import type { Instant } from '../../shared/calendar.ts';

/** Where a feed can be subscribed to: its hub, and its own address as the hub knows it. Both are absolute http(s). */
export interface NamedHub {
  readonly hub: string;
  readonly topic: string;
}

/** Our subscription at a feed's hub, as it is stored with the feed. */
export interface HubState extends NamedHub {
  /** Signs what the hub pushes and makes the callback's address unguessable; null until the first request. */
  readonly secret: string | null;
  /** When we last asked the hub; null while we have not, or where the hub denied us. */
  readonly requestedAt: Instant | null;
  /** Until when the hub pushes; null where it does not. */
  readonly leaseUntil: Instant | null;
  /** When the hub last refused us; it is left alone for a while. */
  readonly deniedAt: Instant | null;
}

/**
 * The subscription after a document has named its hub, or none: the one that is known where hub and topic are the
 * same, and otherwise a fresh one that has not been asked for yet.
 */
export function hubFor(known: HubState | null, named: NamedHub | null): HubState | null {
  if (named === null) return null;
  if (known?.hub === named.hub && known.topic === named.topic) return known;
  return { ...named, secret: null, requestedAt: null, leaseUntil: null, deniedAt: null };
}
