import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { badRequest, tooMany, type ApiError } from './api-error.ts';
import type { ChatState } from './chats.ts';
import { messageBook, type StoredMessage } from './message-book.ts';
import { paceModel, type PaceCounts } from './pace.ts';
import { updateQueue, type UpdateQueue } from './update-queue.ts';
import { payloadOf, type Payload } from './payload.ts';
import { CHANNEL } from './updates.ts';

export type { StoredMessage } from './message-book.ts';

const CHANNEL_ID: number = CHANNEL.id;

/**
 * What becomes of one request. `lost` has it done and destroys the connection instead of answering; `raw` has it done and
 * answers so; `cut` destroys the connection before anything is done; `held` has it done and says nothing, so long as the
 * server runs or for so many milliseconds.
 */
export type Fault =
  | { readonly kind: 'error'; readonly error: ApiError }
  | { readonly kind: 'lost' | 'cut' }
  | { readonly kind: 'held'; readonly ms?: number }
  | { readonly kind: 'raw'; readonly status: number; readonly body: string };

/** A Bot API server on loopback, as strict as the real one is known to be. */
export interface FakeTelegram {
  readonly root: string;
  readonly token: string;
  /** From now on this token is right, and no other. */
  rotate(token: string): void;
  readonly updates: UpdateQueue;
  /** Every request, the oldest first. */
  readonly requests: readonly { readonly method: string; readonly payload: Payload }[];
  /** By chat id; a chat that is not named is `ok`. */
  readonly chats: Map<string, ChatState>;
  /** The status of a member, by `chat user`; nobody else is one. */
  readonly members: Map<string, string>;
  /** What an administrator may do, by `chat user`: `{ can_post_messages: true }`. */
  readonly rights: Map<string, Payload>;
  /** The ids of public chats, by `@name`. */
  readonly named: Map<string, number>;
  /** What setWebhook was last told; null where no webhook is set. */
  readonly webhook: () => Payload | null;
  readonly pace: PaceCounts;
  /** Topics that were deleted, by `chat topic`. */
  readonly topicsGone: Set<string>;
  /** Methods that this server is too old for. */
  readonly notThere: Set<string>;
  /** The next requests of a method (to a chat, where one is named) end so, one after the other. */
  fail(method: string, faults: readonly Fault[], chat?: string | number): void;
  /** The messages of a chat. */
  shown(chat: string | number): readonly StoredMessage[];
  /** Resolves when so many requests of a method have been answered. */
  answered(method: string, times: number): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly token?: string;
  /** With it requests that come too early are refused, by the real clock. */
  readonly pace?: 'strict' | 'none';
  /** So many milliseconds pass before each answer. */
  readonly latencyMs?: number;
  /** Asked of each request for which `fail` has nothing. */
  readonly chance?: (method: string, payload: Payload) => Fault | undefined;
  /** How long, in ms, a request is on its way, there and back; in the place of `latencyMs`. */
  readonly delayMs?: (method: string) => number;
  /** Told of each message when it is taken, before it is answered. */
  readonly taken?: (message: StoredMessage, how: 'sent' | 'edited') => void;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startFakeTelegram({
  token: first = '42:fake-token',
  pace = 'none',
  latencyMs = 0,
  chance,
  taken,
  delayMs = () => latencyMs,
}: Options = {}): Promise<FakeTelegram> {
  let token = first;
  const requests: { method: string; payload: Payload }[] = [];
  const chats = new Map<string, ChatState>();
  const members = new Map<string, string>();
  const faults = new Map<string, Fault[]>();
  const answers = new Map<string, number>();
  const waiting = new Set<() => void>();
  const updates = updateQueue();
  const model = paceModel();
  const named = new Map<string, number>();
  const rights = new Map<string, Payload>();
  const notThere = new Set<string>();
  const topicsGone = new Set<string>();
  const book = messageBook({ chats, topicsGone }, early, taken);
  let webhook: Payload | null = null;

  function early(chat: string, edits: boolean): ApiError | null {
    const seconds = pace === 'strict' ? model.waitSeconds(chat, edits, performance.now()) : 0;
    return seconds > 0 ? tooMany(seconds) : null;
  }

  function faultOf(method: string, payload: Payload): Fault | undefined {
    const listed = faults.get(`${method} ${String(payload['chat_id'])}`) ?? faults.get(method);
    return listed?.shift() ?? chance?.(method, payload);
  }

  const methods: Readonly<Record<string, (payload: Payload) => unknown>> = {
    getMe: () => ({ id: 42, is_bot: true, first_name: 'Obmin', username: 'ObminTestBot' }),
    getUpdates: (payload) => updates.poll(payload),
    setWebhook: (payload) => {
      webhook = payload;
      return true;
    },
    deleteWebhook: () => {
      webhook = null;
      return true;
    },
    setMyCommands: () => true,
    answerCallbackQuery: () => true,
    answerInlineQuery: () => true,
    sendMessage: book.send,
    sendPhoto: book.sendPhoto,
    sendRichMessage: book.sendRich,
    editMessageText: book.edit,
    editMessageReplyMarkup: book.editKeyboard,
    getChat: ({ chat_id }) => {
      const id = typeof chat_id === 'number' ? chat_id : named.get(String(chat_id));
      return id === undefined
        ? badRequest('chat not found')
        : { id, type: id === CHANNEL_ID ? 'channel' : 'supergroup' };
    },
    getChatMember: ({ chat_id, user_id }) => {
      const member = `${String(chat_id)} ${String(user_id)}`;
      const status = members.get(member);
      if (status === undefined) return badRequest('member not found');
      return { status, user: { id: user_id }, ...rights.get(member) };
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, given = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const payload = await payloadOf(request);
    const halfWay = delayMs(method) / 2;
    if (halfWay > 0) await passed(halfWay);
    requests.push({ method, payload });
    const work = (): unknown => {
      if (given !== token) return { error_code: 401, description: 'Unauthorized' };
      const known = notThere.has(method) ? undefined : methods[method];
      return known?.(payload) ?? { error_code: 404, description: 'Not Found: method not found' };
    };
    await respond(request, response, faultOf(method, payload), work, halfWay);
    answers.set(method, (answers.get(method) ?? 0) + 1);
    for (const look of waiting) look();
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    root: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    ...{ token: first, updates, requests, chats, members, rights, named, notThere, topicsGone, pace: model.counts },
    rotate: (next) => {
      token = next;
    },
    webhook: () => webhook,
    fail: (method, list, chat) => {
      faults.set(chat === undefined ? method : `${method} ${String(chat)}`, [...list]);
    },
    shown: book.shown,
    answered: (method, times) =>
      new Promise((resolve) => {
        const look = (): void => {
          if ((answers.get(method) ?? 0) < times) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      updates.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(
  { socket }: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
  work: () => unknown,
  backMs: number,
): Promise<void> {
  const result = fault?.kind === 'error' ? fault.error : fault?.kind === 'cut' ? null : await Promise.resolve(work());
  if (backMs > 0) await passed(backMs);
  if (fault?.kind === 'cut' || fault?.kind === 'lost') socket.destroy();
  else if (fault?.kind === 'raw') response.writeHead(fault.status).end(fault.body);
  else if (fault?.kind !== 'held') answer(response, result);
  else if (fault.ms !== undefined) setTimeout(answer, fault.ms, response, result).unref();
}

function answer(response: ServerResponse, result: unknown): void {
  const failed = typeof result === 'object' && result !== null && 'error_code' in result ? (result as ApiError) : null;
  const wait = failed?.parameters?.['retry_after'];
  response.writeHead(failed?.error_code ?? 200, {
    'content-type': 'application/json',
    ...(failed?.error_code === 429 && { 'retry-after': String(wait) }),
  });
  response.end(JSON.stringify(failed ? { ok: false, ...failed } : { ok: true, result }));
}
