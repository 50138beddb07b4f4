import { z } from 'zod';
import type { Address, AdapterLog, DeliverOptions, Message, Outcome } from '../../../src/deliveries/port.ts';
import type { Sleep } from '../../shared/sleep.ts';
import { metadataOf } from './delivery-mark.ts';
import { blockArgs, plainArgs, type MessageArgs } from '../messages/message-args.ts';
import { meaningOf, outcomeOfError } from './outcome.ts';
import { placeOf } from '../place.ts';
import { renderMessage, type RenderedPart } from '../messages/render.ts';
import { uploadPictures, type UploadParts } from './upload-pictures.ts';

/** What sending needs. */
export interface SendParts extends UploadParts {
  readonly log: AdapterLog;
  readonly sleep: Sleep;
}

/** Where a part goes, and what it carries besides its words. */
interface Envelope {
  readonly address: Address;
  readonly args: MessageArgs;
  readonly thread: MessageArgs;
  readonly signal: AbortSignal;
}

/** The published pace of a channel, with a margin: a server counts by a clock of its own. */
const BETWEEN_PARTS_MS = 1_050;
/** A later part that is told to wait longer than this leaves the message as it is. */
const LONGEST_WAIT_MS = 45_000;
const UNNAMED_WAIT_MS = 2_000;
const MOST_TRIES = 4;

const EMPTY: Outcome = { kind: 'refused', reason: 'bad-message', detail: 'the message is empty' };
const posted = z.object({ ts: z.string().min(1) });

/**
 * Sends a message (chat.postMessage), in as many parts as its length needs; the refs are their `ts`, in order. With a key,
 * each part carries it unseen. An answer to another message stands in that one's thread, and in the channel as well: it is
 * there because nobody may miss it.
 *
 * A message of several parts is the one place where this adapter waits by itself: once its first part has arrived, to give
 * the message back for another attempt would send that part again. Where a later part comes to nothing the whole is
 * `unknown`, and is then looked for or repeated as a whole. A refusal stays a refusal.
 */
export async function sendMessage(
  address: Address,
  message: Message,
  { signal, replyTo, key }: Pick<DeliverOptions, 'signal' | 'replyTo'> & { readonly key?: string },
  parts: SendParts,
): Promise<Outcome> {
  const pictures = await uploadPictures(message, placeOf(address).account, parts, signal);
  const rendered = renderMessage(message, pictures);
  const refs: string[] = [];
  for (const [index, part] of rendered.entries()) {
    const mark = key === undefined ? {} : { metadata: metadataOf({ key, part: index, parts: rendered.length }) };
    const envelope = { address, args: mark, thread: threadOf(address, index === 0 ? replyTo?.[0] : undefined), signal };
    const outcome = index === 0 ? await sendPart(part, envelope, parts) : await sendLaterPart(part, envelope, parts);
    if (outcome.kind !== 'delivered') return index === 0 ? outcome : asUnfinished(outcome);
    refs.push(...outcome.refs);
  }
  return refs.length === 0 ? EMPTY : { kind: 'delivered', refs };
}

function threadOf({ thread }: Address, replyTo: string | undefined): MessageArgs {
  if (thread !== null) return { thread_ts: thread };
  return replyTo === undefined ? {} : { thread_ts: replyTo, reply_broadcast: true };
}

function asUnfinished(outcome: Exclude<Outcome, { kind: 'delivered' }>): Outcome {
  return outcome.kind === 'refused'
    ? outcome
    : { kind: 'unknown', reason: 'only the first part is known to have arrived' };
}

async function sendLaterPart(part: RenderedPart, envelope: Envelope, parts: SendParts): Promise<Outcome> {
  let waitMs = BETWEEN_PARTS_MS;
  for (let tries = 1; ; tries += 1) {
    await parts.sleep(waitMs, envelope.signal);
    const outcome = await sendPart(part, envelope, parts);
    if (outcome.kind !== 'retry' || tries === MOST_TRIES) return outcome;
    waitMs = outcome.afterMs ?? UNNAMED_WAIT_MS;
    if (waitMs > LONGEST_WAIT_MS) return outcome;
  }
}

/** What was refused for its blocks or for its thread certainly did not arrive, and is worth more without them than not at all. */
async function sendPart(part: RenderedPart, envelope: Envelope, parts: SendParts): Promise<Outcome> {
  let args = blockArgs(part);
  let { thread } = envelope;
  for (;;) {
    try {
      return await post({ ...envelope.args, ...thread, ...args }, envelope, parts);
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning === 'plain' && 'blocks' in args) {
        parts.log.warn('slack-blocks-refused', { says: 'a message was sent as words alone' });
        args = plainArgs(part);
      } else if (meaning === 'no-thread' && 'thread_ts' in thread) thread = {};
      else return outcomeOfError(error);
    }
  }
}

async function post(args: MessageArgs, { address, signal }: Envelope, { call }: SendParts): Promise<Outcome> {
  const { account, channel } = placeOf(address);
  const { success, data } = posted.safeParse(await call(account, 'chat.postMessage', { channel, ...args }, signal));
  // A yes without the message that it is about is no answer.
  return success ? { kind: 'delivered', refs: [data.ts] } : { kind: 'unknown', reason: 'the answer names no message' };
}
