import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { json } from 'node:stream/consumers';
import { badRequest, tooMany, type ApiError } from './api-error.ts';
import { chatRefusal, type ChatState } from './chats.ts';
import { strictPace, type PaceCounts } from './pace.ts';
import { updateQueue, type UpdateQueue } from './update-queue.ts';
import { messagePayload, refusalOf, type MessagePayload } from './validate.ts';

type Payload = Readonly<Record<string, unknown>>;

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

/** A message as it stands in a chat now, after all edits. */
export interface StoredMessage extends MessagePayload {
  readonly message_id: number;
  readonly chat: string;
}

/** A Bot API server on loopback, as strict as the real one is known to be. */
export interface FakeTelegram {
  readonly root: string;
  readonly token: string;
  readonly updates: UpdateQueue;
  /** Every request, the oldest first. */
  readonly requests: readonly { readonly method: string; readonly payload: Payload }[];
  /** By chat id; a chat that is not named is `ok`. */
  readonly chats: Map<string, ChatState>;
  /** The status of a member, by `chat user`; nobody else is one. */
  readonly members: Map<string, string>;
  readonly pace: PaceCounts;
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
  /** Asked of each request for which `fail` has nothing. */
  readonly chance?: (method: string, payload: Payload) => Fault | undefined;
  /** How long, in ms, a request is on its way, there and back. */
  readonly delayMs?: (method: string) => number;
  /** Told of each message when it is taken, before it is answered. */
  readonly taken?: (message: StoredMessage, how: 'sent' | 'edited') => void;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startFakeTelegram({
  token = '42:fake-token',
  pace = 'none',
  chance,
  taken,
  delayMs,
}: Options = {}): Promise<FakeTelegram> {
  const requests: { method: string; payload: Payload }[] = [];
  const messages: StoredMessage[] = [];
  const chats = new Map<string, ChatState>();
  const members = new Map<string, string>();
  const faults = new Map<string, Fault[]>();
  const answers = new Map<string, number>();
  const waiting = new Set<() => void>();
  const updates = updateQueue();
  const model = strictPace();

  function write(payload: Payload): unknown {
    const parsed = messagePayload.parse(payload);
    const chat = String(parsed.chat_id);
    const refusal =
      refusalOf(parsed) ??
      chatRefusal(chats.get(chat) ?? 'ok', parsed.message_thread_id !== undefined) ??
      early(chat, false);
    if (refusal) return refusal;
    const stored = { ...parsed, message_id: messages.length + 1, chat };
    messages.push(stored);
    taken?.(stored, 'sent');
    return { message_id: stored.message_id, date: 1_770_000_000, chat: { id: parsed.chat_id }, text: parsed.text };
  }

  function edit(payload: Payload): unknown {
    const parsed = messagePayload.parse(payload);
    const chat = String(parsed.chat_id);
    const refusal = refusalOf(parsed) ?? chatRefusal(chats.get(chat) ?? 'ok', false) ?? early(chat, true);
    if (refusal) return refusal;
    const index = messages.findIndex((each) => each.chat === chat && each.message_id === parsed.message_id);
    const before = messages[index];
    if (before === undefined) return badRequest('message to edit not found');
    if (before.text === parsed.text && JSON.stringify(before.reply_markup) === JSON.stringify(parsed.reply_markup))
      return badRequest('message is not modified');
    const edited = { ...before, text: parsed.text, entities: parsed.entities, reply_markup: parsed.reply_markup };
    messages[index] = edited;
    taken?.(edited, 'edited');
    return { message_id: before.message_id, chat: { id: parsed.chat_id }, text: parsed.text };
  }

  function early(chat: string, edits: boolean): ApiError | null {
    const seconds = pace === 'strict' ? model.waitSeconds(chat, edits, performance.now()) : 0;
    return seconds > 0 ? tooMany(seconds) : null;
  }

  const methods: Readonly<Record<string, (payload: Payload) => unknown>> = {
    getMe: () => ({ id: 42, is_bot: true, first_name: 'Obmin', username: 'ObminTestBot' }),
    getUpdates: (payload) => updates.poll(payload),
    deleteWebhook: () => true,
    setMyCommands: () => true,
    answerCallbackQuery: () => true,
    sendMessage: write,
    editMessageText: edit,
    getChatMember: ({ chat_id, user_id }) => {
      const status = members.get(`${String(chat_id)} ${String(user_id)}`);
      return status === undefined ? badRequest('member not found') : { status, user: { id: user_id } };
    },
  };

  function faultOf(method: string, payload: Payload): Fault | undefined {
    const listed = faults.get(`${method} ${String(payload['chat_id'])}`) ?? faults.get(method);
    return listed?.shift() ?? chance?.(method, payload);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, given = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const payload = (await json(request)) as Payload;
    const halfWay = (delayMs?.(method) ?? 0) / 2;
    if (halfWay > 0) await passed(halfWay);
    requests.push({ method, payload });
    const fault = faultOf(method, payload);
    await respond(
      request,
      response,
      fault,
      () => {
        if (given !== token) return { error_code: 401, description: 'Unauthorized' };
        return methods[method]?.(payload) ?? { error_code: 404, description: 'Not Found: method not found' };
      },
      halfWay,
    );
    answers.set(method, (answers.get(method) ?? 0) + 1);
    for (const look of waiting) look();
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    root: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    ...{ token, updates, requests, chats, members, pace: model.counts },
    fail: (method, list, chat) => {
      faults.set(chat === undefined ? method : `${method} ${String(chat)}`, [...list]);
    },
    shown: (chat) => messages.filter((each) => each.chat === String(chat)),
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
