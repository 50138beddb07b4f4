import { badRequest, forbidden, type ApiError } from './api-error.ts';

/** How a chat stands; all that is not `ok` refuses a message with Telegram's own words. */
export type ChatState =
  | 'ok'
  | 'blocked'
  | 'kicked'
  | 'deactivated'
  | 'not-found'
  | 'no-rights'
  | 'topic-closed'
  | 'topic-deleted'
  | { readonly migratedTo: number };

const REFUSALS: Readonly<Record<Exclude<ChatState, 'ok' | object>, ApiError>> = {
  blocked: forbidden('bot was blocked by the user'),
  kicked: forbidden('bot was kicked from the supergroup chat'),
  deactivated: forbidden('user is deactivated'),
  'not-found': badRequest('chat not found'),
  'no-rights': badRequest('not enough rights to send text messages to the chat'),
  'topic-closed': badRequest('TOPIC_CLOSED'),
  'topic-deleted': badRequest('message thread not found'),
};

/** What a chat says to a message, in a topic or outside of one; null where it takes it. */
export function chatRefusal(state: ChatState, inTopic: boolean): ApiError | null {
  if (state === 'ok') return null;
  if (typeof state === 'object')
    return badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: state.migratedTo });
  return state.startsWith('topic') && !inTopic ? null : REFUSALS[state];
}
