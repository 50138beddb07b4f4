import { beforeEach, describe, expect, test } from 'vitest';
import { badRequest } from '../../fakes/telegram/api-error.ts';
import { said, telegramBench } from '../../fakes/telegram/bench.ts';
import { telegramProduct, type TelegramProduct } from '../../fakes/telegram/product.ts';
import { GROUP, message, PERSON } from '../../fakes/telegram/updates.ts';

const TOPIC = { platform: 'telegram', chat: String(GROUP.id), thread: '9' };
const options = { key: 'delivery-1', signal: new AbortController().signal };
const gone = { kind: 'error', error: badRequest('message thread not found') } as const;

describe('case 109: a message to a topic that was deleted', () => {
  test.each([
    ['en', 'The topic'],
    ['uk', 'Тему'],
    ['ru', 'Тема'],
  ] as const)('in %s stands once outside of topics, under why it does and how to go on', async (language, begins) => {
    const bench = await telegramBench();
    bench.server.chats.set(TOPIC.chat, 'topic-deleted');
    expect(await bench.adapter.deliver(TOPIC, said('the news'), { ...options, language })).toMatchObject({
      kind: 'refused',
      reason: 'chat-gone',
    });
    const [shown, ...more] = bench.server.shown(TOPIC.chat);
    expect(more).toEqual([]);
    expect(shown?.message_thread_id).toBeUndefined();
    expect(shown?.text.startsWith(begins)).toBe(true);
    expect(shown?.text).toContain('/subscribe');
    expect(shown?.text.endsWith('the news')).toBe(true);
  });

  test('is told to nobody where nobody may be told, and the log says so', async () => {
    const bench = await telegramBench();
    bench.server.fail('sendMessage', [gone, { kind: 'error', error: badRequest('TOPIC_CLOSED') }]);
    expect(await bench.adapter.deliver(TOPIC, said('the news'), options)).toMatchObject({ reason: 'chat-gone' });
    expect(bench.logged.join()).toContain('telegram-topic-gone');
  });

  test('of which nobody knows whether it arrived outside is as uncertain as any other', async () => {
    const bench = await telegramBench();
    bench.server.fail('sendMessage', [gone, { kind: 'lost' }]);
    expect(await bench.adapter.deliver(TOPIC, said('the news'), options)).toMatchObject({ kind: 'unknown' });
  });
});

describe('case 109: over the whole product', () => {
  let product: TelegramProduct;
  const where = (topic: number): Readonly<Record<string, unknown>> => ({
    chat: GROUP,
    from: PERSON,
    is_topic_message: true,
    message_thread_id: topic,
  });
  const report = (day: number): Promise<void> =>
    product.report({
      key: `outlet-${String(day)}`,
      title: 'Exchange held',
      text: `Ukraine and Russia exchanged prisoners of war on ${String(day)} May 2031: ${String(80 + day)} soldiers returned to Ukraine.`,
    });

  beforeEach(async () => {
    product = await telegramProduct();
    product.bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, 'administrator');
  });

  test('the subscription ends with the topic, the chat is told once, and other topics go on', async () => {
    const { bench } = product;
    const { server } = bench;
    for (const topic of [9, 10]) await bench.answered(message('/subscribe', where(topic)), GROUP.id);
    const before = server.shown(GROUP.id).length;
    // One of the two sends is refused; they are made side by side in no order that is promised.
    server.topicsGone.add(`${String(GROUP.id)} 9`);
    await report(5);
    await report(4);
    const after = server.shown(GROUP.id).slice(before);
    expect(after.filter(({ message_thread_id }) => message_thread_id === 10)).toHaveLength(2);
    expect(after.filter(({ message_thread_id }) => message_thread_id === undefined)).toHaveLength(1);
    expect(after.some(({ message_thread_id }) => message_thread_id === 9)).toBe(false);
    const active = await product.parts.store.subscriptions.active();
    expect(active.map(({ address }) => address.thread)).toEqual(['10']);
  });
});
