import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escaped, noticeText } from '../../../adapters/slack/messages/notice-text.ts';
import { renderMessage, type RenderedPart } from '../../../adapters/slack/messages/render.ts';
import type { Block, Message } from '../../../src/deliveries/port.ts';
import { heading, paragraph } from '../../../src/shared/message.ts';
import { blocksRefusal, markupIn, shownText } from '../../fakes/slack/validate-blocks.ts';

function render(...blocks: readonly Block[]): readonly RenderedPart[] {
  return renderMessage({ blocks });
}

function textOf(parts: readonly RenderedPart[]): string {
  return parts.flatMap(({ blocks }) => shownText(blocks)).join('\n');
}

/** Every part is one that Slack takes, with a text for notifications. */
function expectTaken(parts: readonly RenderedPart[]): void {
  for (const { blocks, text } of parts) {
    expect(blocksRefusal(blocks, 'message')).toBeNull();
    expect(text).not.toBe('');
  }
}

/** A message that says `words` in every place that a text from outside can come to. */
function everywhere(words: string): Message {
  return {
    blocks: [
      heading(words),
      paragraph(words, { label: words, url: 'https://example.org/page' }),
      { kind: 'facts', facts: [{ label: words, value: words }] },
      { kind: 'quote', text: words, by: words },
      { kind: 'list', items: [[words, { label: words, url: 'https://example.org/' }]] },
      { kind: 'image', png: new Uint8Array([1]), alt: words },
      { kind: 'buttons', buttons: [{ label: words, command: '/latest' }] },
      {
        kind: 'form',
        fields: [
          {
            command: '/settings words',
            label: words,
            value: words,
            control: { kind: 'words', words },
          },
        ],
      },
    ],
  };
}

describe('what it looks like', () => {
  test('an alert is a header, its words, its figures as fields, its sources as links, its buttons', () => {
    const [part] = render(
      heading('Exchange completed'),
      paragraph('146 people came home.'),
      { kind: 'facts', facts: [{ label: 'To Ukraine', value: '146' }] },
      paragraph('Sources: ', { label: 'Courier', url: 'https://courier.example/a' }),
      { kind: 'buttons', buttons: [{ label: 'Evidence', command: '/story abc evidence' }] },
    );
    expect(part?.blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Exchange completed', emoji: false } },
      { type: 'section', text: { type: 'plain_text', text: '146 people came home.', emoji: false } },
      { type: 'section', fields: [{ type: 'plain_text', text: 'To Ukraine: 146', emoji: false }] },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Sources: ' },
              { type: 'link', url: 'https://courier.example/a', text: 'Courier' },
            ],
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Evidence', emoji: false },
            value: '/story abc evidence',
            action_id: 'command-0',
          },
        ],
      },
    ]);
    expect(part?.text).toBe('Exchange completed\n146 people came home.\nTo Ukraine: 146\nSources: Courier');
  });

  test('a picture that Slack has is shown with its words, and one that it has not is told by them', () => {
    const png = new Uint8Array([1]);
    const image: Block = { kind: 'image', png, alt: 'Returned by month' };
    const [withPicture] = renderMessage({ blocks: [image] }, new Map([[png, 'F123']]));
    expect(withPicture?.blocks).toEqual([{ type: 'image', slack_file: { id: 'F123' }, alt_text: 'Returned by month' }]);
    expect(textOf(render(image))).toBe('Returned by month');
  });

  test('a form shows what is set, and one button opens all of it', () => {
    const field = { label: 'Time', value: '08:15', control: { kind: 'time', time: '08:15' } } as const;
    const parts = render({
      kind: 'form',
      fields: [
        { ...field, command: '/settings time' },
        { ...field, command: '/settings weekly', label: 'Weekly' },
      ],
    });
    expectTaken(parts);
    expect(textOf(parts)).toContain('Time: 08:15');
    expect(JSON.stringify(parts)).toContain('"value":"/settings"');
  });

  test('blocks that say nothing are left out, and a message of nothing else has no part', () => {
    expect(
      render(heading(' '), paragraph(''), { kind: 'list', items: [['']] }, { kind: 'buttons', buttons: [] }),
    ).toEqual([]);
  });

  test('a label that names another host than its own shows the host that it leads to', () => {
    const parts = render(paragraph({ label: 'gov.example', url: 'https://evil.example/x' }));
    expect(textOf(parts)).toContain('gov.example (');
    expect(JSON.stringify(parts)).toContain('"text":"evil.example"');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'slack://user?id=U1',
    'https://a@b.example/',
    'https://x.example/\u202E',
  ])('what is no web address stays as words: %s', (url) => {
    expect(JSON.stringify(render(paragraph({ label: 'words', url })))).not.toContain('"link"');
  });
});

