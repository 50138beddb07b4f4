import type { HubState } from './hub-state.ts';
import { LEASE_SECONDS } from './subscribe.ts';

/** What a hub's question is answered with, as text/plain, and our subscription after it. */
export interface IntentAnswer {
  readonly status: 200 | 404;
  readonly body: string;
  /** Stored before the answer is sent. */
  readonly hub: HubState | null;
}

/** Nobody is held to a lease beyond this: a hub that forgot us would never be asked again. */
const LONGEST_LEASE_SECONDS = 30 * 24 * 3_600;

/** Longer than any hub's; it is sent back, so it is not without end. */
const LONGEST_CHALLENGE = 1_024;

/**
 * Answers a hub that asks whether a subscription is ours (GET on the callback; WebSub, sections 5.2 and 5.3): its own
 * challenge for the topic that we asked for, 404 for everything else. `hub` is the subscription of the feed that the
 * callback's address names, null where there is none; `query` are the parameters of the request.
 */
export function answerIntent(hub: HubState | null, query: URLSearchParams, now: Date): IntentAnswer {
  const no: IntentAnswer = { status: 404, body: '', hub };
  if (hub === null || hub.requestedAt === null || query.get('hub.topic') !== hub.topic) return no;
  switch (query.get('hub.mode')) {
    case 'subscribe': {
      const challenge = query.get('hub.challenge') ?? '';
      if (challenge === '' || challenge.length > LONGEST_CHALLENGE) return no;
      const until = now.getTime() + leaseSeconds(query.get('hub.lease_seconds')) * 1000;
      return {
        status: 200,
        body: challenge,
        hub: { ...hub, leaseUntil: new Date(until).toISOString(), deniedAt: null },
      };
    }
    case 'denied':
      return { status: 200, body: '', hub: { ...hub, leaseUntil: null, deniedAt: now.toISOString() } };
    default:
      // We never unsubscribe, so whoever asks for it is not us.
      return no;
  }
}

function leaseSeconds(stated: string | null): number {
  const seconds = stated !== null && /^\d{1,10}$/.test(stated) ? Number(stated) : LEASE_SECONDS;
  return Math.min(seconds, LONGEST_LEASE_SECONDS);
}
