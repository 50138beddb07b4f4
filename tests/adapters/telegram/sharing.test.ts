import { describe, expect, test } from 'vitest';
import { aboutChat } from '../../../adapters/telegram/incoming/other-chat.ts';
import { paragraph } from '../../../src/shared/message.ts';
import { said, telegramBench, type TelegramBench } from '../../fakes/telegram/bench.ts';
import { CHANNEL, message, PERSON } from '../../fakes/telegram/updates.ts';

const CHANNEL_ID = String(CHANNEL.id);

describe('a channel, asked for in private', () => {
  async function channelBench(asker: string | null, ours: object | null): Promise<TelegramBench> {
    const bench = await telegramBench();
    const { named, members, rights } = bench.server;
    named.set('@some_channel', CHANNEL.id);
    if (asker !== null) members.set(`${CHANNEL_ID} ${String(PERSON.id)}`, asker);
    if (ours !== null) members.set(`${CHANNEL_ID} 42`, 'administrator');
    rights.set(`${CHANNEL_ID} 42`, { ...ours });
    await bench.start(() =>
      Promise.resolve({
        blocks: [
          paragraph('done'),
          {
            kind: 'buttons',
            buttons: [
              { label: 'Settings', command: '/settings' },
              { label: 'Latest', command: '/latest 1' },
            ],
          },
        ],
      }),
    );
    return bench;
  }

  test.each([
    ['administrator', true],
    ['creator', true],
    ['member', false],
    [null, false],
  ])('by a %s of it: %s', async (asker, mayChangeSettings) => {
    const bench = await channelBench(asker, { can_post_messages: true });
    const answer = await bench.answered(message('/subscribe @some_channel'));
    expect(bench.asked).toMatchObject([{ name: 'subscribe', args: '', from: { chat: CHANNEL_ID }, mayChangeSettings }]);
    // Answered here, and the buttons are about the channel.
    expect(answer.reply_markup?.inline_keyboard.flat().map(({ callback_data }) => callback_data)).toEqual([
      `/settings ${CHANNEL_ID}`,
      '/latest 1',
    ]);
    expect(bench.server.shown(CHANNEL_ID)).toEqual([]);
  });

  test('its settings are changed by its number, as a button has it', async () => {
    const bench = await channelBench('administrator', { can_post_messages: true });
    await bench.answered(message(`/settings ${CHANNEL_ID} topics +bodies`));
    expect(bench.asked).toMatchObject([{ name: 'settings', args: 'topics +bodies', from: { chat: CHANNEL_ID } }]);
  });

  test.each([
    ['where the bot may not post', '@some_channel', { can_post_messages: false }, 'may not post'],
    ['where the bot is nobody', '@some_channel', null, 'can’t see'],
    ['that is not there', '@other_channel', { can_post_messages: true }, 'can’t see'],
  ])('%s, the core is not asked', async (_, name, ours, says) => {
    const bench = await channelBench('administrator', ours);
    expect((await bench.answered(message(`/subscribe ${name}`))).text).toContain(says);
    expect(bench.asked).toEqual([]);
  });

  test('in words of a search a name is a word', async () => {
    const bench = await channelBench('administrator', { can_post_messages: true });
    await bench.answered(message('/search @some_channel'));
    expect(bench.asked).toMatchObject([{ name: 'search', args: '@some_channel', from: { chat: '501' } }]);
  });

  test('fields are about it too', () => {
    const fields = [
      { command: '/settings words', label: 'x', value: 'y', control: { kind: 'words', words: '' } as const },
    ];
    expect(aboutChat({ blocks: [{ kind: 'form', fields }] }, '-1005')).toMatchObject({
      blocks: [{ fields: [{ command: '/settings -1005 words' }] }],
    });
  });
});

