import { beforeEach, describe, expect, test } from 'vitest';
import type { Subscription } from '../../../src/deliveries/subscription.ts';
import { telegramProduct, type TelegramProduct } from '../../fakes/telegram/product.ts';
import type { StoredMessage } from '../../fakes/telegram/server.ts';
import {
  ANONYMOUS,
  CHANNEL,
  channelPost,
  GROUP,
  message,
  PERSON,
  pressed,
  PRIVATE_CHAT,
} from '../../fakes/telegram/updates.ts';

/** `/settings` walked through over the whole product. */
let product: TelegramProduct;

beforeEach(async () => {
  product = await telegramProduct();
});

const ADMINISTRATOR = { ...PERSON, id: 502 };
const US = { is_bot: true, username: 'ObminTestBot' };

async function subscriptionOf(chat: number): Promise<Subscription> {
  const [subscription] = await product.parts.store.subscriptions.ofChat('telegram', String(chat));
  if (subscription === undefined) throw new Error('nobody is subscribed');
  return subscription;
}

/** The menu of a private chat that has just been subscribed by a person whose client speaks this language. */
async function menuIn(language_code: string): Promise<StoredMessage> {
  const from = { ...PERSON, language_code };
  const subscribed = await product.bench.answered(message('/subscribe', { from }));
  await product.press(subscribed, '/settings', { from });
  const menu = product.bench.server.shown(PRIVATE_CHAT.id).at(-1);
  if (menu === undefined) throw new Error('nothing was shown');
  return menu;
}

/** Each field, one of the buttons that set it, and what the subscription is then. */
const BY_BUTTON = [
  ['topics', '/settings topics -bodies', { choices: { topics: ['exchanges', 'returns', 'statements'] } }],
  ['confirmation', '/settings confirmation both', { choices: { confirmation: 'both' } }],
  ['sides', '/settings sides -russia', { choices: { sides: ['ukraine', 'others'] } }],
  ['timing', '/settings timing +weekly', { choices: { digests: ['daily', 'weekly'] } }],
  ['time', '/settings time 18:00', { digestTime: '18:00' }],
  ['day', '/settings day sun', { choices: { weekday: 7 } }],
  ['empty', '/settings empty on', { choices: { emptyDigests: true } }],
  ['zone', '/settings zone Europe/Warsaw', { zone: 'Europe/Warsaw' }],
  ['quiet', '/settings quiet 23:00-07:00', { choices: { quiet: { from: '23:00', to: '07:00' } } }],
  ['quiet-mode', '/settings quiet-mode silent', { choices: { quietMode: 'silent' } }],
  ['language', '/settings language ru', { language: 'ru' }],
] as const;

