import { beforeEach, describe, expect, test } from 'vitest';
import { richMessageOf } from '../../../adapters/telegram/messages/rich-message.ts';
import { heading, paragraph, type Block, type Message } from '../../../src/shared/message.ts';
import { badRequest, forbidden, tooMany, type ApiError } from '../../fakes/telegram/api-error.ts';
import { telegramBench, type TelegramBench } from '../../fakes/telegram/bench.ts';
import { telegramProduct, type Report } from '../../fakes/telegram/product.ts';
import { message } from '../../fakes/telegram/updates.ts';

const READER = { platform: 'telegram', chat: '501', thread: null };
const options = { key: 'delivery-1', signal: new AbortController().signal };

function listOf(items: number): Block {
  const line = (number: number): string => `Line ${String(number)} of the list, which says what happened on that day: `;
  return {
    kind: 'list',
    items: Array.from({ length: items }, (_, number) => [
      line(number),
      { label: 'Agency', url: `https://example.org/${String(number)}` },
    ]),
  };
}

const digestOf = (items: number): Message => ({
  blocks: [
    heading('Since yesterday'),
    heading('Exchanges'),
    listOf(items),
    paragraph('In all 300 people.'),
    { kind: 'buttons', buttons: [{ label: 'Settings', command: '/settings' }] },
  ],
});

let bench: TelegramBench;

beforeEach(async () => {
  bench = await telegramBench();
});

const asked = (method: string): number => bench.server.requests.filter((request) => request.method === method).length;

describe('a digest', () => {
  test('that is too long for a text is one rich message: headings, a list, its links, its buttons', async () => {
    expect(await bench.adapter.deliver(READER, digestOf(60), options)).toEqual({ kind: 'delivered', refs: ['1'] });
    expect(asked('sendMessage')).toBe(0);
    expect(bench.server.requests.at(-1)?.payload['rich_message']).toMatchObject({
      skip_entity_detection: true,
      blocks: [
        { type: 'heading', text: 'Since yesterday' },
        { type: 'heading', text: 'Exchanges' },
        {
          type: 'list',
          items: Array.from({ length: 60 }, (_, number) => ({
            blocks: [
              {
                type: 'paragraph',
                text: [
                  `Line ${String(number)} of the list, which says what happened on that day: `,
                  { type: 'url', text: 'Agency', url: `https://example.org/${String(number)}` },
                ],
              },
            ],
          })),
        },
        { type: 'paragraph', text: ['In all 300 people.'] },
      ],
    });
    const [shown] = bench.server.shown(501);
    expect(shown?.reply_markup?.inline_keyboard).toEqual([[{ text: 'Settings', callback_data: '/settings' }]]);
  });

  test('that fits a text is a text, which every application shows', async () => {
    await bench.adapter.deliver(READER, digestOf(5), options);
    expect(asked('sendRichMessage')).toBe(0);
    expect(bench.server.shown(501)).toHaveLength(1);
  });

  test('goes silently, as an answer and in its topic where it is to', async () => {
    const topic = { platform: 'telegram', chat: '-1001700', thread: '9' };
    await bench.adapter.deliver(topic, digestOf(60), { ...options, silent: true, replyTo: ['7'] });
    expect(bench.server.shown(topic.chat)).toMatchObject([
      { message_thread_id: 9, disable_notification: true, reply_parameters: { message_id: 7 } },
    ]);
  });

  test('beyond the limits of a rich message is split, with nothing lost', async () => {
    await bench.adapter.deliver(READER, digestOf(260), options);
    expect(asked('sendRichMessage')).toBe(0);
    const words = bench.server.shown(501).map(({ text }) => text);
    for (let number = 0; number < 260; number += 1)
      expect(words.filter((text) => text.includes(`Line ${String(number)} of`))).toHaveLength(1);
  });
});

describe('a server that takes no rich messages', () => {
  const told = (): readonly string[] => bench.logged.filter((line) => line.includes('telegram-no-rich-messages'));

  test('for it does not know the method is asked once; the words arrive once, then and afterwards', async () => {
    bench.server.notThere.add('sendRichMessage');
    for (const times of [1, 2]) {
      expect(await bench.adapter.deliver(READER, digestOf(60), options)).toMatchObject({ kind: 'delivered' });
      const texts = bench.server.shown(501).map(({ text }) => text);
      expect(texts.filter((text) => text.includes('Line 59 of'))).toHaveLength(times);
    }
    expect(asked('sendRichMessage')).toBe(1);
    expect(told()).toHaveLength(1);
  });

  test.each<[string, ApiError, number]>([
    ['for reasons that nobody has listed: not again', badRequest('RICH_MESSAGE_FORBIDDEN'), 1],
    ['in blocks: not again', badRequest('rich message must be non-empty in some way'), 1],
    ['of this content: the next one', badRequest('message is too long'), 2],
  ])('%s', async (_, error, times) => {
    bench.server.fail('sendRichMessage', [{ kind: 'error', error }]);
    await bench.adapter.deliver(READER, digestOf(60), options);
    expect(bench.server.shown(501).filter(({ text }) => text.includes('Line 59 of'))).toHaveLength(1);
    await bench.adapter.deliver(READER, digestOf(60), options);
    expect(asked('sendRichMessage')).toBe(times);
  });
});

