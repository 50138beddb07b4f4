import { GrammyError, HttpError } from 'grammy';
import type { Address, Outcome, RefusalReason } from '../../../src/deliveries/port.ts';
import { neverLeft } from './never-left.ts';

/** What an error of the Bot API says, by its code and the beginning or middle of its description. */
interface Row {
  readonly code: 400 | 403 | 404 | 413;
  readonly says: RegExp;
  /** `edited` is the success of an edit that changes nothing; `topic-gone` is `chat-gone` for who is told in that topic. */
  readonly means: RefusalReason | 'edited' | 'topic-gone';
  /** For the operator, in our words: a description may name people. */
  readonly detail: string;
}

const TOPIC_GONE = 'the topic was deleted';

/** The descriptions of telegram-bot-api and of the server behind it. The first row that fits decides. */
const ROWS: readonly Row[] = [
  { code: 403, says: /blocked by the user/i, means: 'chat-gone', detail: 'the person blocked the bot' },
  { code: 403, says: /user is deactivated/i, means: 'chat-gone', detail: 'the account was deleted' },
  { code: 403, says: /bot was kicked/i, means: 'chat-gone', detail: 'the bot was removed from the chat' },
  { code: 403, says: /not a member/i, means: 'chat-gone', detail: 'the bot is not in the chat' },
  { code: 403, says: /chat was deleted/i, means: 'chat-gone', detail: 'the chat was deleted' },
  { code: 403, says: /can't initiate conversation/i, means: 'chat-gone', detail: 'the person has not opened the chat' },
  { code: 403, says: /can't send messages to bots/i, means: 'chat-gone', detail: 'the chat is a bot' },
  {
    code: 403,
    says: /rights|CHAT_WRITE_FORBIDDEN|forbidden to write/i,
    means: 'no-permission',
    detail: 'the bot may not write',
  },
  {
    code: 400,
    says: /chat not found|PEER_ID_INVALID|user not found/i,
    means: 'chat-gone',
    detail: 'there is no such chat',
  },
  { code: 400, says: /USER_DEACTIVATED/i, means: 'chat-gone', detail: 'the account was deleted' },
  {
    code: 400,
    says: /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i,
    means: 'topic-gone',
    detail: TOPIC_GONE,
  },
  { code: 400, says: /TOPIC_CLOSED/i, means: 'no-permission', detail: 'the topic is closed' },
  {
    code: 400,
    says: /not enough rights|have no rights|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_SEND_\w+_FORBIDDEN/i,
    means: 'no-permission',
    detail: 'the bot may not write',
  },
  { code: 400, says: /message is not modified/i, means: 'edited', detail: 'it reads so already' },
  {
    code: 400,
    says: /message to edit not found|MESSAGE_ID_INVALID/i,
    means: 'bad-message',
    detail: 'the message is gone',
  },
  {
    code: 400,
    says: /message can't be edited|MESSAGE_EDIT_TIME_EXPIRED/i,
    means: 'bad-message',
    detail: 'it can’t be edited',
  },
  {
    code: 400,
    says: /IMAGE_PROCESS_FAILED|PHOTO_|wrong file|no photo/i,
    means: 'bad-message',
    detail: 'the picture is wrong',
  },
  { code: 400, says: /too long/i, means: 'bad-message', detail: 'the message is too long' },
  { code: 400, says: /text is empty|must be non-empty/i, means: 'bad-message', detail: 'the message is empty' },
  { code: 400, says: /BUTTON_|reply markup/i, means: 'bad-message', detail: 'a button is wrong' },
  { code: 400, says: /parse entities|ENTIT(?:Y|IES)/i, means: 'bad-message', detail: 'an entity is wrong' },
  { code: 413, says: /./, means: 'bad-message', detail: 'the message is too large' },
  // A path with a token that no bot can have.
  { code: 404, says: /^Not Found/i, means: 'bad-token', detail: 'the token is no bot’s' },
];

/** What a wait is worth that the server did not name, or not as a number. */
const UNNAMED_WAIT_S = 5;

/**
 * What a failed request to write to `address` means. A request that never left may be made again; where it left and no
 * answer came that can be read, nobody knows. `refs` are those of the message that was to be edited.
 */
export function outcomeOfError(error: unknown, address: Address, refs: readonly string[] = []): Outcome {
  if (error instanceof GrammyError) return outcomeOfAnswer(error, address, refs);
  if (error instanceof HttpError && neverLeft(error.error))
    return { kind: 'retry', reason: 'no connection', afterMs: null };
  return { kind: 'unknown', reason: 'no answer that can be read' };
}

/** True where the topic is gone and the chat is not. */
export function isTopicGone(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.detail === TOPIC_GONE;
}

/** True where only the marks of a text were refused: the same text without them may be taken. */
export function isEntityTrouble(error: unknown): boolean {
  return error instanceof GrammyError && rowOf(error)?.detail === 'an entity is wrong';
}

/**
 * Why a rich message was certainly not taken, although its words may be: the server knows no such messages (`unknown`), or
 * refused this one (`refused`). Null for every other failure, such as a chat that takes nothing.
 */
export function richTrouble(error: unknown): 'unknown' | 'refused' | null {
  if (!(error instanceof GrammyError)) return null;
  const { error_code: code, description } = error;
  // An older server says that the method is not there; one without blocks (before 10.2) that it misses what it knows.
  if (code === 404 && /method not found/i.test(description)) return 'unknown';
  if (code !== 400 && code !== 413) return null;
  const row = rowOf(error);
  if (row === undefined) return error.parameters.migrate_to_chat_id === undefined ? 'unknown' : null;
  // No rich message of ours is empty: who finds it so reads no blocks.
  if (row.detail === 'the message is empty') return 'unknown';
  return row.means === 'bad-message' ? 'refused' : null;
}

/** Milliseconds to wait by the answer to a request that came too early (ResponseParameters). */
export function waitOf({ parameters }: Pick<GrammyError, 'parameters'>): number {
  const told: unknown = parameters.retry_after;
  return 1_000 * (typeof told === 'number' && Number.isFinite(told) ? Math.max(1, told) : UNNAMED_WAIT_S);
}

function outcomeOfAnswer(error: GrammyError, address: Address, refs: readonly string[]): Outcome {
  // A server's `{"ok":false}` has none.
  const code = error.error_code as number | undefined;
  const movedTo = error.parameters.migrate_to_chat_id;
  if (movedTo !== undefined) return { kind: 'moved', to: { ...address, chat: String(movedTo) } };
  if (code === 429) return { kind: 'retry', reason: 'too many requests', afterMs: waitOf(error) };
  if (code === 401) return { kind: 'refused', reason: 'bad-token', detail: 'the token is not valid any more' };
  // A gateway answers with these after the server has taken the message, too.
  if (code === undefined || code >= 500) return { kind: 'unknown', reason: 'the server failed' };
  const row = rowOf(error);
  // What nobody has listed condemns the message and not the chat: a subscription is not lost by a new wording.
  if (row === undefined) return { kind: 'refused', reason: 'bad-message', detail: `refused with ${String(code)}` };
  if (row.means === 'edited') return { kind: 'delivered', refs };
  if (row.means !== 'topic-gone') return { kind: 'refused', reason: row.means, detail: row.detail };
  // Where the address names no topic, it is not the address that is wrong.
  return { kind: 'refused', reason: address.thread === null ? 'no-permission' : 'chat-gone', detail: TOPIC_GONE };
}

function rowOf({ error_code, description }: GrammyError): Row | undefined {
  return ROWS.find(({ code, says }) => code === error_code && says.test(description));
}
