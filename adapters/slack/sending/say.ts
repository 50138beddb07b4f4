import type { Message } from '../../../src/deliveries/port.ts';
import type { Asked } from '../incoming/asked.ts';
import type { Desk } from '../incoming/desk.ts';
import { blockArgs, type MessageArgs } from '../messages/message-args.ts';
import { addressOf } from '../place.ts';
import { renderMessage, type RenderedPart } from '../messages/render.ts';
import { sendMessage } from './send-message.ts';
import { uploadPictures } from './upload-pictures.ts';

type Where = Pick<Asked, 'place' | 'user' | 'responseUrl'>;

const LONGEST_WAIT_MS = 60_000;
const MOST_TRIES = 3;

/** Shows a message to the asker alone: by the address of the answer, else beside the channel's messages, else to them directly. */
export async function sayPrivately(message: Message, where: Where, desk: Desk): Promise<void> {
  const { place, user } = where;
  const pictures = await uploadPictures(message, place.account, desk.send, desk.signal);
  if (await sayParts(renderMessage(message, pictures), where, desk)) return;
  await sayAloud(message, addressOf({ ...place, channel: user }).chat, null, desk);
}

/** The same for what is rendered already; false where one of the parts could not be shown. */
export async function sayParts(parts: readonly RenderedPart[], where: Where, desk: Desk): Promise<boolean> {
  const { responseUrl } = where;
  for (const part of parts) {
    const args = blockArgs(part);
    const answer = { response_type: 'ephemeral', replace_original: false, ...args };
    if (responseUrl !== null && desk.urls.take(responseUrl) && (await desk.respond(responseUrl, answer))) continue;
    if (!(await sayBeside(args, where, desk))) return false;
  }
  return true;
}

/** Shows a message to the whole channel. */
export async function sayToAll(message: Message, { place, responseUrl }: Where, desk: Desk): Promise<void> {
  const [part, ...more] = renderMessage(message);
  // By the address of the answer it is shown even where the app is no member.
  if (part !== undefined && more.length === 0 && responseUrl !== null && desk.urls.take(responseUrl)) {
    const answer = { response_type: 'in_channel', replace_original: false, ...blockArgs(part) };
    if (await desk.respond(responseUrl, answer)) return;
  }
  await sayAloud(message, addressOf(place).chat, null, desk);
}

/** Writes a message into a conversation. Only what certainly did not arrive is sent again. */
export async function sayAloud(message: Message, chat: string, thread: string | null, desk: Desk): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES && !desk.signal.aborted; tries += 1) {
    const outcome = await sendMessage({ platform: 'slack', chat, thread }, message, { signal: desk.signal }, desk.send);
    if (outcome.kind === 'delivered') return;
    const waitMs = outcome.kind === 'retry' ? (outcome.afterMs ?? 2_000) : Infinity;
    if (waitMs > LONGEST_WAIT_MS || tries === MOST_TRIES) {
      desk.log.warn('slack-answer-not-sent', { outcome: outcome.kind });
      return;
    }
    await desk.sleep(waitMs, desk.signal);
  }
}

async function sayBeside(args: MessageArgs, { place, user }: Where, { call, signal }: Desk): Promise<boolean> {
  try {
    await call(place.account, 'chat.postEphemeral', { channel: place.channel, user, ...args }, signal);
    return true;
  } catch {
    return false;
  }
}