describe('a rich message', () => {
  test.each([
    ['case 85: of a chat that has to wait waits', tooMany(7), { kind: 'retry', afterMs: 7_000 }],
    ['case 89: to who blocked the bot', forbidden('bot was blocked by the user'), { reason: 'chat-gone' }],
    [
      'case 91: to a group that moved',
      badRequest('group chat was upgraded', { migrate_to_chat_id: -9 }),
      { kind: 'moved' },
    ],
    ['case 84: in a failing server', { error_code: 502, description: 'Bad Gateway' }, { kind: 'unknown' }],
  ])('%s, and is not sent as texts besides', async (_, error, outcome) => {
    bench.server.fail('sendRichMessage', [{ kind: 'error', error }]);
    expect(await bench.adapter.deliver(READER, digestOf(60), options)).toMatchObject(outcome);
    expect(asked('sendMessage')).toBe(0);
  });

  test('case 81: whose answer was lost is unknown, and not sent as texts besides', async () => {
    bench.server.fail('sendRichMessage', [{ kind: 'lost' }]);
    expect(await bench.adapter.deliver(READER, digestOf(60), options)).toMatchObject({ kind: 'unknown' });
    expect(bench.server.shown(501)).toHaveLength(1);
    expect(asked('sendMessage')).toBe(0);
  });

  test('cases 96 and 98: holds no markup, mention or link of somebody else’s', () => {
    const rich = richMessageOf({
      blocks: [
        heading('<b>x</b>'),
        { kind: 'list', items: [['@somebody', { label: 'a', url: 'javascript:alert(1)' }]] },
        { kind: 'facts', facts: [{ label: 'Date', value: 'not stated' }] },
        { kind: 'quote', text: 'words\u202E', by: 'a speaker' },
      ],
    });
    expect(rich?.blocks).toEqual([
      { type: 'heading', size: 3, text: '<b>x</b>' },
      {
        type: 'list',
        items: [{ blocks: [{ type: 'paragraph', text: ['@\u2060somebodya'] }] }],
      },
      { type: 'list', items: [{ blocks: [{ type: 'paragraph', text: ['Date: not stated'] }] }] },
      { type: 'blockquote', blocks: [{ type: 'paragraph', text: ['words'] }], credit: 'a speaker' },
    ]);
    expect(rich).not.toHaveProperty('html');
  });

  test.each([
    ['without a list', { blocks: [paragraph('x')] }],
    ['with a picture', { blocks: [listOf(1), { kind: 'image', png: new Uint8Array(), alt: 'x' }] }],
    [
      'with a button that can’t be shown',
      { blocks: [listOf(1), { kind: 'buttons', buttons: [{ label: 'x', command: 'y'.repeat(65) }] }] },
    ],
    ['of nothing', { blocks: [{ kind: 'list', items: [] }] }],
  ] as const)('is not made of a message %s', (_, given) => {
    expect(richMessageOf(given)).toBeNull();
  });
});

const SPEAKERS = [
  ...['Rustem Umerov', 'Dmytro Lubinets', 'Volodymyr Zelensky', 'Kyrylo Budanov', 'Andriy Sybiha', 'Andriy Yermak'],
  ...['Vladimir Medinsky', 'Tatyana Moskalkova', 'Dmitry Peskov', 'Sergei Lavrov', 'Maria Zakharova', 'Vladimir Putin'],
];

/** What one day brings: an exchange, and a long statement of everybody. */
function reportsOf(day: number): readonly Report[] {
  const date = `${String(day)} May 2031`;
  const why =
    'because the lists that were handed over in Istanbul name people who are held in other regions and were never shown to the Red Cross';
  const said = (who: string, count: number): string =>
    `${who} said on ${date} that ${String(count)} prisoners of war are ready to be exchanged, ${why} until that day.`;
  return [
    {
      key: `exchange-${String(day)}`,
      title: 'Exchange held',
      text: `Ukraine and Russia exchanged prisoners of war on ${date}: ${String(80 + day)} soldiers returned to Ukraine.`,
    },
    ...SPEAKERS.map((who, index) => ({
      key: `statement-${String(day)}-${String(index)}`,
      title: `${who} on the exchange`,
      text: said(who, 100 * (index + 1) + day),
    })),
  ];
}

test.each([true, false])(
  'over the whole product a weekly digest arrives whole and once; rich messages are known: %s',
  async (knows) => {
    const product = await telegramProduct();
    const { server } = product.bench;
    if (!knows) server.notThere.add('sendRichMessage');
    await product.bench.answered(message('/subscribe'));
    await product.bench.answered(message('/settings timing weekly'));
    for (const day of [5, 6, 7, 8, 9, 10]) {
      product.clock.advance(3_600_000);
      await product.report(...reportsOf(day));
      product.clock.advance(23 * 3_600_000);
    }
    const before = server.shown(501).length;
    product.clock.advance(2 * 24 * 3_600_000);
    await product.sendDigests();
    await product.sendDigests();
    const digest = server.shown(501).slice(before);
    expect(digest.length === 1).toBe(knows);
    for (const day of [5, 6, 7, 8, 9, 10])
      expect(digest.filter(({ text }) => text.includes(`Ukraine ${String(80 + day)}`))).toHaveLength(1);
    expect(await product.parts.store.outbox.counts()).toEqual({ sent: 1 });
  },
);
