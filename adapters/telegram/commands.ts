import type { CallbackQuery, Message, Update, User } from 'grammy/types';
import type { Address, IncomingCommand } from '../../src/deliveries/port.ts';
import { typedText } from './messages/clean-text.ts';
import { CLOSE } from './messages/form-keyboard.ts';
import { addressOf } from './place.ts';
import { promptedCommand, promptedValue } from './messages/prompt.ts';
import { zoneOfPlace } from './incoming/zone-of-place.ts';

/** On whose behalf something is asked; whether a member is an administrator is asked when it matters. */
export type Asker =
  | { readonly kind: 'owner' }
  | { readonly kind: 'member'; readonly chat: number; readonly user: number }
  | { readonly kind: 'stranger' };

/** A button that was pressed. */
export interface Press {
  /** Has to be answered for the button to come to rest. */
  readonly id: string;
  /** True where the button is one of a form's: the answer takes the form's place. */
  readonly inMenu: boolean;
}

/** A command that a person typed, or the button that stands for it. */
export interface Asked {
  readonly from: Address;
  readonly name: string;
  readonly args: string;
  readonly clientLanguage: IncomingCommand['clientLanguage'];
  readonly asker: Asker;
  /** Who asks: null where the platform names nobody. Never kept, never logged. */
  readonly user: number | null;
  /** The message that asks or holds the button: the answer in a shared chat stands under it. */
  readonly messageId: number;
  readonly press: Press | null;
  /** True where a group's message names this bot, or answers it: it is meant for nobody else. */
  readonly addressed: boolean;
}

type Words = Pick<Asked, 'name' | 'args' | 'addressed'>;

/** The command of an update; null where it is none, or none for this bot. `username` is the bot's own. */
export function askedOf(update: Update, username: string): Asked | null {
  if (update.callback_query) return askedByButton(update.callback_query);
  const message = update.message ?? update.channel_post;
  if (!message || message.forward_origin) return null;
  const words = wordsOf(message, username);
  if (words === null) return null;
  return {
    from: addressIn(message),
    ...words,
    clientLanguage: languageOf(message.from),
    asker: askerOf(message),
    user: message.sender_chat ? null : (message.from?.id ?? null),
    messageId: message.message_id,
    press: null,
  };
}

/** A button is the command that it sends: a forged one can do no more than its sender may type. */
function askedByButton({ id, data, from, message }: CallbackQuery): Asked | null {
  const words = data === undefined || message === undefined ? null : commandOf(data, false, '');
  if (words === null || message === undefined) return null;
  const { chat } = message;
  return {
    from: 'message_thread_id' in message ? addressIn(message) : addressOf(chat.id, null),
    ...words,
    addressed: true,
    clientLanguage: languageOf(from),
    asker: chat.type === 'private' ? { kind: 'owner' } : { kind: 'member', chat: chat.id, user: from.id },
    user: from.id,
    messageId: message.message_id,
    press: { id, inMenu: 'reply_markup' in message && isMenu(message) },
  };
}

function isMenu({ reply_markup }: Pick<Message, 'reply_markup'>): boolean {
  const keys = reply_markup?.inline_keyboard.flat() ?? [];
  return keys.some((key) => 'callback_data' in key && key.callback_data === CLOSE.command);
}

/** What was written, replied to a question of ours, or shown on the map. */
function wordsOf(message: Message, username: string): Words | null {
  const isPrivate = message.chat.type === 'private';
  const prompted = promptedCommand(message, username);
  if (message.location) {
    const zone = zoneOfPlace(message.location.latitude, message.location.longitude);
    const command = prompted?.endsWith(' zone') === true ? prompted : isPrivate ? '/settings zone' : null;
    return zone === null || command === null ? null : answered(commandOf(`${command} ${zone}`, false, username));
  }
  if (!message.text) return null;
  if (prompted !== null && !message.text.startsWith('/'))
    return answered(commandOf(`${prompted} ${promptedValue(message.text)}`, false, username));
  return commandOf(message.text, isPrivate, username);
}

function answered(words: Words | null): Words | null {
  return words === null ? null : { ...words, addressed: true };
}

/** The slash may be left out where a person writes to nobody but the bot. */
function commandOf(text: string, isPrivate: boolean, username: string): Words | null {
  const [, slash, name = '', other, args = ''] =
    /^(\/?)([^\s@/]+)(?:@(\w*))?(?:\s+([^]*))?$/.exec(typedText(text)) ?? [];
  if (name === '' || (slash === '' && !isPrivate)) return null;
  if (other !== undefined && other.toLowerCase() !== username.toLowerCase()) return null;
  // `/story_7hk2m9qx4t` is what a reader touches.
  const [word = '', ...ids] = name.split('_');
  const all = [...ids, args].join(' ').trim();
  return { name: word.toLowerCase(), args: all, addressed: isPrivate || other !== undefined };
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
export function languageOf(person: User | undefined): IncomingCommand['clientLanguage'] {
  return LANGUAGES[person?.language_code?.toLowerCase().split('-')[0] ?? ''] ?? null;
}
