import type { Address, Limits } from '../../src/deliveries/port.ts';

/** The adapter's name, as it stands in addresses. */
export const TELEGRAM = 'telegram';

/** A chat, or a topic of it, as an address. */
export function addressOf(chat: number, topic: number | null): Address {
  return { platform: TELEGRAM, chat: String(chat), thread: topic === null ? null : String(topic) };
}

/** Where a message goes, as the Bot API's methods take it. */
export function targetOf({ chat, thread }: Address): {
  readonly chat_id: number;
  readonly message_thread_id?: number;
} {
  return { chat_id: Number(chat), ...(thread !== null && { message_thread_id: Number(thread) }) };
}

/** True for groups, supergroups and channels: their ids are below zero. */
export function isShared({ chat }: Address): boolean {
  return chat.startsWith('-');
}

const A_SECOND = { messages: 1, inMs: 1_000 } as const;
const GROUP = [A_SECOND, { messages: 20, inMs: 60_000 }] as const;
const PERSON = [A_SECOND] as const;

/** As the Bot API's FAQ has them ("My bot is hitting limits"). */
export const LIMITS: Limits = {
  perSecond: 30,
  perChat: (address) => (isShared(address) ? GROUP : PERSON),
  inFlight: 32,
};
