import { expect, test } from 'vitest';
import { telegramProduct } from '../../fakes/telegram/product.ts';
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

type Fields = Readonly<Record<string, unknown>>;

/** Each kind of chat: its id, who asks there and how, and what every message to it has. */
const KINDS: readonly (readonly [string, number, (text: string, from: Fields) => Fields, Fields])[] = [
  ['a private chat', PRIVATE_CHAT.id, (text, from) => message(text, { from }), {}],
  ['a group, by an administrator', GROUP.id, (text, from) => message(text, { chat: GROUP, from }), {}],
  [
    'a group, by an anonymous administrator',
    GROUP.id,
    (text) => message(text, { chat: GROUP, from: ANONYMOUS, sender_chat: GROUP }),
    {},
  ],
  [
    'a topic of a forum',
    GROUP.id,
    (text, from) => message(text, { chat: GROUP, from, is_topic_message: true, message_thread_id: 9 }),
    { message_thread_id: 9 },
  ],
  ['a channel', CHANNEL.id, (text) => channelPost(text), {}],
];

const WORDS = {
  en: ['Exchange completed', 'Evidence'],
  uk: ['Обмін', 'Докази'],
  ru: ['Обмен', 'Доказательства'],
} as const;

const EACH = KINDS.flatMap((kind) => (['en', 'uk', 'ru'] as const).map((language) => [language, ...kind] as const));

test.each(EACH)(
  'in %s, %s: subscribed, told, shown the evidence, told again where the story changes',
  async (language, _, chat, asks, has) => {
    const product = await telegramProduct();
    const { bench } = product;
    const from = { ...PERSON, language_code: language };
    bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, 'administrator');
    await bench.answered(asks('/subscribe', from), chat);
    await bench.answered(asks(`/language ${language}`, from), chat);
    const before = bench.server.shown(chat).length;
    const [completed, evidence] = WORDS[language];

    await product.report({
      key: 'a',
      title: 'Exchange planned for Monday',
      text: 'Ukraine and Russia will exchange prisoners of war on 5 May 2031: 87 soldiers are to return to Ukraine.',
    });
    const [alert, ...none] = bench.server.shown(chat).slice(before);
    expect(none).toEqual([]);
    if (alert === undefined) throw new Error('nothing was told');
    expect(alert).toMatchObject(has);
    const [button] = alert.reply_markup?.inline_keyboard.flat() ?? [];
    expect(button?.text).toBe(evidence);
    const where = { chat: { id: chat, type: 'supergroup' }, ...('message_thread_id' in has && { topic: 9 }) };
    const press = pressed(button?.callback_data ?? '', { under: alert.message_id, from, ...(chat < 0 && where) });
    const shown = await bench.answered(press, chat);
    expect(shown).toMatchObject({ ...has, reply_parameters: { message_id: alert.message_id } });
    expect(shown.text).toContain('87 soldiers are to return');

    await product.report({
      key: 'b',
      title: 'Exchange held',
      text: 'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
    });
    expect(product.now(alert).text).toContain(completed);
    expect(bench.server.shown(chat).at(-1)).toMatchObject({
      ...has,
      reply_parameters: { message_id: alert.message_id },
    });
    expect(await product.parts.store.outbox.counts()).toEqual({ sent: 2 });
  },
);