describe('inline', () => {
  const offer = (words: string, language: string): Promise<readonly object[]> =>
    Promise.resolve([
      {
        id: 'abc',
        revision: 2,
        title: `${words} ${language}`,
        line: 'a line',
        message: {
          blocks: [
            ...said('The story.').blocks,
            { kind: 'buttons', buttons: [{ label: 'Mute', command: '/mute abc' }] },
          ],
        },
      },
    ]);
  const query = (id: string, words: string, language_code: string): Readonly<Record<string, unknown>> => ({
    inline_query: { id, query: words, offset: '', from: { ...PERSON, language_code } },
  });

  test('words in any chat are answered with stories to share, in the language of who types', async () => {
    let offered = 0;
    const bench = await telegramBench([], {
      offer: (words, language) => {
        offered += 1;
        return offer(words, language) as never;
      },
    });
    await bench.start();
    bench.server.updates.push(query('q1', '1000 for 1000', 'uk'));
    bench.server.updates.push(query('q2', '1000 FOR 1000', 'uk-UA'));
    bench.server.updates.push(query('q3', '1000 for 1000', 'de'));
    await bench.server.answered('answerInlineQuery', 3);
    const answers = bench.server.requests
      .filter(({ method }) => method === 'answerInlineQuery')
      .map(({ payload }) => payload);
    expect(answers[0]).toEqual({
      inline_query_id: 'q1',
      results: [
        {
          type: 'article',
          id: 'abc 2 uk',
          title: '1000 for 1000 uk',
          description: 'a line',
          input_message_content: {
            message_text: 'The story.',
            entities: [],
            link_preview_options: { is_disabled: true },
          },
        },
      ],
      cache_time: 60,
      is_personal: true,
    });
    expect(answers.map(({ results }) => (results as { title: string }[])[0]?.title.slice(-2)).sort()).toEqual([
      'en',
      'uk',
      'uk',
    ]);
    expect(offered).toBeLessThanOrEqual(3);
    expect(bench.asked).toEqual([]);
  });

  test('somebody who asks without end is not answered any more, and others are', async () => {
    const bench = await telegramBench([], { offer: offer as never });
    await bench.start();
    for (let count = 0; count < 30; count += 1)
      bench.server.updates.push(query(`many ${String(count)}`, `words ${String(count)}`, 'en'));
    bench.server.updates.push({
      inline_query: { id: 'other', query: 'words', offset: '', from: { ...PERSON, id: 502 } },
    });
    await bench.settled();
    const answered = bench.server.requests
      .filter(({ method }) => method === 'answerInlineQuery')
      .map(({ payload }) => String(payload['inline_query_id']));
    expect(answered).toHaveLength(21);
    expect(answered).toContain('other');
  });
});

describe('a picture', () => {
  const png = new Uint8Array(64);
  const READER = { platform: 'telegram', chat: '501', thread: null };
  const options = { key: 'k', signal: new AbortController().signal };

  test('goes out with the whole text under it', async () => {
    const { adapter, server } = await telegramBench();
    const image = { kind: 'image', png, alt: 'Returned by month.' } as const;
    expect(
      await adapter.deliver(READER, { blocks: [...said('Totals.').blocks, image] }, { ...options, silent: true }),
    ).toEqual({
      kind: 'delivered',
      refs: ['1'],
    });
    expect(server.shown(501)).toMatchObject([
      { photo: 64, text: 'Totals.\n\nReturned by month.', disable_notification: true },
    ]);
  });

  test('with a long text has its own words under it, and the text follows without a sound', async () => {
    const { adapter, server } = await telegramBench();
    const image = { kind: 'image', png, alt: 'Returned by month.' } as const;
    await adapter.deliver(READER, { blocks: [...said('Word. '.repeat(300)).blocks, image] }, options);
    expect(server.shown(501)).toMatchObject([
      { photo: 64, text: 'Returned by month.' },
      { text: 'Word. '.repeat(300).trim(), disable_notification: true },
    ]);
    expect(server.shown(501)[0]?.disable_notification).toBeUndefined();
  });

  test('that Telegram can’t read is said in words', async () => {
    const { adapter, server, logged } = await telegramBench();
    const image = { kind: 'image', png: new Uint8Array([1]), alt: 'Returned by month.' } as const;
    expect(await adapter.deliver(READER, { blocks: [image] }, options)).toMatchObject({ kind: 'delivered' });
    expect(server.shown(501)).toMatchObject([{ text: 'Returned by month.' }]);
    expect(logged[0]).toContain('telegram-picture-refused');
  });
});