describe.each(['en', 'uk', 'ru'])('in %s', (language) => {
  test('every field is set by buttons in one message, and leads back to all of them', async () => {
    const menu = await menuIn(language);
    const labels = menu.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
    // The words of another language, or none, would stand here.
    expect(labels.join()).not.toMatch(language === 'en' ? /[а-яїієґ]/i : /undefined|setting-|option-/);
    for (const [name, button, after] of BY_BUTTON) {
      await product.press(menu, `/settings ${name}`);
      if (name === 'zone')
        expect(product.bench.server.shown(PRIVATE_CHAT.id).at(-1)?.text).toContain('/settings zone …');
      await product.press(menu, button);
      expect(await subscriptionOf(PRIVATE_CHAT.id)).toMatchObject(after);
      await product.press(menu, '/settings');
    }
    await product.press(menu, '/pause');
    await product.press(menu, '/pause 3');
    expect(await subscriptionOf(PRIVATE_CHAT.id)).toMatchObject({ state: 'paused' });
    await product.press(menu, '/pause off');
    expect(await subscriptionOf(PRIVATE_CHAT.id)).toMatchObject({ state: 'active' });
    await product.press(menu, '/settings');
    await product.press(menu, 'close');
    expect(product.now(menu).reply_markup).toBeUndefined();
    // The answer to /subscribe, the menu, and the question for a city that the zone asks besides.
    expect(product.bench.server.shown(PRIVATE_CHAT.id)).toHaveLength(3);
  });

  test('words are a reply, and a city or a place on the map is a time zone', async () => {
    const menu = await menuIn(language);
    for (const [field, reply, after] of [
      ['words', 'Mariupol, Azov', { choices: { include: [{ typed: 'Mariupol' }, { typed: 'Azov' }] } }],
      ['without', 'football', { choices: { exclude: [{ typed: 'football' }] } }],
      ['speakers', 'Medinsky', { choices: { speakers: [{ typed: 'Medinsky' }] } }],
      ['zone', 'Warsaw', { zone: 'Europe/Warsaw' }],
    ] as const) {
      await product.press(menu, `/settings ${field}`);
      const prompt = product.bench.server.shown(PRIVATE_CHAT.id).at(-1);
      expect(prompt?.reply_markup).toMatchObject({ force_reply: true });
      await product.bench.answered(message(reply, { reply_to_message: { from: US, ...prompt } }));
      expect(await subscriptionOf(PRIVATE_CHAT.id)).toMatchObject(after);
      await product.press(menu, '/settings');
    }
    const location = { latitude: 48.85, longitude: 2.35 };
    await product.bench.answered(message('', { text: undefined, location }));
    expect(await subscriptionOf(PRIVATE_CHAT.id)).toMatchObject({ zone: 'Europe/Paris' });
  });
});

test('case 155: too many words, and such as look like a pattern, are said to be so and change nothing', async () => {
  await product.bench.answered(message('/subscribe'));
  const many = Array.from({ length: 1_000 }, (_, index) => `word${String(index)}`).join(', ');
  await product.bench.answered(message(`/settings words ${many}`));
  expect(await subscriptionOf(PRIVATE_CHAT.id)).toMatchObject({ choices: { include: [] } });
  // A pattern is words like any other: nothing in it is run.
  await product.bench.answered(message('/settings words (Azov+)+$'));
  expect(await subscriptionOf(PRIVATE_CHAT.id)).toMatchObject({ choices: { include: [{ typed: '(Azov+)+$' }] } });
});

test('where nobody is subscribed the settings offer to', async () => {
  for (const command of ['/settings', '/pause 3']) {
    const answer = await product.bench.answered(message(command));
    expect(answer.reply_markup?.inline_keyboard).toEqual([[{ text: 'Subscribe', callback_data: '/subscribe' }]]);
  }
});

