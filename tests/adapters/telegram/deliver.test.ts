import { beforeEach, describe, expect, test } from 'vitest';
import { createTelegram } from '../../../adapters/telegram/index.ts';
import { heading, paragraph, type Message } from '../../../src/shared/message.ts';
import { badRequest, tooMany } from '../../fakes/telegram/api-error.ts';
import { said, telegramBench, type TelegramBench } from '../../fakes/telegram/bench.ts';

const READER = { platform: 'telegram', chat: '501', thread: null };
const TOPIC = { platform: 'telegram', chat: '-1001700', thread: '9' };
const options = { key: 'delivery-1', signal: new AbortController().signal };

const ALERT: Message = {
  blocks: [
    heading('Обмін завершено'),
    paragraph('Повернулися 146. ', { label: 'Джерело', url: 'https://example.org/a' }),
    { kind: 'buttons', buttons: [{ label: 'Evidence', command: '/story abc evidence' }] },
  ],
};

/** Three parts. */
const LONG: Message = { blocks: Array.from({ length: 9 }, () => paragraph('Слово про обмін. '.repeat(70))) };

let bench: TelegramBench;

beforeEach(async () => {
  bench = await telegramBench();
});

function sends(): number {
  return bench.server.requests.filter(({ method }) => method === 'sendMessage').length;
}

describe('an alert', () => {
  test('case 99: arrives as text with entities and buttons, without a parse mode or a preview', async () => {
    expect(await bench.adapter.deliver(READER, ALERT, options)).toEqual({ kind: 'delivered', refs: ['1'] });
    expect(bench.server.shown(501)).toMatchObject([
      {
        text: 'Обмін завершено\nПовернулися 146. Джерело',
        entities: [
          { type: 'bold', offset: 0, length: 15 },
          { type: 'text_link', offset: 33, length: 7, url: 'https://example.org/a' },
        ],
        link_preview_options: { is_disabled: true },
        reply_markup: { inline_keyboard: [[{ text: 'Evidence', callback_data: '/story abc evidence' }]] },
      },
    ]);
    expect(bench.server.requests[0]?.payload).not.toHaveProperty('parse_mode');
  });

  test('of a topic arrives in the topic', async () => {
    await bench.adapter.deliver(TOPIC, ALERT, options);
    expect(bench.server.shown(TOPIC.chat)).toMatchObject([{ message_thread_id: 9 }]);
  });

  test('that answers another stands under it, or by itself where that one is gone', async () => {
    await bench.adapter.deliver(READER, said('a change'), { ...options, replyTo: ['7', '8'] });
    expect(bench.server.shown(501)).toMatchObject([
      { reply_parameters: { message_id: 7, allow_sending_without_reply: true } },
    ]);
  });

  test('that says nothing is refused without a request', async () => {
    expect(await bench.adapter.deliver(READER, { blocks: [] }, options)).toMatchObject({ reason: 'bad-message' });
    expect(sends()).toBe(0);
  });

  test('case 97: is sent once without its entities where these are refused', async () => {
    bench.server.fail('sendMessage', [{ kind: 'error', error: badRequest("can't parse entities: x") }]);
    expect(await bench.adapter.deliver(READER, ALERT, options)).toMatchObject({ kind: 'delivered' });
    expect(bench.server.shown(501)).toMatchObject([{ entities: [] }]);
    expect(bench.logged).toHaveLength(1);
  });
});

describe('a connection that fails', () => {
  test('case 81: an answer that is lost is unknown, and nothing is sent again', async () => {
    bench.server.fail('sendMessage', [{ kind: 'lost' }]);
    expect(await bench.adapter.deliver(READER, ALERT, options)).toMatchObject({ kind: 'unknown' });
    expect(bench.server.shown(501)).toHaveLength(1);
    expect(sends()).toBe(1);
  });

  test('case 83: a server that is not there is asked again later', async () => {
    await bench.server.close();
    expect(await bench.adapter.deliver(READER, ALERT, options)).toMatchObject({ kind: 'retry', afterMs: null });
  });

  test('case 82: an answer that does not come in time is unknown', async () => {
    bench.server.fail('sendMessage', [{ kind: 'lost' }]);
    const signal = AbortSignal.abort();
    expect(await bench.adapter.deliver(READER, ALERT, { ...options, signal })).toMatchObject({ kind: 'unknown' });
  });

  test.each([
    [200, '{"ok":true}'],
    [200, '{"ok":false}'],
    [200, '<html>not found</html>'],
    [200, '{"ok":true,"result":{"message_id"'],
    [200, ''],
    [502, '<html>bad gateway</html>'],
    [500, '{"ok":false,"error_code":500,"description":"Internal Server Error"}'],
  ])('cases 84 and 114: %i %j is unknown, never sent', async (status, body) => {
    bench.server.fail('sendMessage', [{ kind: 'raw', status, body }]);
    expect(await bench.adapter.deliver(READER, ALERT, options)).toMatchObject({ kind: 'unknown' });
  });
});

