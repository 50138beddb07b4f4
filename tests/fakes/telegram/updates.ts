/** A person as Telegram names one in an update. */
export const PERSON = { id: 501, is_bot: false, first_name: 'Reader', language_code: 'en' } as const;
/** Telegram's own account, in whose name anonymous administrators write. */
export const ANONYMOUS = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
} as const;

export const PRIVATE_CHAT = { id: 501, type: 'private', first_name: 'Reader' } as const;
export const GROUP = { id: -1_001_700, type: 'supergroup', title: 'A group', is_forum: true } as const;
export const CHANNEL = { id: -1_001_800, type: 'channel', title: 'A channel' } as const;

type Fields = Readonly<Record<string, unknown>>;

let lastMessageId = 1_000;

/** A message of a person; `more` has the chat, the topic, another sender. */
export function message(text: string, more: Fields = {}): Fields {
  lastMessageId += 1;
  return {
    message: { message_id: lastMessageId, date: 1_770_000_000, chat: PRIVATE_CHAT, from: PERSON, text, ...more },
  };
}

/** A post in a channel. */
export function channelPost(text: string): Fields {
  lastMessageId += 1;
  return {
    channel_post: { message_id: lastMessageId, date: 1_770_000_000, chat: CHANNEL, sender_chat: CHANNEL, text },
  };
}

let presses = 0;

function nextPress(): string {
  presses += 1;
  return `press-${String(presses)}`;
}

/** A pressed button under a message of the bot. */
export function pressed(
  data: string,
  more: { id?: string; under?: number; chat?: Fields; from?: Fields; topic?: number; keyboard?: unknown } = {},
): Fields {
  const { id = nextPress(), under = 1, chat = PRIVATE_CHAT, from = PERSON, topic, keyboard } = more;
  const keys = keyboard === undefined ? {} : { reply_markup: { inline_keyboard: keyboard } };
  const place = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true };
  return {
    callback_query: {
      id,
      from,
      chat_instance: '1',
      data,
      message: { message_id: under, date: 1_770_000_000, chat, text: 'the alert', ...place, ...keys },
    },
  };
}
