import type { CallbackQuery, Message, Update, User } from 'grammy/types';
import type { Address, IncomingCommand } from '../../src/deliveries/port.ts';
import { typedText } from './clean-text.ts';
import { addressOf } from './place.ts';

/** On whose behalf something is asked; whether a member is an administrator is asked when it matters. */
export type Asker =
  | { readonly kind: 'owner' }
  | { readonly kind: 'member'; readonly chat: number; readonly user: number }
  | { readonly kind: 'stranger' };

/** A command that a person typed, or the button that stands for it. */
export interface Asked {
  readonly from: Address;
  readonly name: string;
  readonly args: string;
  readonly clientLanguage: IncomingCommand['clientLanguage'];
  readonly asker: Asker;
  /** The message that asks or holds the button: the answer in a shared chat stands under it. */
  readonly messageId: number;
  /** The id of a pressed button, which has to be answered for the button to come to rest. */
  readonly press: string | null;
}

/** The command of an update; null where it is none, or none for this bot. `username` is the bot's own. */
export function askedOf(update: Update, username: string): Asked | null {
  if (update.callback_query) return askedByButton(update.callback_query);
  const message = update.message ?? update.channel_post;
  if (!message?.text || message.forward_origin) return null;
  const isPrivate = message.chat.type === 'private';
  const command = commandOf(message.text, isPrivate, username);
  if (command === null) return null;
  return {
    from: addressIn(message),
    ...command,
    clientLanguage: languageOf(message.from),
    asker: askerOf(message),
    messageId: message.message_id,
    press: null,
  };
}

/** A button is the command that it sends: a forged one can do no more than its sender may type. */
function askedByButton({ id, data, from, message }: CallbackQuery): Asked | null {
  const command = data === undefined ? null : commandOf(data, false, '');
  if (command === null || message === undefined) return null;
  const { chat } = message;
  return {
    from: 'message_thread_id' in message ? addressIn(message) : addressOf(chat.id, null),
    ...command,
    clientLanguage: languageOf(from),
    asker: chat.type === 'private' ? { kind: 'owner' } : { kind: 'member', chat: chat.id, user: from.id },
    messageId: message.message_id,
    press: id,
  };
}

/** The slash may be left out where a person writes to nobody but the bot. */
function commandOf(text: string, slashMayMiss: boolean, username: string): Pick<Asked, 'name' | 'args'> | null {
  const [, slash, name = '', other, args = ''] =
    /^(\/?)([^\s@/]+)(?:@(\w*))?(?:\s+([^]*))?$/.exec(typedText(text)) ?? [];
  if (name === '' || (slash === '' && !slashMayMiss)) return null;
  if (other !== undefined && other.toLowerCase() !== username.toLowerCase()) return null;
  return { name: name.toLowerCase(), args: args.trim() };
}

/** A number on a message is a topic only where the message says so: answers in other groups have one as well. */
function addressIn({ chat, is_topic_message, message_thread_id }: Message): Address {
  return addressOf(chat.id, is_topic_message === true ? (message_thread_id ?? null) : null);
}

/** Who writes as the chat itself (an anonymous administrator, a channel in its own posts) is one of its administrators. */
function askerOf({ chat, from, sender_chat }: Message): Asker {
  if (chat.type === 'private') return { kind: 'owner' };
  if (sender_chat) return { kind: sender_chat.id === chat.id ? 'owner' : 'stranger' };
  return from ? { kind: 'member', chat: chat.id, user: from.id } : { kind: 'stranger' };
}

const LANGUAGES: Readonly<Record<string, NonNullable<IncomingCommand['clientLanguage']>>> = {
  en: 'en',
  uk: 'uk',
  ru: 'ru',
};

/** From an IETF tag such as `uk` or `en-GB`. */
function languageOf(person: User | undefined): IncomingCommand['clientLanguage'] {
  return LANGUAGES[person?.language_code?.toLowerCase().split('-')[0] ?? ''] ?? null;
}
