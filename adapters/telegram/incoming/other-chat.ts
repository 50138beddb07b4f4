import type { Api } from 'grammy';
import type { Block, Message } from '../../../src/deliveries/port.ts';
import type { Asked } from '../commands.ts';
import { grammySignal } from '../sending/grammy-signal.ts';
import { addressOf, isShared } from '../place.ts';

/** What an administrator may ask for another chat in private; for each of them the core asks whether they are one. */
const FOR_OTHERS: ReadonlySet<string> = new Set(['subscribe', 'unsubscribe', 'stop', 'settings', 'language', 'pause']);
const NAMED = /^(@[A-Za-z]\w{3,31}|-\d{5,20})(?:\s+([^]*))?$/;
const PATIENCE_MS = 10_000;

/** A command for another chat: as it is asked there, and as it was asked here, with the chat by its number. */
export type ForOther =
  | { readonly kind: 'there'; readonly chat: string; readonly asked: Asked; readonly there: Asked }
  | { readonly kind: 'refused'; readonly says: 'no-such-chat' | 'may-not-post' };

/**
 * A command in private that begins with a channel's or group's name: `/subscribe @channel`; null where it does not. The
 * bot's own right to write there is asked now. `ourselves` is the bot's id.
 */
export async function forOtherChat(
  asked: Asked,
  ourselves: number,
  api: Api,
  signal: AbortSignal,
): Promise<ForOther | null> {
  const [, chat = '', args = ''] = NAMED.exec(asked.args) ?? [];
  if (chat === '' || asked.user === null || isShared(asked.from) || !FOR_OTHERS.has(asked.name)) return null;
  try {
    const inTime = grammySignal(AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]));
    const { id, type } = await api.getChat(chat.startsWith('@') ? chat : Number(chat), inTime);
    if (type === 'private') return { kind: 'refused', says: 'no-such-chat' };
    const us = await api.getChatMember(id, ourselves, inTime);
    const mayPost =
      type === 'channel'
        ? us.status === 'administrator' && us.can_post_messages === true
        : us.status === 'administrator' || us.status === 'member';
    if (!mayPost) return { kind: 'refused', says: 'may-not-post' };
    return {
      kind: 'there',
      chat: String(id),
      asked: { ...asked, args: `${String(id)} ${args}`.trim() },
      there: { ...asked, from: addressOf(id, null), args, asker: { kind: 'member', chat: id, user: asked.user } },
    };
  } catch {
    return { kind: 'refused', says: 'no-such-chat' };
  }
}

/** An answer about another chat, shown here: what its buttons change is that chat. */
export function aboutChat({ blocks }: Message, chat: string): Message {
  const about = (command: string): string => {
    const [, name = '', rest = ''] = /^\/(\S+)([^]*)$/.exec(command) ?? [];
    return FOR_OTHERS.has(name) ? `/${name} ${chat}${rest}` : command;
  };
  return { blocks: blocks.map((block) => blockAbout(block, about)) };
}

function blockAbout(block: Block, about: (command: string) => string): Block {
  switch (block.kind) {
    case 'buttons':
      return { ...block, buttons: block.buttons.map((button) => ({ ...button, command: about(button.command) })) };
    case 'form':
      return { ...block, fields: block.fields.map((field) => ({ ...field, command: about(field.command) })) };
    default:
      return block;
  }
}
