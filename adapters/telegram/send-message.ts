import type { Api } from 'grammy';
import type { Message as Sent } from 'grammy/types';
import { z } from 'zod';
import type { AdapterLog, Address, DeliverOptions, Message, Outcome } from '../../src/deliveries/port.ts';
import { grammySignal } from './grammy-signal.ts';
import type { KeyboardRow } from './keyboard.ts';
import type { MarkedText } from './marked-text.ts';
import { isEntityTrouble, outcomeOfError } from './outcome.ts';
import { targetOf } from './place.ts';
import { renderMessage } from './render.ts';
import type { Sleep } from './sleep.ts';

/** What sending needs: grammY's client, without retries of its own. */
export interface SendParts {
  readonly api: Api;
  readonly log: AdapterLog;
  readonly sleep: Sleep;
}

/** What leaves in one request. */
interface Part {
  readonly text: MarkedText;
  readonly rows: readonly KeyboardRow[];
  readonly replyTo: string | undefined;
}

/** The published pace of one chat, with a margin: a server counts by a clock of its own. */
const BETWEEN_PARTS_MS = 1_050;
/** A later part that is told to wait longer than this leaves the message as it is. */
const LONGEST_WAIT_MS = 45_000;
const UNNAMED_WAIT_MS = 2_000;
const MOST_TRIES = 4;

const EMPTY: Outcome = { kind: 'refused', reason: 'bad-message', detail: 'the message is empty' };
const sentMessage = z.object({ message_id: z.number().int() });

/**
 * Sends a message, in as many parts as its length needs; the refs are the ids of the parts, in order.
 *
 * A message of several parts is the one place where this adapter waits by itself. Once its first part has arrived, to give
 * the message back for another attempt would send that part again; so a later part that certainly did not arrive waits here
 * as it is told and is tried again. Where that comes to nothing the whole is `unknown`: some of it arrived, and the one
 * repeat, which says that it is one, brings all of it. A refusal stays a refusal.
 */
export async function sendMessage(
  address: Address,
  message: Message,
  { signal, replyTo }: Pick<DeliverOptions, 'signal' | 'replyTo'>,
  parts: SendParts,
): Promise<Outcome> {
  const { texts, keyboard } = renderMessage(message);
  const refs: string[] = [];
  for (const [index, text] of texts.entries()) {
    const rows = index === texts.length - 1 ? keyboard : [];
    const part: Part = { text, rows, replyTo: index === 0 ? replyTo?.[0] : undefined };
    const outcome =
      index === 0 ? await sendPart(address, part, signal, parts) : await sendLaterPart(address, part, signal, parts);
    if (outcome.kind !== 'delivered') return index === 0 ? outcome : asUnfinished(outcome);
    refs.push(...outcome.refs);
  }
  return refs.length === 0 ? EMPTY : { kind: 'delivered', refs };
}

function asUnfinished(outcome: Exclude<Outcome, { kind: 'delivered' }>): Outcome {
  return outcome.kind === 'refused'
    ? outcome
    : { kind: 'unknown', reason: 'only the first part is known to have arrived' };
}

async function sendLaterPart(address: Address, part: Part, signal: AbortSignal, parts: SendParts): Promise<Outcome> {
  let waitMs = BETWEEN_PARTS_MS;
  for (let tries = 1; ; tries += 1) {
    await parts.sleep(waitMs, signal);
    const outcome = await sendPart(address, part, signal, parts);
    if (outcome.kind !== 'retry' || tries === MOST_TRIES) return outcome;
    waitMs = outcome.afterMs ?? UNNAMED_WAIT_MS;
    if (waitMs > LONGEST_WAIT_MS) return outcome;
  }
}

async function sendPart(address: Address, part: Part, signal: AbortSignal, { api, log }: SendParts): Promise<Outcome> {
  try {
    return outcomeOfSent(await request(api, address, part, signal));
  } catch (error) {
    if (!isEntityTrouble(error)) return outcomeOfError(error, address);
    // The refused one certainly did not arrive. A text without its links is worth more than none.
    log.warn('telegram-entities-refused', { says: 'a message was sent without its marks and links' });
  }
  try {
    return outcomeOfSent(await request(api, address, { ...part, text: { ...part.text, marks: [] } }, signal));
  } catch (error) {
    return outcomeOfError(error, address);
  }
}

function request(api: Api, address: Address, { text, rows, replyTo }: Part, signal: AbortSignal): Promise<Sent> {
  const { chat_id, ...thread } = targetOf(address);
  const options = {
    ...thread,
    entities: [...text.marks],
    // A page that is linked to says nothing under our name.
    link_preview_options: { is_disabled: true },
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows.map((row) => [...row]) } }),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true },
    }),
  };
  return api.sendMessage(chat_id, text.text, options, grammySignal(signal));
}

/** A yes without the message that it is about is no answer. */
function outcomeOfSent(sent: unknown): Outcome {
  const { success, data } = sentMessage.safeParse(sent);
  if (!success) return { kind: 'unknown', reason: 'the answer names no message' };
  return { kind: 'delivered', refs: [String(data.message_id)] };
}