describe('a chat', () => {
  test.each([
    ['blocked', { kind: 'refused', reason: 'chat-gone' }],
    ['kicked', { kind: 'refused', reason: 'chat-gone' }],
    ['deactivated', { kind: 'refused', reason: 'chat-gone' }],
    ['not-found', { kind: 'refused', reason: 'chat-gone' }],
    ['no-rights', { kind: 'refused', reason: 'no-permission' }],
    ['topic-closed', { kind: 'refused', reason: 'no-permission' }],
    [{ migratedTo: -1_009 }, { kind: 'moved', to: { ...TOPIC, chat: '-1009' } }],
  ] as const)('cases 89 to 91: that is %j', async (state, outcome) => {
    bench.server.chats.set(TOPIC.chat, state);
    expect(await bench.adapter.deliver(TOPIC, ALERT, options)).toMatchObject(outcome);
    expect(sends()).toBe(1);
  });

  test('case 92: a token that was taken back stops the account', async () => {
    const settings = { TELEGRAM_BOT_TOKEN: '42:old', TELEGRAM_API_ROOT: bench.server.root };
    const log = { info: () => undefined, warn: () => undefined };
    const adapter = createTelegram({ settings, log }, () => Promise.resolve(), Date.now);
    expect(await adapter.deliver(READER, ALERT, options)).toMatchObject({ kind: 'refused', reason: 'bad-token' });
  });
});

describe('a message of several parts', () => {
  test('goes out at the pace of a chat; its refs are all of them', async () => {
    expect(await bench.adapter.deliver(READER, LONG, options)).toEqual({ kind: 'delivered', refs: ['1', '2', '3'] });
    expect(bench.waits).toEqual([1_050, 1_050]);
  });

  test('waits as its later part is told, and sends no part twice', async () => {
    const early = { kind: 'error', error: tooMany(3) } as const;
    bench.server.fail('sendMessage', [{ kind: 'raw', status: 200, body: answerWith(1) }, early, early]);
    expect(await bench.adapter.deliver(READER, LONG, options)).toMatchObject({ kind: 'delivered' });
    expect(bench.waits).toEqual([1_050, 3_000, 3_000, 1_050]);
    expect(bench.server.shown(501)).toHaveLength(3);
  });

  test('of which the first is told to wait has not arrived', async () => {
    bench.server.fail('sendMessage', [{ kind: 'error', error: tooMany(3) }]);
    expect(await bench.adapter.deliver(READER, LONG, options)).toMatchObject({ kind: 'retry', afterMs: 3_000 });
  });

  test.each([
    [{ kind: 'lost' }, 'unknown'],
    [{ kind: 'error', error: tooMany(86_400) }, 'unknown'],
    [{ kind: 'error', error: badRequest('chat not found') }, 'refused'],
  ] as const)('of which the second meets %j is %s', async (fault, kind) => {
    bench.server.fail('sendMessage', [{ kind: 'raw', status: 200, body: answerWith(1) }, fault]);
    expect(await bench.adapter.deliver(READER, LONG, options)).toMatchObject({ kind });
    expect(sends()).toBe(2);
  });
});

describe('a changed story', () => {
  async function sent(message: Message): Promise<readonly string[]> {
    const outcome = await bench.adapter.deliver(READER, message, options);
    return outcome.kind === 'delivered' ? outcome.refs : [];
  }

  test('is edited where it was told, and an edit that changes nothing is done as well', async () => {
    const refs = await sent(ALERT);
    const changed = { blocks: [...ALERT.blocks, paragraph('Підтверджено обома сторонами.')] };
    for (let times = 0; times < 2; times += 1)
      expect(await bench.adapter.revise?.(READER, refs, changed, options)).toEqual({ kind: 'delivered', refs });
    expect(bench.server.shown(501)).toHaveLength(1);
    expect(bench.server.shown(501)[0]?.text).toContain('обома сторонами');
    expect(bench.server.shown(501)[0]?.reply_markup?.inline_keyboard).toHaveLength(1);
  });

  test('case 103: is refused where the message is gone or has more parts now, and so told anew', async () => {
    expect(await bench.adapter.revise?.(READER, ['99'], ALERT, options)).toMatchObject({ reason: 'bad-message' });
    const refs = await sent(ALERT);
    expect(await bench.adapter.revise?.(READER, refs, LONG, options)).toMatchObject({ reason: 'bad-message' });
  });

  test('an edit whose answer is lost is unknown', async () => {
    const refs = await sent(ALERT);
    bench.server.fail('editMessageText', [{ kind: 'lost' }]);
    expect(await bench.adapter.revise?.(READER, refs, said('changed'), options)).toMatchObject({ kind: 'unknown' });
  });
});

test('the limits are those that Telegram publishes', () => {
  const { limits } = bench.adapter;
  expect(limits).toMatchObject({ perSecond: 30, inFlight: 32 });
  expect(limits.perChat(READER)).toEqual([{ messages: 1, inMs: 1_000 }]);
  expect(limits.perChat(TOPIC)).toEqual([
    { messages: 1, inMs: 1_000 },
    { messages: 20, inMs: 60_000 },
  ]);
});

function answerWith(messageId: number): string {
  return JSON.stringify({ ok: true, result: { message_id: messageId } });
}
