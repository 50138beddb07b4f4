import type { Message, Update } from 'grammy/types';
import type { PlaceChange } from '../../../src/deliveries/port.ts';
import { addressOf } from '../place.ts';

const GONE: ReadonlySet<string> = new Set(['left', 'kicked']);
const THERE: ReadonlySet<string> = new Set(['member', 'administrator', 'creator']);

/**
 * What an update says of a chat as a place to write to; null where it says nothing of that. A person who blocks the bot
 * kicks it (my_chat_member). A closed topic is known by the refusal of the next message to it, and a deleted one is told
 * to nobody: the whole chat is not gone with either.
 */
export function placeChangeOf({ my_chat_member, message, channel_post }: Update): PlaceChange | null {
  if (my_chat_member) {
    const at = addressOf(my_chat_member.chat.id, null);
    const { status } = my_chat_member.new_chat_member;
    if (GONE.has(status)) return { kind: 'gone', at };
    return THERE.has(status) ? { kind: 'back', at } : null;
  }
  const service = message ?? channel_post;
  return service ? changeOfService(service) : null;
}

/** Both halves of a move are told, in either order; the second one finds nothing left to move. */
function changeOfService(message: Message): PlaceChange | null {
  const { chat, migrate_to_chat_id, migrate_from_chat_id, forum_topic_reopened, message_thread_id } = message;
  if (migrate_to_chat_id !== undefined)
    return { kind: 'moved', from: addressOf(chat.id, null), to: addressOf(migrate_to_chat_id, null) };
  if (migrate_from_chat_id !== undefined)
    return { kind: 'moved', from: addressOf(migrate_from_chat_id, null), to: addressOf(chat.id, null) };
  if (forum_topic_reopened) return { kind: 'back', at: addressOf(chat.id, message_thread_id ?? null) };
  return null;
}
