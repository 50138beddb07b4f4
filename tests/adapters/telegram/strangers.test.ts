import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { tempFolder } from '../../fakes/temp-folder.ts';
import { telegramProduct, type TelegramProduct } from '../../fakes/telegram/product.ts';
import { GROUP, message, PERSON } from '../../fakes/telegram/updates.ts';

/** What somebody may try who wants more than a reader has, over the whole product. */
let product: TelegramProduct;

beforeEach(async () => {
  product = await telegramProduct();
});

const subscriptions = async (): Promise<number> => (await product.parts.store.subscriptions.active()).length;

describe('case 152: an operator’s command', () => {
  test.each(['/broadcast all', '/mute-source tass', '/approve 1', '/admin'])('%s is none in a chat', async (text) => {
    const answer = await product.bench.answered(message(text));
    expect(answer.text).toContain('/help');
    expect(await subscriptions()).toBe(0);
  });

  test.each([
    ['forwarded', { forward_origin: { type: 'user', sender_user: PERSON, date: 1 } }],
    ['of a channel that is linked to the group', { chat: GROUP, sender_chat: { id: -100_77, type: 'channel' } }],
  ])('or a reader’s, %s, changes nothing', async (_, more) => {
    product.bench.server.updates.push(message('/subscribe', more));
    await product.bench.settled();
    expect(await subscriptions()).toBe(0);
  });
});

describe('case 153: what a link to the bot carries', () => {
  test.each([
    'A'.repeat(65),
    'eyJzdWJzY3JpYmUiOnRydWV9',
    'subscribe',
    'unsubscribe',
    'forget',
    'settings_language_ru',
    '42:fake-token',
    '../../etc/passwd',
  ])('/start %s greets, and changes nothing, however often it is used', async (payload) => {
    for (const _ of [1, 2]) {
      const answer = await product.bench.answered(message(`/start ${payload}`));
      expect(answer.reply_markup?.inline_keyboard.flat()[0]).toMatchObject({ callback_data: '/subscribe' });
      expect(answer.text).not.toContain(payload);
    }
    expect(await subscriptions()).toBe(0);
  });

  test('/start exchanges shows them at once', async () => {
    const plain = await product.bench.answered(message('/start'));
    const exchanges = await product.bench.answered(message('/start exchanges'));
    expect(exchanges.text).not.toBe(plain.text);
    expect(exchanges.reply_markup?.inline_keyboard.flat()).toContainEqual({
      text: 'Subscribe',
      callback_data: '/subscribe',
    });
  });
});

test('case 157: who adds the bot to many groups subscribes none of them', async () => {
  const { server, settled } = { server: product.bench.server, settled: () => product.bench.settled() };
  for (let group = 1; group <= 1_000; group += 1)
    server.updates.push({
      my_chat_member: {
        chat: { id: -1_002_000 - group, type: 'supergroup' },
        from: PERSON,
        date: 1,
        old_chat_member: {},
        new_chat_member: { status: 'member', user: {} },
      },
    });
  await settled();
  expect(await subscriptions()).toBe(0);
  expect(server.requests.some(({ method }) => method === 'sendMessage')).toBe(false);
});

test('case 157: one person subscribes thirty groups a day, is told so once, and others go on', async () => {
  const { bench } = product;
  const group = (number: number) => ({ id: -1_003_000 - number, type: 'supergroup' }) as const;
  const subscribe = async (number: number, person: { readonly id: number }): Promise<void> => {
    const chat = group(number);
    bench.server.members.set(`${String(chat.id)} ${String(person.id)}`, 'administrator');
    bench.server.updates.push(message('/subscribe@ObminTestBot', { chat, from: person }));
    await bench.settled();
    // Three seconds, so that it is no matter of how many commands come at once.
    bench.clock.now += 3_000;
  };
  for (let number = 1; number <= 40; number += 1) await subscribe(number, PERSON);
  expect(await subscriptions()).toBe(30);
  const warned = (number: number): number =>
    bench.server.shown(group(number).id).filter(({ text }) => text.includes('thirty groups a day')).length;
  expect([31, 32, 40].map(warned)).toEqual([1, 0, 0]);
  await subscribe(41, { ...PERSON, id: 777 });
  expect(await subscriptions()).toBe(31);
});

test('cases 166 and 173: who subscribed a group, and what people write, stands in no message and nowhere in the database', async () => {
  const { bench, parts } = product;
  const person = { ...PERSON, first_name: 'Canary-first', last_name: 'Canary-last', username: 'canary_user' };
  const group = { ...GROUP, title: 'Canary title' };
  bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, 'administrator');
  const own = 'Where is my Canary-son? My phone is +380 44 000 00 00.';
  for (const text of ['/subscribe@ObminTestBot', '/settings time 08:15', '/why', '/search Canary-search', own])
    bench.server.updates.push(message(text, { chat: group, from: person }));
  bench.server.updates.push(message(own, { from: person }));
  await bench.settled();
  await product.report({
    ...{ key: 'a', title: 'Exchange held' },
    text: 'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
  });
  await bench.settled();
  expect(bench.server.shown(GROUP.id).some(({ text }) => text.includes('87'))).toBe(true);
  const said = JSON.stringify(bench.server.requests.filter(({ method }) => method.startsWith('send')));
  for (const name of ['Canary-first', 'Canary-last', 'canary_user', 'Canary-son']) expect(said).not.toContain(name);
  const copy = join(tempFolder(), 'copy.sqlite');
  await parts.store.backup(copy);
  const bytes = readFileSync(copy, 'latin1');
  expect(bytes).toContain(String(GROUP.id));
  for (const word of ['anary', '380']) expect(bytes).not.toContain(word);
});

test.each([
  ['de', 'Subscribe'],
  ['x'.repeat(40), 'Subscribe'],
  [undefined, 'Subscribe'],
  ['uk-UA', 'Підписатися'],
  ['ru', 'Подписаться'],
])('case 163: a client in %s is greeted with %s, and nothing reads undefined', async (language_code, button) => {
  const answer = await product.bench.answered(message('/start', { from: { ...PERSON, language_code } }));
  expect(answer.reply_markup?.inline_keyboard.flat()[0]?.text).toBe(button);
  expect(JSON.stringify(answer)).not.toMatch(/undefined|\{ ?\$|start-what/);
});

test('case 99: nothing that the bot sends or edits shows a page under our name', async () => {
  const answer = await product.bench.answered(message('/subscribe'));
  await product.press(answer, '/settings');
  await product.bench.answered(message('/settings words'));
  await product.report({
    key: 'a',
    title: 'Exchange held',
    text: 'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
  });
  await product.bench.settled();
  const texts = product.bench.server.requests.filter(({ method }) => /^(?:sendMessage|editMessageText)$/.test(method));
  expect(texts.length).toBeGreaterThan(4);
  for (const { payload } of texts) expect(payload['link_preview_options']).toEqual({ is_disabled: true });
});
