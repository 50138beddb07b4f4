import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { shortMemory } from '../../../adapters/telegram/incoming/short-memory.ts';
import { webhookUrl } from '../../../adapters/telegram/incoming/webhook.ts';
import type { Message } from '../../../src/deliveries/port.ts';
import { parseConfig } from '../../../src/config.ts';
import { said, telegramBench, type TelegramBench } from '../../fakes/telegram/bench.ts';
import { fakeTaskBook } from '../../fakes/task-book.ts';
import { GROUP, message } from '../../fakes/telegram/updates.ts';

const SECRET = 'a-secret_of-the-test-0123456789';
const settings = { TELEGRAM_WEBHOOK_URL: 'https://obmin.example.org', TELEGRAM_WEBHOOK_SECRET: SECRET };
const environment = { ...settings, TELEGRAM_BOT_TOKEN: '123456:AbC_d-e' };

async function post(
  bench: TelegramBench,
  body: string,
  headers: Readonly<Record<string, string>>,
  query = '',
): Promise<number> {
  const route = bench.adapter.routes?.[0];
  const request = new Request(`http://127.0.0.1/telegram/webhook${query}`, { method: 'POST', body, headers });
  return (await route?.handle(request))?.status ?? 0;
}

const right = { 'x-telegram-bot-api-secret-token': SECRET };
const update = (id: number): string => JSON.stringify({ update_id: id, ...message('/latest') });

describe('case 105: a call of the webhook', () => {
  test.each([
    ['without the secret', {}, ''],
    ['with another one', { 'x-telegram-bot-api-secret-token': 'x' }, ''],
    ['with another one as long', { 'x-telegram-bot-api-secret-token': 'b'.repeat(SECRET.length) }, ''],
    ['with the secret in its address', {}, `?secret_token=${SECRET}`],
  ])('%s is refused and does nothing', async (_, headers, query) => {
    const bench = await telegramBench([], { settings });
    await bench.start();
    expect(await post(bench, update(1), headers, query)).toBe(401);
    expect(bench.asked).toEqual([]);
  });

  test.each(['{', 'null', '[]', '{"update_id":"1"}'])('with %s is no update', async (body) => {
    const bench = await telegramBench([], { settings });
    await bench.start();
    expect(await post(bench, body, right)).toBe(400);
  });

  test('is a POST of at most a mebibyte', async () => {
    const bench = await telegramBench([], { settings });
    expect(bench.adapter.routes).toMatchObject([{ method: 'POST', path: '/telegram/webhook', maxBytes: 1_048_576 }]);
  });
});

