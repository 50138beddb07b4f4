import type { Address } from '../../src/deliveries/port.ts';

/** The adapter's name in every address. */
export const WEBHOOK = 'webhook';

/** Each receiver is an account of its own: one that is slow or gone delays no other. */
const CHAT = 'all';

/** Where a receiver is told, by its id. */
export function addressOf(id: string): Address {
  return { platform: WEBHOOK, chat: `${id}/${CHAT}`, thread: null };
}

/** The id of a receiver in an address. */
export function receiverId({ chat }: Address): string {
  return chat.slice(0, chat.indexOf('/'));
}
