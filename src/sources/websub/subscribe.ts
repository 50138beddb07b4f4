import type { Instant } from '../../shared/calendar.ts';
import { stableId } from '../../shared/ids.ts';
import type { FetchRequest } from '../fetch/guarded-client.ts';
import type { HubState } from './hub-state.ts';

/** What we ask for; the hub may grant less. */
export const LEASE_SECONDS = 10 * 24 * 3_600;

/** The share of a lease that is left when it is renewed: room for a hub that is down for a day. */
const RENEW_AT = 1 / 4;

/** A hub that did not answer is asked again after so long; feeds are polled all the while. */
const UNANSWERED_MS = 6 * 3_600_000;

/** No hub is asked more often than this, however short the leases that it grants. */
const LEAST_MS = 3_600_000;

/** One that has refused us is left alone for so long. */
const DENIED_MS = 24 * 3_600_000;

/** What a subscription needs from outside. */
export interface Subscribing {
  /** The address that the hub is to call, an https one of ours, by the key of `callbackKey`. */
  readonly callback: (key: string) => string;
  /** At least 128 random bits, under 200 bytes, such as two `randomId()`; asked for once for each hub and topic. */
  readonly newSecret: () => string;
}

/** True where the hub is to be asked now: for the first time, again, or to go on. */
export function isSubscriptionDue(hub: HubState, now: Date): boolean {
  const since = (then: Instant | null): number => (then === null ? Infinity : now.getTime() - Date.parse(then));
  if (since(hub.deniedAt) < DENIED_MS) return false;
  const asked = since(hub.requestedAt);
  if (hub.leaseUntil === null || hub.requestedAt === null) return asked >= UNANSWERED_MS;
  const left = Date.parse(hub.leaseUntil) - now.getTime();
  const whole = Date.parse(hub.leaseUntil) - Date.parse(hub.requestedAt);
  // What is left may be less than nothing: the hub was down, or we were.
  return left <= whole * RENEW_AT && asked >= LEAST_MS;
}

/**
 * The request that subscribes a feed at its hub, or goes on with a subscription (WebSub, section 5.1), and the state with
 * it. The state is stored before the request is sent: a hub may call back while it still holds the request. Any 2xx means
 * that it will call; anything else is no answer, and it is asked again later. Nothing is ever unsubscribed: a lease runs
 * out, and a push that nobody wants is answered with 410, which ends it as well.
 */
export function subscribe(
  hub: HubState,
  { callback, newSecret }: Subscribing,
  now: Date,
): { readonly request: FetchRequest; readonly hub: HubState } {
  const asked = { ...hub, secret: hub.secret ?? newSecret(), requestedAt: now.toISOString(), deniedAt: null };
  const form = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': hub.topic,
    'hub.callback': callback(callbackKey(asked.secret)),
    'hub.lease_seconds': String(LEASE_SECONDS),
    'hub.secret': asked.secret,
  });
  const request: FetchRequest = {
    url: hub.hub,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  };
  return { request, hub: asked };
}

/**
 * The part of a callback's address that only the hub knows, so that nobody else can confirm or deny a subscription in
 * its name (WebSub, Security Considerations). It doesn't tell the secret.
 */
export function callbackKey(secret: string): string {
  return stableId(`callback ${secret}`, 26);
}
