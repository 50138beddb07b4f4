import { z } from 'zod';
import type { Address, DeliverOptions, Outcome } from '../../../src/deliveries/port.ts';
import type { AccountCall } from './account-call.ts';
import { markOf, type DeliveryMark } from './delivery-mark.ts';
import { placeOf } from '../place.ts';

/** News is told while it is fresh (two days), so what may have been sent was sent within three. */
const LOOK_BACK_S = 3 * 86_400;
const PAGE = 200;
const MOST_PAGES = 5;

const page = z.object({
  messages: z.array(z.unknown()),
  has_more: z.boolean().optional(),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/**
 * Looks in the channel for a message that may have arrived (conversations.history, by the key in its metadata). Null where
 * that can't be told: the history may not be read, or is too long. A message of which only some parts are there is `unknown`.
 */
export async function findMessage(
  address: Address,
  { key, signal }: Pick<DeliverOptions, 'key' | 'signal'>,
  call: AccountCall,
  now: Date,
): Promise<Outcome | null> {
  try {
    const found = await marksOf(address, key, signal, call, now);
    if (found === null) return null;
    const [first] = found;
    if (first === undefined) return { kind: 'retry', reason: 'it is not in the channel', afterMs: null };
    const refs = Array.from({ length: first.parts }, (_, part) => found.find((mark) => mark.part === part)?.ts);
    const whole = refs.filter((ts) => ts !== undefined);
    return whole.length === refs.length
      ? { kind: 'delivered', refs: whole }
      : { kind: 'unknown', reason: 'only some of its parts are in the channel' };
  } catch {
    return null;
  }
}

async function marksOf(
  address: Address,
  key: string,
  signal: AbortSignal,
  call: AccountCall,
  now: Date,
): Promise<readonly (DeliveryMark & { readonly ts: string })[] | null> {
  const { account, channel } = placeOf(address);
  const oldest = String(Math.floor(now.getTime() / 1_000) - LOOK_BACK_S);
  const found: (DeliveryMark & { readonly ts: string })[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const args = { channel, oldest, limit: PAGE, include_all_metadata: true, ...(cursor && { cursor }) };
    const answer = page.parse(await call(account, 'conversations.history', args, signal));
    found.push(
      ...answer.messages
        .map(markOf)
        .filter((mark) => mark?.key === key)
        .filter((mark) => mark !== null),
    );
    cursor = answer.response_metadata?.next_cursor;
    const [first] = found;
    if (first !== undefined && found.length >= first.parts) return found;
    if (answer.has_more !== true || !cursor) return found;
  }
  return null;
}
