import type { Transaction } from 'kysely';
import type { Address } from '../deliveries/port.ts';
import type { Tables } from './tables.ts';

/** Gives a subscription its chat's new address, with everything that it has. */
export async function moveSubscription(tx: Transaction<Tables>, id: string, to: Address): Promise<void> {
  const row = tx.updateTable('subscriptions').where('id', '=', id);
  const address = { platform: to.platform, chat: to.chat, thread: to.thread ?? '' };
  // The chat was subscribed at its new address already: that subscription goes on, and one is enough.
  if (await isTaken(tx, address)) await row.set({ state: 'ended', state_reason: 'moved' }).execute();
  else await row.set(address).execute();
}

interface AddressColumns {
  readonly platform: string;
  readonly chat: string;
  readonly thread: string;
}

async function isTaken(tx: Transaction<Tables>, { platform, chat, thread }: AddressColumns): Promise<boolean> {
  const there = tx.selectFrom('subscriptions').select('id').where('platform', '=', platform).where('chat', '=', chat);
  return (await there.where('thread', '=', thread).executeTakeFirst()) !== undefined;
}
