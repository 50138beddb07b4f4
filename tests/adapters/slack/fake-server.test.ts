import { describe, expect, test } from 'vitest';
import { blocksRefusal, markupIn } from '../../fakes/slack/validate-blocks.ts';
import { responseUrls } from '../../fakes/slack/response-urls.ts';
import { slackPace } from '../../fakes/slack/pace.ts';

const plain = (text: string): object => ({ type: 'plain_text', text });
const section = (text: string): object => ({ type: 'section', text: plain(text) });
const button = (label: string, action_id: string, value = ''): object => ({
  type: 'button',
  text: plain(label),
  action_id,
  value,
});
const input = { type: 'input', label: plain('a'), element: { type: 'plain_text_input', action_id: 'a' } };

/** The fake refuses what Slack refuses: each row is a fault planted for it to catch. */
describe('blocks that Slack refuses', () => {
  test.each<[string, unknown]>([
    ['51 of them', Array.from({ length: 51 }, () => section('a'))],
    ['an empty text', [section('')]],
    ['a section of 3,001', [section('a'.repeat(3_001))]],
    ['a header of 151', [{ type: 'header', text: plain('a'.repeat(151)) }]],
    ['a header with markup', [{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }]],
    ['eleven fields', [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('a')) }]],
    ['a field of 2,001', [{ type: 'section', fields: [plain('a'.repeat(2_001))] }]],
    ['a section of nothing', [{ type: 'section' }]],
    ['26 buttons', [{ type: 'actions', elements: Array.from({ length: 26 }, (_, i) => button('a', String(i))) }]],
    ['a label of 76', [{ type: 'actions', elements: [button('a'.repeat(76), 'a')] }]],
    ['a value of 2,001', [{ type: 'actions', elements: [button('a', 'a', 'v'.repeat(2_001))] }]],
    ['two buttons of one id', [{ type: 'actions', elements: [button('a', 'x'), button('b', 'x')] }]],
    [
      'two blocks of one id',
      [
        { ...section('a'), block_id: 'x' },
        { ...section('b'), block_id: 'x' },
      ],
    ],
    ['an input in a message', [input]],
    ['a picture without words', [{ type: 'image', slack_file: { id: 'F1' }, alt_text: '' }]],
    ['an unknown kind', [{ type: 'marquee' }]],
    ['an unknown field', [{ ...section('a'), colour: 'red' }]],
    [
      'an empty text in a rich text',
      [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }] }],
    ],
  ])('are %s', (_, blocks) => {
    expect(blocksRefusal(blocks, 'message')).toBe('invalid_blocks');
  });

  test('are 13,201 characters of them, and not 13,200', () => {
    const blocks = (last: number): unknown => [
      ...Array.from({ length: 4 }, () => section('a'.repeat(3_000))),
      section('a'.repeat(last)),
    ];
    expect(blocksRefusal(blocks(1_200), 'message')).toBeNull();
    expect(blocksRefusal(blocks(1_201), 'message')).toBe('msg_blocks_too_long');
  });

  test('are not inputs in a dialogue, of which there may be a hundred', () => {
    expect(
      blocksRefusal(
        Array.from({ length: 100 }, () => input),
        'view',
      ),
    ).toBeNull();
    expect(
      blocksRefusal(
        Array.from({ length: 101 }, () => input),
        'view',
      ),
    ).toBe('invalid_blocks');
  });
});

test.each(['<!channel>', '<@U1>', '<https://a.example|b>', '*bold*', '_slanted_', '~struck~', '`code`'])(
  'case 126: the fake finds the markup in %s, and none in it escaped or in plain words',
  (text) => {
    expect(markupIn(`words ${text} words`)).toEqual([text]);
    expect(markupIn('5 * 3, snake_case, AT&amp;T &lt;!channel&gt;')).toEqual([]);
  },
);

test('case 122: an address takes five answers, for half an hour', () => {
  const urls = responseUrls();
  const one = urls.make('T', 'C', 'U');
  for (let times = 0; times < 5; times += 1) expect(urls.use(one)).not.toBeNull();
  expect(urls.use(one)).toBeNull();
  const other = urls.make('T', 'C', 'U');
  urls.age(31 * 60_000);
  expect(urls.use(other)).toBeNull();
  expect(urls.use('/respond/99')).toBeNull();
});

test('a channel takes one message a second, a workspace its own share, and who does not wait is counted', () => {
  const pace = slackPace({ teamPerSecond: 2 });
  expect(pace.waitSeconds('T', 'C1', 0)).toBe(0);
  expect(pace.waitSeconds('T', 'C1', 500)).toBe(1);
  expect(pace.waitSeconds('T', 'C1', 600)).toBe(1);
  expect(pace.waitSeconds('T', 'C1', 1_600)).toBe(0);
  expect(pace.waitSeconds('T', 'C2', 1_600)).toBe(0);
  expect(pace.waitSeconds('T', 'C3', 1_600)).toBe(1);
  expect(pace.waitSeconds('T2', 'C1', 1_600)).toBe(0);
  expect(pace.counts).toEqual({ accepted: 4, refused: 3, violations: 1 });
});
