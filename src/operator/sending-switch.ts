import type { Outbox } from '../deliveries/outbox.ts';
import type { Store } from '../store/store.ts';

/** Under which name the store remembers that the operator has stopped all sending; empty for not. */
const PAUSED = 'sending-paused';

/** What has waited longer than news is fresh is not told any more when sending goes on; digests have it. */
const STALE_MS = 48 * 3_600_000;

/** The outbox that gives out nothing while sending is paused, whoever paused it: it is asked before each message. */
export function pausable<Box extends Outbox>(outbox: Box, { facts }: Pick<Store, 'facts'>): Box {
  return {
    ...outbox,
    claim: async (...asked: Parameters<Outbox['claim']>) => ((await isPaused({ facts })) ? [] : outbox.claim(...asked)),
  };
}

export async function isPaused({ facts }: Pick<Store, 'facts'>): Promise<boolean> {
  return ((await facts.get(PAUSED)) ?? '') !== '';
}

/** Stops all sending, also of a program that runs: what is owed is kept. */
export async function pauseSending({ facts }: Pick<Store, 'facts'>, now: Date): Promise<void> {
  await facts.set(PAUSED, now.toISOString());
}

/** Lets sending go on with what is still fresh; resolves with how many messages are not. */
export function resumeSending(store: Store, now: Date): Promise<number> {
  return store.transaction(async (tx) => {
    await tx.facts.set(PAUSED, '');
    return tx.outbox.cancelOlder(new Date(now.getTime() - STALE_MS), now);
  });
}
