import type { Api } from 'grammy';
import type { Address, DeliverOptions, Message, Outcome } from '../../../src/deliveries/port.ts';
import { grammySignal } from './grammy-signal.ts';
import type { KeyboardRow } from '../messages/keyboard.ts';
import type { MarkedText } from '../messages/marked-text.ts';
import { outcomeOfError } from './outcome.ts';
import { targetOf } from '../place.ts';
import { renderMessage } from '../messages/render.ts';

const GROWN: Outcome = { kind: 'refused', reason: 'bad-message', detail: 'it has another number of parts now' };

/**
 * Replaces the text and the buttons of a message that was sent before (editMessageText), part by part. An edit that is made
 * again changes nothing, so every failure is told as it is. One that would need more or fewer parts is refused, and so told anew.
 */
export async function editMessage(
  address: Address,
  refs: readonly string[],
  message: Message,
  { signal }: Pick<DeliverOptions, 'signal'>,
  api: Api,
): Promise<Outcome> {
  // The picture of a message stays what it was: one with another is told anew.
  if (message.blocks.some(({ kind }) => kind === 'image')) return GROWN;
  const { texts, keyboard } = renderMessage(message);
  if (texts.length !== refs.length || texts.length === 0) return GROWN;
  for (const [index, text] of texts.entries()) {
    const rows = index === texts.length - 1 ? keyboard : [];
    const outcome = await editPart(address, refs[index] ?? '', text, rows, signal, api);
    if (outcome.kind !== 'delivered') return outcome;
  }
  return { kind: 'delivered', refs };
}

async function editPart(
  address: Address,
  ref: string,
  { text, marks }: MarkedText,
  rows: readonly KeyboardRow[],
  signal: AbortSignal,
  api: Api,
): Promise<Outcome> {
  try {
    const options = {
      entities: [...marks],
      link_preview_options: { is_disabled: true },
      ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows.map((row) => [...row]) } }),
    };
    const answer: unknown = await api.editMessageText(
      targetOf(address).chat_id,
      Number(ref),
      text,
      options,
      grammySignal(signal),
    );
    return answer ? { kind: 'delivered', refs: [ref] } : { kind: 'unknown', reason: 'the answer says nothing' };
  } catch (error) {
    return outcomeOfError(error, address, [ref]);
  }
}
