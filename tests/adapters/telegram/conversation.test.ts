import { beforeEach, expect, test } from 'vitest';
import type { Sender } from '../../../src/deliveries/sender.ts';
import type { PipelineParts } from '../../../src/pipeline.ts';
import type { TelegramBench } from '../../fakes/telegram/bench.ts';
import { telegramProduct } from '../../fakes/telegram/product.ts';
import { GROUP, message, PERSON, pressed, PRIVATE_CHAT } from '../../fakes/telegram/updates.ts';

let bench: TelegramBench;
let parts: PipelineParts;
let sender: Sender;
let planned: () => Promise<void>;
let held: () => Promise<void>;

const TOPIC = { chat: GROUP, is_topic_message: true, message_thread_id: 9 };
const ADMINISTRATOR = { ...PERSON, id: 502 };

beforeEach(async () => {
  const product = await telegramProduct();
  ({ bench, parts, sender } = product);
  bench.server.members.set(`${String(GROUP.id)} ${String(ADMINISTRATOR.id)}`, 'administrator');
  planned = () =>
    product.report({
      key: 'a',
      title: 'Exchange planned for Monday',
      text: 'Ukraine and Russia will exchange prisoners of war on 5 May 2031: 87 soldiers are to return to Ukraine.',
    });
  held = () =>
    product.report({
      key: 'b',
      title: 'Exchange held',
      text: 'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
    });
});

test.each([
  ['en', 'Evidence'],
  ['uk', 'Докази'],
  ['ru', 'Доказательства'],
])(
  'in %s: /start, /subscribe, an alert, its evidence, and the alert edited when it changes',
  async (language_code, evidence) => {
    const from = { ...PERSON, language_code };
    // Two taps: /start, and the first button under its answer.
    const greeting = await bench.answered(message('/start', { from }));
    const [subscribe] = greeting.reply_markup?.inline_keyboard.flat() ?? [];
    await bench.answered(pressed(subscribe?.callback_data ?? '', { under: greeting.message_id, from }));

    await planned();
    const alert = bench.server.shown(PRIVATE_CHAT.id).at(-1);
    expect(alert?.text).toContain('87');
    const [button] = alert?.reply_markup?.inline_keyboard.flat() ?? [];
    expect(button?.text).toBe(evidence);

    const shown = await bench.answered(pressed(button?.callback_data ?? '', { under: alert?.message_id ?? 0, from }));
    expect(shown).toMatchObject({ reply_parameters: { message_id: alert?.message_id } });
    expect(shown.text).toContain('87 soldiers are to return');

    await held();
    const after = bench.server.shown(PRIVATE_CHAT.id);
    const edited = after.find(({ message_id }) => message_id === alert?.message_id);
    expect(edited?.text).not.toBe(alert?.text);
    // The short answer that nobody misses.
    expect(after.at(-1)).toMatchObject({ reply_parameters: { message_id: alert?.message_id } });
    expect(await parts.store.outbox.counts()).toEqual({ sent: 2 });
  },
);

test('a topic is subscribed by an administrator and told in the topic; a member is told why not', async () => {
  const refused = await bench.answered(message('/subscribe', TOPIC), GROUP.id);
  await planned();
  expect(bench.server.shown(GROUP.id)).toHaveLength(1);
  expect(refused).toMatchObject({ message_thread_id: 9 });

  await bench.answered(message('/subscribe@ObminTestBot', { ...TOPIC, from: ADMINISTRATOR }), GROUP.id);
  await held();
  expect(bench.server.shown(GROUP.id).at(-1)).toMatchObject({ message_thread_id: 9 });
  expect(bench.server.shown(GROUP.id).at(-1)?.text).toContain('87');
});

test('case 89: a person who blocked the bot is asked nothing more, and comes back with /subscribe', async () => {
  await bench.answered(message('/subscribe'));
  bench.server.chats.set('501', 'blocked');
  await planned();
  await held();
  const sends = bench.server.requests.filter(({ method }) => /sendMessage|edit/.test(method)).length;
  expect(sends).toBe(2);
  expect(await parts.store.subscriptions.active()).toEqual([]);

  bench.server.chats.set('501', 'ok');
  await bench.answered(message('/subscribe'));
  expect(await parts.store.subscriptions.active()).toHaveLength(1);
  await sender.sendDue();
  expect(bench.server.shown(501).some(({ text }) => text.includes('87'))).toBe(false);
});

test('case 91: a group that became a supergroup is told there, once', async () => {
  await bench.answered(message('/subscribe', { chat: GROUP, from: ADMINISTRATOR }), GROUP.id);
  bench.server.chats.set(String(GROUP.id), { migratedTo: -1_001_999 });
  await planned();
  expect(bench.server.shown(-1_001_999)).toHaveLength(1);
  expect(await parts.store.subscriptions.active()).toMatchObject([{ address: { chat: '-1001999' } }]);
});

test('case 81: an alert whose answer was lost is repeated once, and says so', async () => {
  await bench.answered(message('/subscribe'));
  bench.server.fail('sendMessage', [{ kind: 'lost' }, { kind: 'lost' }]);
  await planned();
  await sender.sendDue();
  const alerts = bench.server.shown(501).slice(1);
  expect(alerts).toHaveLength(2);
  expect(alerts[1]?.text).not.toBe(alerts[0]?.text);
  expect(await parts.store.outbox.counts()).toEqual({ held: 1 });
});
