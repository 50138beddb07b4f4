import { z } from 'zod';
import type { Address, Outcome } from '../../../src/deliveries/port.ts';
import type { KeyboardRow } from '../messages/keyboard.ts';
import { targetOf } from '../place.ts';

/** What every message that is sent has besides what it says. */
export interface Manner {
  readonly rows: readonly KeyboardRow[];
  /** The id of the message that it answers; it stands by itself where that one is gone. */
  readonly replyTo: string | undefined;
  readonly silent: boolean;
}

/** The same as the Bot API's methods take it, with the chat. */
export function sendOptions(
  address: Address,
  { rows, replyTo, silent }: Manner,
): {
  readonly chat_id: number;
  readonly message_thread_id?: number;
  readonly disable_notification?: true;
  readonly reply_markup?: { inline_keyboard: { text: string; callback_data: string }[][] };
  readonly reply_parameters?: { message_id: number; allow_sending_without_reply: true };
} {
  return {
    ...targetOf(address),
    ...(silent && { disable_notification: true }),
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows.map((row) => [...row]) } }),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true },
    }),
  };
}

const sentMessage = z.object({ message_id: z.number().int() });

/** The outcome of an answered request: a yes without the message that it is about is no answer. */
export function outcomeOfSent(sent: unknown): Outcome {
  const { success, data } = sentMessage.safeParse(sent);
  if (!success) return { kind: 'unknown', reason: 'the answer names no message' };
  return { kind: 'delivered', refs: [String(data.message_id)] };
}
