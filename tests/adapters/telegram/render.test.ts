import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMessage, type RenderedMessage } from '../../../adapters/telegram/messages/render.ts';
import { heading, paragraph, type Block } from '../../../src/shared/message.ts';

const BIDI_AND_CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

function render(...blocks: readonly Block[]): RenderedMessage {
  return renderMessage({ blocks });
}

function points(text: string): number {
  return [...text].length;
}

/** What each mark covers. */
function covered({ texts }: RenderedMessage): readonly string[] {
  return texts.flatMap(({ text, marks }) =>
    marks.map(({ type, offset, length }) => `${type}: ${text.slice(offset, offset + length)}`),
  );
}

function linkTo(url: string, label = 'a label'): Block {
  return paragraph('See ', { label, url }, '.');
}

describe('a message', () => {
  test('is text with entities, counted in UTF-16 units', () => {
    const rendered = render(
      heading('Обмін 🕊 завершено'),
      paragraph('Повернулися 146. ', { label: 'Джерело', url: 'https://example.org/a' }),
      { kind: 'quote', text: 'слова 🕊', by: 'somebody' },
      { kind: 'list', items: [['one'], ['two']] },
    );
    expect(rendered.texts.map(({ text }) => text)).toEqual([
      'Обмін 🕊 завершено\nПовернулися 146. Джерело\n\nслова 🕊\n— somebody\n\n• one\n• two',
    ]);
    expect(covered(rendered)).toEqual(['bold: Обмін 🕊 завершено', 'text_link: Джерело', 'blockquote: слова 🕊']);
  });

  test('that says nothing has no text', () => {
    expect(render(paragraph(' \u202E\n'), { kind: 'quote', text: '', by: null })).toEqual({ texts: [], keyboard: [] });
  });

  test('case 96: what looks like markup stays the characters that it is', () => {
    const hostile = '<b>&lt;</a> *_[x](tg://user?id=1)~`>#+-=|{}.! ```';
    expect(render(paragraph(hostile)).texts[0]?.text.replaceAll('\u2060', '')).toBe(hostile);
    expect(covered(render(paragraph(hostile)))).toEqual([]);
  });

  test('a name or an app address in a text calls nobody and opens nothing', () => {
    const text = render(paragraph('ask @somebody, mail a@b.example, tg://resolve?domain=x')).texts[0]?.text ?? '';
    expect(text).not.toMatch(/(^|\W)@\w|tg:\/\//);
    expect(text).toContain('a@b.example');
  });
});

describe('case 98: a link', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'tg://resolve?domain=x',
    'https://t.me/share/url?url=x',
    'https://t.me/joinchat/abc',
    'https://telegram.me/proxy?server=x',
    'https://example.org/\u202Egpj.exe',
    'https://user:password@example.org/',
    'https://example.org/" onclick="x',
    'https://example.org/\nx',
    `https://example.org/${'a'.repeat(2_100)}`,
    'example.org',
  ])('%j is left out, and its label stays', (url) => {
    const rendered = render(linkTo(url));
    expect(rendered.texts[0]?.text).toBe('See a label.');
    expect(covered(rendered)).toEqual([]);
  });

  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org/',
    'https://t.me/s/channel/12',
    'https://t.me/channel/12',
  ])('%s is kept', (url) => {
    expect(covered(render(linkTo(url)))).toEqual(['text_link: a label']);
  });

  test.each([
    ['reuters.com', 'https://evil.example/', 'reuters.com (evil.example)'],
    ['https://reuters.com/a', 'https://reuters.com.evil.example/', 'https://reuters.com/a (reuters.com.evil.example)'],
    ['reuters.com', 'https://www.reuters.com/a', 'reuters.com'],
    ['example.org', 'https://news.example.org/a', 'example.org'],
    ['Reuters', 'https://reuters.com/a', 'Reuters'],
    ['', 'https://reuters.com/a', 'reuters.com'],
  ])('%j to %s reads %j', (label, url, text) => {
    expect(render(linkTo(url, label)).texts[0]?.text).toBe(`See ${text}.`);
    expect(covered(render(linkTo(url, label)))).toHaveLength(1);
  });
});