describe('case 106: an update that is brought', () => {
  test('is answered at once, worked on after, and has one effect however often it comes', async () => {
    const bench = await telegramBench([], { settings });
    let release = (_: Message): void => undefined;
    await bench.start(() => new Promise<Message>((resolve) => (release = resolve)));
    for (let times = 0; times < 3; times += 1) expect(await post(bench, update(7), right)).toBe(200);
    expect(bench.server.shown(501)).toEqual([]);
    release(said('late'));
    await bench.server.answered('sendMessage', 1);
    expect(bench.asked).toHaveLength(1);
  });

  test('is noted before it is answered, and forgotten when it is done', async () => {
    const tasks = fakeTaskBook();
    const bench = await telegramBench([], { settings, tasks });
    let release = (_: Message): void => undefined;
    await bench.start(() => new Promise<Message>((resolve) => (release = resolve)));
    expect(await post(bench, update(7), right)).toBe(200);
    expect([...tasks.tasks.values()].map((task) => JSON.parse(task) as unknown)).toMatchObject([{ update_id: 7 }]);
    while (bench.asked.length === 0) await setImmediate();
    release(said('done'));
    while (tasks.tasks.size > 0) await setImmediate();
    expect(bench.server.shown(501)).toHaveLength(1);
  });

  test('in which the program died is done after the restart, in its order and once, though it comes again as well', async () => {
    const memory = shortMemory();
    const tasks = fakeTaskBook();
    const died = await telegramBench([], { settings, tasks, memory });
    let end = (): void => undefined;
    const held = new Promise<Message>((resolve) => (end = () => resolve({ blocks: [] })));
    await died.start(() => held);
    for (const id of [9, 10, 11]) expect(await post(died, update(id), right)).toBe(200);
    while (died.asked.length === 0) await setImmediate();
    expect(died.asked).toHaveLength(1);

    const after = await telegramBench([], { settings, tasks, memory });
    await after.start();
    expect(await post(after, update(10), right)).toBe(200);
    while (tasks.tasks.size > 0) await setImmediate();
    expect(after.asked).toHaveLength(3);
    expect(after.logged.join()).toContain('"telegram-updates-left","updates":3');
    end();
  });

  test.each([
    [
      'asked',
      { first: () => Promise.reject(new Error('locked')), seen: () => Promise.reject(new Error('locked')) },
      {},
    ],
    ['written', shortMemory(), { note: () => Promise.reject(new Error('full')) }],
  ])('is brought again where the database can’t be %s, and then done', async (_, memory, broken) => {
    const tasks = { ...fakeTaskBook(), ...broken };
    const bench = await telegramBench([], { settings, memory, tasks });
    await bench.start();
    expect(await post(bench, update(8), right)).toBe(503);
    expect(await post(bench, update(8), right)).toBe(503);
    expect(bench.asked).toEqual([]);
  });

  test('before anybody knows who the bot is waits for that: a command that names it is for it', async () => {
    const bench = await telegramBench([], { settings });
    bench.server.fail('getMe', [{ kind: 'cut' }, { kind: 'cut' }]);
    await bench.start();
    const named = JSON.stringify({ update_id: 5, ...message('/latest@ObminTestBot', { chat: GROUP }) });
    expect(await post(bench, named, right)).toBe(200);
    await bench.server.answered('sendMessage', 1);
    expect(bench.asked).toMatchObject([{ name: 'latest' }]);
  });

  test('case 107: after a long time has its effect, and each chat one answer when no more of them come', async () => {
    const bench = await telegramBench([], { settings });
    bench.clock.now += 23 * 3_600_000;
    await bench.start();
    const posts = Array.from({ length: 20 }, (_, index) =>
      post(bench, JSON.stringify({ update_id: 100 + index, ...message(index % 2 ? '/subscribe' : '/stop') }), right),
    );
    expect(new Set(await Promise.all(posts))).toEqual(new Set([200]));
    await bench.server.answered('sendMessage', 1);
    await bench.adapter.stop();
    expect(bench.asked).toHaveLength(20);
    expect(bench.server.shown(501).map(({ text }) => text)).toEqual(['answer to subscribe']);
  });
});

test('the webhook is set with its secret and the kinds of updates, and taken away where updates are fetched again', async () => {
  const bench = await telegramBench([], { settings });
  await bench.start();
  expect(bench.server.webhook()).toEqual({
    url: 'https://obmin.example.org/telegram/webhook',
    secret_token: SECRET,
    allowed_updates: ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'],
  });
  expect(bench.server.requests.some(({ method }) => method === 'getUpdates')).toBe(false);
  const fetching = await telegramBench([], { server: bench.server });
  await fetching.start();
  expect(bench.server.webhook()).toBeNull();
  // An adapter with routes listens in every replica; who fetches is one.
  expect(fetching.adapter.routes).toBeUndefined();
});

test('case 178: while its secret is changed a call with either one is taken, and Telegram is told the new one', async () => {
  const bench = await telegramBench([], {
    settings: { ...settings, TELEGRAM_WEBHOOK_SECRET: `the-new_secret-0123456789 ${SECRET}` },
  });
  await bench.start();
  expect(bench.server.webhook()).toMatchObject({ secret_token: 'the-new_secret-0123456789' });
  expect(await post(bench, update(1), right)).toBe(200);
  expect(await post(bench, update(2), { 'x-telegram-bot-api-secret-token': 'the-new_secret-0123456789' })).toBe(200);
  expect(await post(bench, update(3), { 'x-telegram-bot-api-secret-token': 'the-older-secret-012345' })).toBe(401);
});

test('an address with a path is told as it is', () => {
  expect(webhookUrl('https://example.org/hook/abc')).toBe('https://example.org/hook/abc');
});

test.each(['', 'short', 'a'.repeat(20), 'no spaces allowed here', '0123456789abcdef short', 'x1'.repeat(129)])(
  'the secret %j refuses the start',
  (secret) => {
    const { ok } = parseConfig({ ...environment, TELEGRAM_WEBHOOK_SECRET: secret });
    expect(ok).toBe(false);
  },
);

test('with a secret the webhook is on', () => {
  expect(parseConfig(environment)).toMatchObject({ ok: true, config: { platforms: settings } });
});
