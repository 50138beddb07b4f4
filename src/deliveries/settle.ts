import type { Instant } from '../shared/calendar.ts';
import type { Delivery, DeliveryState } from './delivery.ts';
import type { Address, Outcome, RefusalReason } from './port.ts';

/** What an outcome makes of a delivery and of those around it; the outbox writes it in one transaction. */
export interface Settlement {
  readonly state: DeliveryState;
  /** When it is due again, where it is. */
  readonly dueAt: Instant | null;
  readonly refs: readonly string[] | null;
  /** The outcome in a word, for the operator and the metrics. */
  readonly outcome: string;
  readonly repeats: number;
  readonly subscription: { readonly pause: RefusalReason } | { readonly moveTo: Address } | null;
  /** True where nothing more can be sent for this account until it is mended. */
  readonly stopAccount: boolean;
}

/** Waits after failures that were no limit of the platform: doubled from 2 s, at most 5 min. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;

/** One marked repeat is the bargain between a lost message and a second copy; a third is never sent. */
const MAX_REPEATS = 1;

/** The next state of a claimed delivery: the delivery protocol as one pure function. */
export function settle(delivery: Delivery, outcome: Outcome, now: Date): Settlement {
  const base = {
    dueAt: null,
    refs: null,
    outcome: outcome.kind,
    repeats: delivery.repeats,
    subscription: null,
    stopAccount: false,
  };
  switch (outcome.kind) {
    case 'delivered':
      return { ...base, state: 'sent', refs: outcome.refs };
    case 'retry':
      return {
        ...base,
        state: 'pending',
        dueAt: later(now, outcome.afterMs ?? wait(delivery.attempts)),
        outcome: `retry: ${outcome.reason}`,
      };
    case 'moved':
      return { ...base, state: 'pending', dueAt: now.toISOString(), subscription: { moveTo: outcome.to } };
    case 'unknown':
      return delivery.repeats < MAX_REPEATS
        ? { ...base, state: 'ambiguous', dueAt: now.toISOString(), outcome: `unknown: ${outcome.reason}` }
        : { ...base, state: 'held', outcome: `unknown: ${outcome.reason}` };
    case 'refused':
      return refusal(base, outcome.reason, now);
  }
}

function refusal(base: Omit<Settlement, 'state'>, reason: RefusalReason, now: Date): Settlement {
  const outcome = `refused: ${reason}`;
  switch (reason) {
    case 'bad-message':
      return { ...base, state: 'dead', outcome };
    case 'bad-token':
      return { ...base, state: 'pending', dueAt: now.toISOString(), outcome, stopAccount: true };
    case 'chat-gone':
    case 'no-permission':
      return { ...base, state: 'dead', outcome, subscription: { pause: reason } };
  }
}

function wait(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT_MS);
}

function later(now: Date, ms: number): Instant {
  return new Date(now.getTime() + Math.max(0, ms)).toISOString();
}
