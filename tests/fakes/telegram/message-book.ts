import { badRequest, type ApiError } from './api-error.ts';
import { chatRefusal, type ChatState } from './chats.ts';
import type { Payload } from './payload.ts';
import { messagePayload, refusalOf, type MessagePayload } from './validate.ts';
import { readRich } from './validate-rich.ts';

/** A message as it stands in a chat now, after all edits; of a picture, its caption is the text. */
export interface StoredMessage extends MessagePayload {
  readonly message_id: number;
  readonly chat: string;
}

/** No picture file is as short as this. */
const LEAST_PICTURE = 40;

/** The messages of all chats: what may be written is written. */
export interface MessageBook {
  readonly send: (payload: Payload) => unknown;
  readonly sendPhoto: (payload: Payload) => unknown;
  readonly sendRich: (payload: Payload) => unknown;
  readonly edit: (payload: Payload) => unknown;
  readonly editKeyboard: (payload: Payload) => unknown;
  readonly shown: (chat: string | number) => readonly StoredMessage[];
}

/** How chats stand, and the topics in them that are gone, by `chat topic`. */
interface Places {
  readonly chats: ReadonlyMap<string, ChatState>;
  readonly topicsGone: ReadonlySet<string>;
}

/** `early` says whether a chat has to wait; `taken` is told of each message before it is answered. */
export function messageBook(
  { chats, topicsGone }: Places,
  early: (chat: string, edits: boolean) => ApiError | null,
  taken: (message: StoredMessage, how: 'sent' | 'edited') => void = () => undefined,
): MessageBook {
  const messages: StoredMessage[] = [];

  function refused(parsed: MessagePayload, edits: boolean): ApiError | null {
    const chat = String(parsed.chat_id);
    const inTopic = !edits && parsed.message_thread_id !== undefined;
    if (inTopic && topicsGone.has(`${chat} ${String(parsed.message_thread_id)}`))
      return badRequest('message thread not found');
    return refusalOf(parsed) ?? chatRefusal(chats.get(chat) ?? 'ok', inTopic) ?? early(chat, edits);
  }

  function store(parsed: MessagePayload): unknown {
    const refusal = refused(parsed, false);
    if (refusal) return refusal;
    const stored = { ...parsed, message_id: messages.length + 1, chat: String(parsed.chat_id) };
    messages.push(stored);
    taken(stored, 'sent');
    return { message_id: stored.message_id, date: 1_770_000_000, chat: { id: parsed.chat_id }, text: parsed.text };
  }

  function change(parsed: MessagePayload, to: (before: StoredMessage) => StoredMessage): unknown {
    const at = messages.findIndex(
      ({ chat, message_id }) => chat === String(parsed.chat_id) && message_id === parsed.message_id,
    );
    const before = messages[at];
    if (before === undefined) return badRequest('message to edit not found');
    const after = to(before);
    const look = ({ text, reply_markup }: StoredMessage): string => JSON.stringify([text, reply_markup ?? null]);
    if (look(before) === look(after)) return badRequest('message is not modified');
    messages[at] = after;
    taken(after, 'edited');
    return { message_id: before.message_id, chat: { id: parsed.chat_id }, text: after.text };
  }

  return {
    send: (payload) => store(messagePayload.parse(payload)),
    sendPhoto: (payload) => {
      const parsed = messagePayload.parse(payload);
      if (parsed.photo === undefined) return badRequest('there is no photo in the request');
      if (parsed.photo < LEAST_PICTURE) return badRequest('IMAGE_PROCESS_FAILED');
      return store({ ...parsed, text: parsed.caption ?? '', entities: parsed.caption_entities ?? [] });
    },
    sendRich: (payload) => {
      const parsed = messagePayload.parse(payload);
      const read = readRich(parsed.rich_message);
      return 'text' in read ? store({ ...parsed, text: read.text }) : read;
    },
    edit: (payload) => {
      const parsed = messagePayload.parse(payload);
      const { text, entities, reply_markup } = parsed;
      return refused(parsed, true) ?? change(parsed, (before) => ({ ...before, text, entities, reply_markup }));
    },
    editKeyboard: (payload) => {
      const parsed = messagePayload.parse(payload);
      return change(parsed, (before) => ({ ...before, reply_markup: parsed.reply_markup }));
    },
    shown: (chat) => messages.filter((each) => each.chat === String(chat)),
  };
}