describe('limits', () => {
  test.each([
    ['a header of 150', heading('x'.repeat(150)), 'header'],
    ['a heading of 151 is no header any more', heading('x'.repeat(151)), 'rich_text'],
    ['a section of 3,000', paragraph('x'.repeat(3_000)), 'section'],
  ])('case 127: %s', (_, block, type) => {
    const parts = render(block);
    expectTaken(parts);
    expect(parts[0]?.blocks.map((each) => each.type)).toEqual([type]);
  });

  test('case 127: a paragraph of 3,001 is two sections of one message', () => {
    const parts = render(paragraph('x'.repeat(3_001)));
    expectTaken(parts);
    expect(parts.map(({ blocks }) => blocks.length)).toEqual([2]);
  });

  test('case 127: fifty blocks are one message, fifty-one are two', () => {
    const blocks = Array.from({ length: 51 }, (_, index) => paragraph(`line ${String(index)}`));
    expect(render(...blocks.slice(1)).map((part) => part.blocks.length)).toEqual([50]);
    expect(render(...blocks).map((part) => part.blocks.length)).toEqual([50, 1]);
  });

  test('case 127: a text above what all blocks of one message may hold goes on in the next, and nothing is lost', () => {
    const blocks = Array.from({ length: 12 }, (_, index) => paragraph(`${String(index)} ${'слово '.repeat(400)}`));
    const parts = render(...blocks);
    expectTaken(parts);
    expect(parts.length).toBeGreaterThan(1);
    expect(textOf(parts).match(/слово/g)).toHaveLength(12 * 400);
  });

  test('case 127: eleven figures are two rows of fields; a figure longer than a field is a section', () => {
    const facts = Array.from({ length: 11 }, (_, index) => ({ label: `fact ${String(index)}`, value: '1' }));
    const parts = render({ kind: 'facts', facts: [...facts, { label: 'long', value: 'x'.repeat(2_001) }] });
    expectTaken(parts);
    for (const { label } of facts) expect(textOf(parts)).toContain(label);
  });

  test('case 127: a button’s label is cut at 75, twenty-six are two rows, a command that is too long stands in the text', () => {
    const buttons = Array.from({ length: 26 }, () => ({ label: 'y'.repeat(80), command: '/latest' }));
    const long = { label: 'Long', command: `/search ${'x'.repeat(2_000)}` };
    const parts = render({ kind: 'buttons', buttons: [...buttons, long] });
    expectTaken(parts);
    expect(textOf(parts)).toContain(`Long: ${long.command}`);
  });

  test('a digest of many stories is one message', () => {
    const story = (index: number): readonly Block[] => [
      heading(`Story ${String(index)}`),
      paragraph('Somebody came home. '.repeat(10), { label: 'Courier', url: 'https://courier.example/' }),
    ];
    const parts = render(...Array.from({ length: 24 }, (_, index) => story(index)).flat());
    expectTaken(parts);
    expect(parts).toHaveLength(1);
  });

  test('the text for notifications is cut, and says all where it is short', () => {
    expect(noticeText('short')).toBe('short');
    expect(noticeText('word '.repeat(1_000)).length).toBeLessThanOrEqual(3_000);
  });
});

describe('text from outside', () => {
  const HOSTILE = [
    '<!channel>',
    '<!here>',
    '<!everyone>',
    '<@U123>',
    '<#C1>',
    '<!subteam^S1>',
    '<https://evil.example|https://gov.example>',
    '<mailto:a@b.example|gov.example>',
    '&lt;!channel&gt;',
    '*bold* _slanted_ ~struck~ `code`',
    '```block```',
    ':smile:',
    '> quote',
    'AT&T',
  ];

  test.each(HOSTILE)('case 126: %s is shown as it stands in every field', (words) => {
    const parts = renderMessage(everywhere(words));
    expectTaken(parts);
    // Slack reads markup in mrkdwn texts alone, and there is none.
    expect(JSON.stringify(parts)).not.toContain('"mrkdwn"');
    const shown = textOf(parts).split(words).length - 1;
    expect(shown).toBeGreaterThanOrEqual(9);
  });

  test.each(HOSTILE)(
    'case 126: %s in the text for notifications neither mentions nor links, and is escaped once',
    (words) => {
      const text = noticeText(words);
      expect(markupIn(text).filter((found) => found.startsWith('<'))).toEqual([]);
      const read = text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll('\u2060', '');
      expect(read).toBe(words);
    },
  );

  test('case 126: a name of an emoji in it stays a word', () => {
    expect(escaped(':fire: at 10:30')).not.toContain(':fire:');
    expect(escaped('at 10:30')).toBe('at 10:30');
  });

  test('any text in any place is a message that Slack takes, without markup, and without characters that move or hide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const parts = renderMessage(everywhere(words));
        expectTaken(parts);
        const all = JSON.stringify(parts);
        expect(all).not.toContain('"mrkdwn"');
        // eslint-disable-next-line no-control-regex -- these are the characters that must not come through
        expect(textOf(parts)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      }),
      { numRuns: 150 },
    );
  });

  test('whatever its length, no word of a message is lost and every part is within the limits', () => {
    const words = fc.array(fc.constantFrom('alpha', 'бета.', 'gamma', 'δ', '🇺🇦', '\n'), { maxLength: 3_000 });
    fc.assert(
      fc.property(words, fc.constantFrom('paragraph', 'quote', 'list'), (list, kind) => {
        const text = list.join(' ');
        const parts =
          kind === 'paragraph'
            ? render(paragraph(text))
            : kind === 'quote'
              ? render({ kind, text, by: null })
              : render({ kind: 'list', items: [[text]] });
        for (const { blocks } of parts) expect(blocksRefusal(blocks, 'message')).toBeNull();
        expect(textOf(parts).split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
      }),
      { numRuns: 60 },
    );
  });
});
