import type { Api, InputFile } from 'grammy';
import type { Message as Sent } from 'grammy/types';
import type {
  AdapterLog,
  Address,
  DeliverOptions,
  Message,
  Outcome,
  RefusalReason,
} from '../../../src/deliveries/port.ts';
import { grammySignal } from './grammy-signal.ts';
import type { KeyboardRow } from '../messages/keyboard.ts';
import type { MarkedText } from '../messages/marked-text.ts';
import { isEntityTrouble, outcomeOfError } from './outcome.ts';
import { withPicture, type PicturedMessage } from '../messages/pictured.ts';
import { renderMessage } from '../messages/render.ts';
import { richMessageOf } from '../messages/rich-message.ts';
import { outcomeOfSent, sendOptions } from './send-options.ts';
import { sendRich, type RichSupport } from './send-rich.ts';
import type { Sleep } from '../../shared/sleep.ts';

/** What sending needs: grammY's client, without retries of its own. */
export interface SendParts {
  readonly api: Api;
  readonly log: AdapterLog;
  readonly sleep: Sleep;
  readonly rich: RichSupport;
}

/** What leaves in one request: a text, or a picture with the text under it. */
interface Part {
  readonly photo?: InputFile;
  readonly text: MarkedText;
  readonly rows: readonly KeyboardRow[];
  readonly replyTo: string | undefined;
  readonly silent: boolean;
}

/** The published pace of one chat, with a margin: a server counts by a clock of its own. */
const BETWEEN_PARTS_MS = 1_050;
/** A later part that is told to wait longer than this leaves the message as it is. */
const LONGEST_WAIT_MS = 45_000;
const UNNAMED_WAIT_MS = 2_000;
const MOST_TRIES = 4;

const EMPTY: Outcome = { kind: 'refused', reason: 'bad-message', detail: 'the message is empty' };
/** Of a chat that may not be written to at all, the words are told so as well. */
const PICTURE_REFUSED: ReadonlySet<RefusalReason> = new Set(['bad-message', 'no-permission']);

/**
 * Sends a message: a list that is too long for one text as one rich message where the server takes such, else in as many
 * parts as its length needs; the refs are the ids of the parts, in order.
 *
 * A message of several parts is the one place where this adapter waits by itself. Once its first part has arrived, to give
 * the message back for another attempt would send that part again; so a later part that certainly did not arrive waits here
 * as it is told and is tried again. Where that comes to nothing the whole is `unknown`: some of it arrived, and the one
 * repeat, which says that it is one, brings all of it. A refusal stays a refusal.
 */
export async function sendMessage(
  address: Address,
  message: Message,
  options: Pick<DeliverOptions, 'signal' | 'replyTo' | 'silent'>,
  parts: SendParts,
): Promise<Outcome> {
  const rich = await sendLongList(address, message, options, parts);
  if (rich !== null) return rich;
  const pictured = withPicture(message);
  const outcome = await sendParts(address, partsOf(pictured, message, options), options.signal, parts);
  // A picture that Telegram can't read, or that a chat which takes texts does not take, is said in words.
  const isPictureTrouble = pictured !== null && outcome.kind === 'refused' && PICTURE_REFUSED.has(outcome.reason);
  if (!isPictureTrouble) return outcome;
  parts.log.warn('telegram-picture-refused', { says: 'a message was sent without its picture' });
  return sendParts(address, partsOf(null, message, options), options.signal, parts);
}

/**
 * Null where it is none, or can't be sent so. One that fits a text is a text: an application that is too old for rich messages
 * shows nothing of them, and nobody can know which one a reader has.
 */
async function sendLongList(
  address: Address,
  message: Message,
  options: Pick<DeliverOptions, 'signal' | 'replyTo' | 'silent'>,
  parts: SendParts,
): Promise<Outcome | null> {
  if (!parts.rich.isThere()) return null;
  const { texts, keyboard } = renderMessage(message);
  const rich = texts.length > 1 ? richMessageOf(message) : null;
  return rich === null ? null : sendRich(address, rich, keyboard, options, parts);
}

function partsOf(
  pictured: PicturedMessage | null,
  message: Message,
  { replyTo, silent }: Pick<DeliverOptions, 'replyTo' | 'silent'>,
): readonly Part[] {
  const { texts, keyboard } = pictured?.rest ?? renderMessage(message);
  const shown = [
    ...(pictured === null ? [] : [{ photo: pictured.photo, text: pictured.caption }]),
    ...texts.map((text) => ({ text })),
  ];
  return shown.map((each, index) => ({
    ...each,
    rows: index === shown.length - 1 ? keyboard : [],
    replyTo: index === 0 ? replyTo?.[0] : undefined,
    silent: silent === true || index > 0,
  }));
}

async function sendParts(
  address: Address,
  all: readonly Part[],
  signal: AbortSignal,
  parts: SendParts,
): Promise<Outcome> {
  const refs: string[] = [];
  for (const part of all) {
    const isFirst = refs.length === 0;
    const outcome = await (isFirst ? sendPart : sendLaterPart)(address, part, signal, parts);
    if (outcome.kind !== 'delivered') return isFirst ? outcome : asUnfinished(outcome);
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

function request(
  api: Api,
  address: Address,
  { text, rows, replyTo, photo, silent }: Part,
  signal: AbortSignal,
): Promise<Sent> {
  const { chat_id, ...options } = sendOptions(address, { rows, replyTo, silent });
  if (photo !== undefined) {
    const caption = { caption: text.text, caption_entities: [...text.marks] };
    return api.sendPhoto(chat_id, photo, { ...options, ...caption }, grammySignal(signal));
  }
  // A page that is linked to says nothing under our name.
  const shown = { ...options, entities: [...text.marks], link_preview_options: { is_disabled: true } };
  return api.sendMessage(chat_id, text.text, shown, grammySignal(signal));
}
