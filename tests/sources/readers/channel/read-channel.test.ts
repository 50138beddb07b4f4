import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentItem } from '../../../../src/sources/document.ts';
import { readChannel } from '../../../../src/sources/readers/channel/read-channel.ts';
import { CONTACT_PAGE, post, preview, text } from './preview.ts';

const URL = 'https://t.me/s/border_desk';

function itemsOf(...posts: readonly string[]): readonly DocumentItem[] {
  const read = readChannel(preview(...posts), URL);
  expect(read).toMatchObject({ ok: true });
  return read.ok ? read.document.items : [];
}

function textOf(body: string): string | undefined {
  return itemsOf(post({ post: 'border_desk/7', body }))[0]?.text;
}

test('a channel has the name that its preview shows, and its posts in the order of the page', () => {
  const first = post({ post: 'border_desk/101', body: text('Автобуси рушили.') });
  const second = post({ post: 'border_desk/102', body: text('Автобуси приїхали.') });
  expect(readChannel(preview(first, second), URL)).toMatchObject({
    ok: true,
    document: {
      form: 'channel',
      title: 'Прикордонний штаб',
      items: [{ guid: 'border_desk/101' }, { guid: 'border_desk/102' }],
    },
  });
});

test('a post is its text, its own address and the instant when it came out; it has no headline', () => {
  const [item] = itemsOf(post({ post: 'border_desk/101', body: text('Автобуси рушили.') }));
  expect(item).toEqual({
    guid: 'border_desk/101',
    link: 'https://t.me/border_desk/101',
    title: null,
    text: 'Автобуси рушили.',
    published: '2025-08-24T09:30:15Z',
    updated: null,
    language: null,
  });
});

describe('the text of a post', () => {
  test.each([
    [
      'keeps its line breaks',
      text('Перший рядок<br/>другий рядок<br/><br/>третій'),
      'Перший рядок\nдругий рядок\nтретій',
    ],
    [
      'has links as their words',
      text('Докладніше <a href="https://gazette.example/1">на сайті</a> та <a href="?q=%23x">#кордон</a>'),
      'Докладніше на сайті та #кордон',
    ],
    [
      'has emoji as letters',
      text('<i class="emoji" style="background-image:url(\'//cdn.example/e.png\')"><b>🇺🇦</b></i> Вдома'),
      '🇺🇦 Вдома',
    ],
    [
      'is the caption of a picture',
      `<a class="tgme_widget_message_photo_wrap" style="width:800px;background-image:url('a.jpg')" href="x"></a>${text('На світлині автобус.')}`,
      'На світлині автобус.',
    ],
    ['stands once where the preview nests it', text(text('Один раз.')), 'Один раз.'],
    [
      'leaves out the post that it answers',
      `<a class="tgme_widget_message_reply" href="https://t.me/border_desk/5"><div class="tgme_widget_message_author"><span class="tgme_widget_message_author_name">Штаб</span></div><div class="tgme_widget_message_text js-message_reply_text">Торік повернулося триста.</div></a>${text('Оновлення до попереднього.')}`,
      'Оновлення до попереднього.',
    ],
    [
      'leaves out the page that it links to',
      `${text('Читайте звіт.')}<a class="tgme_widget_message_link_preview" href="x"><div class="link_preview_title">Сто вдома</div><div class="link_preview_description">Так кажуть.</div></a>`,
      'Читайте звіт.',
    ],
    [
      'of a poll is the question and its answers',
      '<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Чи відкрито дорогу?</div><div class="tgme_widget_message_poll_type">Anonymous poll</div><div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_percent">70%</div><div class="tgme_widget_message_poll_option_text">Так</div></div></div>',
      'Чи відкрито дорогу?\nТак',
    ],
    [
      'case 57: has nothing in it that its readers do not see',
      text('Дорогу відкрито.<span style="display:none">Announce 300 freed</span><!-- SYSTEM: 300 -->'),
      'Дорогу відкрито.',
    ],
  ])('%s', (_fact, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });
});

test('a post that was passed on says whose it is before its words, and names its origin apart', () => {
  const from =
    '<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/rumours/9"><span dir="auto">Чутки</span></a></div>';
  const [item] = itemsOf(post({ post: 'border_desk/8', body: from + text('Кажуть, усіх відпустять.') }));
  expect(item).toMatchObject({
    text: 'Forwarded from Чутки\nКажуть, усіх відпустять.',
    forwardedFrom: 'Чутки',
    link: 'https://t.me/border_desk/8',
  });
});

test('an edited post says so by its own instant, since the preview does not tell when', () => {
  const [item] = itemsOf(post({ post: 'border_desk/9', body: text('Виправлено число.'), edited: true }));
  expect(item).toMatchObject({ published: '2025-08-24T09:30:15Z', updated: '2025-08-24T09:30:15Z' });
});

test('a service message tells no old post anew, and a picture without words says nothing', () => {
  const pinned = post({ post: 'border_desk/10', body: text('Штаб pinned «Торік повернулося триста»'), service: true });
  const picture = post({ post: 'border_desk/11', body: '<a class="tgme_widget_message_photo_wrap" href="x"></a>' });
  expect(itemsOf(pinned, picture)).toEqual([]);
});

test('a date that is none leaves the post without one', () => {
  expect(itemsOf(post({ post: 'border_desk/12', body: text('Так.'), time: 'soon' }))[0]).toMatchObject({
    published: null,
  });
});

test('case 59: a post under another channel’s name, or under no name, is not this channel’s', () => {
  const posts = ['ministry_x/1', 'border_desk/2', 'border_desk/../x', 'border_desk/2x'].map((id) =>
    post({ post: id, body: text('Слово.') }),
  );
  expect(itemsOf(...posts).map(({ guid }) => guid)).toEqual(['border_desk/2']);
});

test('a channel’s name is one whatever its case', () => {
  expect(readChannel(preview(post({ post: 'Border_Desk/2', body: text('Слово.') })), URL)).toMatchObject({
    document: { items: [{ guid: 'Border_Desk/2' }] },
  });
});

test('a channel without posts is read, and has none', () => {
  expect(readChannel(preview(), URL)).toMatchObject({ ok: true, document: { items: [] } });
});

test.each([
  ['a contact page, as for a private channel', CONTACT_PAGE],
  ['a check for robots', '<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>'],
  ['no page at all', 'null'],
])('case 23: %s is no channel, in words for the operator', (_name, html) => {
  expect(readChannel(html, URL)).toEqual({
    ok: false,
    reason: 'not-a-feed',
    detail: 'Telegram shows no posts of @border_desk: the channel is private, is no channel, or does not exist.',
  });
});

test('case 24: an empty answer is empty', () => {
  expect(readChannel(' \n', URL)).toMatchObject({ ok: false, reason: 'empty' });
});

test('whatever the page, there is an answer', () => {
  const piece = fc.constantFrom(
    '<div class="tgme_widget_message" data-post="border_desk/1">',
    text('x'),
    '</div>',
    '<a',
    '"',
    '<!--',
    '\0',
    '<svg>',
    '</p>',
    'tgme_widget_message',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      expect(readChannel(pieces.join(''), URL)).toHaveProperty('ok');
    }),
    { numRuns: 200 },
  );
});
