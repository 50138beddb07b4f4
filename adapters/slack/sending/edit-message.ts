import type { Address, DeliverOptions, Message, Outcome } from '../../../src/deliveries/port.ts';
import { blockArgs, plainArgs, type MessageArgs } from '../messages/message-args.ts';
import { meaningOf, outcomeOfError } from './outcome.ts';
import { placeOf } from '../place.ts';
import { renderMessage, type RenderedPart } from '../messages/render.ts';
import { uploadPictures, type UploadParts } from './upload-pictures.ts';

const GROWN: Outcome = { kind: 'refused', reason: 'bad-message', detail: 'it has another number of parts now' };

/**
 * Replaces a message that was sent before (chat.update), part by part. An edit that is made again changes nothing, so every
 * failure is told as it is. One that would need more or fewer parts is refused, and so told anew.
 */
export async function editMessage(
  address: Address,
  refs: readonly string[],
  message: Message,
  { signal }: Pick<DeliverOptions, 'signal'>,
  parts: UploadParts,
): Promise<Outcome> {
  const pictures = await uploadPictures(message, placeOf(address).account, parts, signal);
  const rendered = renderMessage(message, pictures);
  if (rendered.length !== refs.length || refs.length === 0) return GROWN;
  for (const [index, part] of rendered.entries()) {
    const outcome = await editPart(address, refs[index] ?? '', part, signal, parts);
    if (outcome.kind !== 'delivered') return outcome;
  }
  return { kind: 'delivered', refs };
}

async function editPart(
  address: Address,
  ts: string,
  part: RenderedPart,
  signal: AbortSignal,
  { call }: UploadParts,
): Promise<Outcome> {
  const { account, channel } = placeOf(address);
  const update = async (args: MessageArgs): Promise<Outcome> => {
    await call(account, 'chat.update', { channel, ts, ...args }, signal);
    return { kind: 'delivered', refs: [ts] };
  };
  try {
    return await update(blockArgs(part));
  } catch (error) {
    if (meaningOf(error) !== 'plain') return outcomeOfError(error);
  }
  try {
    // Blocks that are left out would stay as they were.
    return await update({ ...plainArgs(part), blocks: [] });
  } catch (error) {
    return outcomeOfError(error);
  }
}