describe('case 94: length', () => {
  test('4,096 code points are one message, one more makes two', () => {
    expect(render(paragraph('🕊'.repeat(4_096))).texts).toHaveLength(1);
    const { texts } = render(paragraph('🕊'.repeat(4_097)));
    expect(texts).toHaveLength(2);
    expect(texts.map(({ text }) => text.replace(/\n\n\(\d\/\d\)$/, '')).join('')).toBe('🕊'.repeat(4_097));
  });

  test('a long text is cut between paragraphs, and its parts are numbered', () => {
    const { texts } = render(
      ...Array.from({ length: 40 }, (_, index) => paragraph(`${String(index)} ${'слово '.repeat(40)}.`)),
    );
    expect(texts.length).toBeGreaterThan(2);
    for (const [index, { text }] of texts.entries()) {
      expect(text).toMatch(/^\d+ слово/);
      expect(text.endsWith(`.\n\n(${String(index + 1)}/${String(texts.length)})`)).toBe(true);
    }
  });

  test('a paragraph that is too long is cut between sentences', () => {
    const { texts } = render(paragraph('Речення про обмін стоїть тут. '.repeat(300)));
    for (const { text } of texts) expect(text).toMatch(/^Речення[^]*тут\.\n\n\(\d\/\d\)$/);
  });

  test('no character that is seen as one is cut', () => {
    const family = '👨‍👩‍👧‍👦';
    const { texts } = render(paragraph(family.repeat(1_000)));
    for (const { text } of texts) expect(text.replace(/\n\n\(.*$/, '').replaceAll(family, '')).toBe('');
  });

  test('a long quote is a quote in every part', () => {
    const rendered = render({ kind: 'quote', text: 'Слова людини. '.repeat(500), by: null });
    expect(rendered.texts.length).toBeGreaterThan(1);
    for (const { marks } of rendered.texts) expect(marks.map(({ type }) => type)).toEqual(['blockquote']);
  });

  test('case 95: more than a hundred links are more than one message, each link whole', () => {
    const items = Array.from({ length: 250 }, (_, index) => [
      { label: `source ${String(index)}`, url: `https://example.org/${String(index)}` },
    ]);
    const rendered = render(heading('Sources'), { kind: 'list', items });
    for (const { marks } of rendered.texts) expect(marks.length).toBeLessThanOrEqual(100);
    expect(covered(rendered).slice(1)).toEqual(items.map(([link]) => `text_link: ${link?.label ?? ''}`));
  });
});

describe('case 100: buttons', () => {
  const label = fc.string({ unit: 'grapheme', maxLength: 30 });
  const command = fc.string({ unit: 'grapheme', maxLength: 60 }).map((words) => `/${words}`);

  test('no callback data is empty or longer than 64 bytes, and no command is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ label, command }), { maxLength: 12 }), (buttons) => {
        const { keyboard } = render(paragraph('text'), { kind: 'buttons', buttons });
        const data = keyboard.flat().map((button) => button.callback_data);
        for (const each of data) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(64);
        for (const button of keyboard.flat()) expect(button.text.trim()).not.toBe('');
        expect(data.every((each) => each.startsWith('/'))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('a command that is too long for a button stands in the text', () => {
    const long = `/search ${'Лубінець '.repeat(8)}`.trim();
    const rendered = render(paragraph('text'), { kind: 'buttons', buttons: [{ label: 'More', command: long }] });
    expect(rendered).toMatchObject({ keyboard: [], texts: [{ text: `text\n\nMore: ${long}` }] });
  });

  test('they stand side by side as far as their labels let them', () => {
    const buttons = ['Evidence', 'Follow', 'Mute', 'A label that needs a row of its own'].map((label) => ({
      label,
      command: '/help',
    }));
    expect(render(paragraph('text'), { kind: 'buttons', buttons }).keyboard.map((row) => row.length)).toEqual([3, 1]);
  });
});

test('whatever the text, the messages are within the limits, their marks within the text, and nothing hides in them', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3_000 });
  const url = fc.constantFrom('https://example.org/', 'tg://x', 'https://t.me/share');
  const block: fc.Arbitrary<Block> = fc.oneof(
    text.map(heading),
    fc.tuple(text, text, url).map(([before, label, to]) => paragraph(before, { label, url: to })),
    fc.tuple(text, text).map(([words, by]): Block => ({ kind: 'quote', text: words, by })),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      for (const part of renderMessage({ blocks }).texts) {
        expect(points(part.text)).toBeLessThanOrEqual(4_096);
        expect(part.text).toBe(part.text.trim());
        expect(part.text.isWellFormed()).toBe(true);
        expect(part.text.replaceAll('\n', '')).not.toMatch(BIDI_AND_CONTROL);
        for (const { offset, length } of part.marks) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(part.text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['A line · /story 7hk2m9qx4t', 'A line · /story_7hk2m9qx4t'],
  ['/why 7hk2m9qx4t says why', '/why_7hk2m9qx4t says why'],
  ['/story 7hk2 is a beginning', '/story 7hk2 is a beginning'],
  ['/settings time 09:00', '/settings time 09:00'],
  ['a path/story 7hk2m9qx4t', 'a path/story 7hk2m9qx4t'],
])('a command with a story’s id can be touched: %s', (text, shown) => {
  expect(renderMessage({ blocks: [paragraph(text)] }).texts.map((each) => each.text)).toEqual([shown]);
});