describe('case 151: in a group', () => {
  const TOPIC = { chat: GROUP, is_topic_message: true, message_thread_id: 9 };
  const shown = (): readonly StoredMessage[] => product.bench.server.shown(GROUP.id);

  beforeEach(() => {
    product.bench.server.members.set(`${String(GROUP.id)} ${String(ADMINISTRATOR.id)}`, 'administrator');
    product.bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, 'member');
  });

  test.each([
    ['an administrator', { chat: GROUP, from: ADMINISTRATOR }, null],
    ['an anonymous administrator', { chat: GROUP, from: ANONYMOUS, sender_chat: GROUP }, null],
    ['an administrator, in a topic', { ...TOPIC, from: ADMINISTRATOR }, '9'],
  ])('%s subscribes it and opens its settings', async (_, where, thread) => {
    await product.bench.answered(message('/subscribe', where), GROUP.id);
    expect(await subscriptionOf(GROUP.id)).toMatchObject({ state: 'active', address: { thread } });
    const menu = await product.bench.answered(message('/settings', where), GROUP.id);
    await product.press(menu, '/settings confirmation', { chat: GROUP, from: ADMINISTRATOR });
    await product.press(menu, '/settings confirmation official', { chat: GROUP, from: ADMINISTRATOR });
    expect(await subscriptionOf(GROUP.id)).toMatchObject({ choices: { confirmation: 'official' } });
    expect(shown()).toHaveLength(2);
  });

  test('a member opens no settings, presses no button of another’s menu and answers no question of it', async () => {
    const refused = await product.bench.answered(message('/settings', { chat: GROUP }), GROUP.id);
    expect(refused.text).toContain('Only administrators');
    await product.bench.answered(message('/subscribe', { chat: GROUP, from: ADMINISTRATOR }), GROUP.id);
    const menu = await product.bench.answered(
      message('/settings words', { chat: GROUP, from: ADMINISTRATOR }),
      GROUP.id,
    );
    await product.bench.settled();
    const prompt = shown().at(-1);
    const before = await subscriptionOf(GROUP.id);
    await product.press(menu, '/settings', { chat: GROUP });
    await product.bench.answered(
      message('football', { chat: GROUP, reply_to_message: { from: US, ...prompt } }),
      GROUP.id,
    );
    expect(await subscriptionOf(GROUP.id)).toEqual(before);
    expect(shown().at(-1)?.text).toContain('Only administrators');
    // What the administrator has open stays as it was.
    expect(product.now(menu).text).toBe(menu.text);
  });

  test('case 160: two administrators with two menus each change what they press, by what it is to be', async () => {
    const other = { ...PERSON, id: 503 };
    product.bench.server.members.set(`${String(GROUP.id)} 503`, 'administrator');
    const where = { chat: GROUP, from: ADMINISTRATOR };
    await product.bench.answered(message('/subscribe', where), GROUP.id);
    const first = await product.bench.answered(message('/settings topics', where), GROUP.id);
    const second = await product.bench.answered(message('/settings topics', { ...where, from: other }), GROUP.id);
    await product.press(first, '/settings topics -bodies', where);
    // Shown before the first press, and pressed after it.
    await product.press(second, '/settings topics -bodies', { ...where, from: other });
    expect(await subscriptionOf(GROUP.id)).toMatchObject({
      choices: { topics: ['exchanges', 'returns', 'statements'] },
    });
  });
});

describe('a channel', () => {
  const shown = (): readonly StoredMessage[] => product.bench.server.shown(CHANNEL.id);

  test('is subscribed by a post in it, and told there', async () => {
    await product.bench.answered(channelPost('/subscribe'), CHANNEL.id);
    expect(await subscriptionOf(CHANNEL.id)).toMatchObject({ state: 'active' });
    await product.report({
      key: 'a',
      title: 'Exchange held',
      text: 'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
    });
    expect(shown().at(-1)?.text).toContain('87');
  });

  test('is subscribed and set from private by one of its administrators, whose own settings stay', async () => {
    const { server } = product.bench;
    server.named.set('@a_channel', CHANNEL.id);
    server.members.set(`${String(CHANNEL.id)} 42`, 'administrator');
    server.rights.set(`${String(CHANNEL.id)} 42`, { can_post_messages: true });
    server.members.set(`${String(CHANNEL.id)} ${String(PERSON.id)}`, 'administrator');
    const subscribed = await product.bench.answered(message('/subscribe @a_channel'));
    const id = String(CHANNEL.id);
    await product.press(subscribed, `/settings ${id}`);
    const menu = product.bench.server.shown(PRIVATE_CHAT.id).at(-1) ?? subscribed;
    await product.press(menu, `/settings ${id} language`);
    await product.press(menu, `/settings ${id} language uk`);
    expect(await subscriptionOf(CHANNEL.id)).toMatchObject({ language: 'uk', state: 'active' });
    expect(await product.parts.store.subscriptions.ofChat('telegram', '501')).toEqual([]);
    expect(shown()).toEqual([]);
  });

  test('is not subscribed by somebody who is none of its administrators, nor by a press of theirs', async () => {
    const { server } = product.bench;
    server.named.set('@a_channel', CHANNEL.id);
    server.members.set(`${String(CHANNEL.id)} 42`, 'administrator');
    server.rights.set(`${String(CHANNEL.id)} 42`, { can_post_messages: true });
    await product.bench.answered(message('/subscribe @a_channel'));
    server.updates.push(pressed(`/subscribe ${String(CHANNEL.id)}`));
    await product.bench.settled();
    expect(await product.parts.store.subscriptions.ofChat('telegram', String(CHANNEL.id))).toEqual([]);
  });
});
