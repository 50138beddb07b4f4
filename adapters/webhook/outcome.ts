import type { Outcome, Posted } from '../../src/deliveries/port.ts';

/** What a receiver's statuses mean, where they are no 2xx. All others are tried again: it may be that it is being mended. */
const REFUSED: Readonly<Record<number, Outcome>> = {
  400: { kind: 'refused', reason: 'bad-message', detail: '400' },
  410: { kind: 'refused', reason: 'chat-gone', detail: '410' },
  413: { kind: 'refused', reason: 'bad-message', detail: '413' },
  422: { kind: 'refused', reason: 'bad-message', detail: '422' },
};

/**
 * What an answer, or none, makes of a message. A request of unknown fate may be sent again without harm: the receiver knows
 * the copy by its `webhook-id`.
 */
export function outcomeOf(posted: Posted): Outcome {
  if (posted.kind === 'failed') return { kind: 'retry', reason: posted.reason, afterMs: null };
  const { status, retryAfterMs } = posted;
  if (status >= 200 && status < 300) return { kind: 'delivered', refs: [] };
  return REFUSED[status] ?? { kind: 'retry', reason: `status ${String(status)}`, afterMs: retryAfterMs };
}
