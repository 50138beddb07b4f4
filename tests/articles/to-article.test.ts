import { expect, test } from 'vitest';
import { toArticle } from '../../src/articles/to-article.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import type { Source } from '../../src/sources/source.ts';

const AGENCY: Source = {
  id: 'agency',
  name: 'Example Agency',
  aliases: ['EXAG'],
  hosts: ['agency.example'],
  languages: ['en'],
  side: 'third_party',
  standing: 'agency',
  feeds: [],
};
const MINISTRY: Source = {
  ...AGENCY,
  id: 'ministry',
  name: 'Ministry of Examples',
  aliases: [],
  hosts: ['ministry.example'],
  side: 'russia',
  standing: 'official',
};
const SOURCES = indexSources([AGENCY, MINISTRY]);

function raw(parts: Partial<RawItem>): RawItem {
  return {
    origin: 'seeds',
    key: 'file.txt',
    id: null,
    title: null,
    text: 'Headline here\n\nSome text.',
    published: null,
    outlet: null,
    url: null,
    lang: null,
    sourceId: null,
    ...parts,
  };
}

test('the first line that is no leftover of a page is the headline', () => {
  const article = toArticle(
    raw({ text: 'en | uk | ru\n 1,204 views\nUkraine brings soldiers home\n\nThe text of the article stands here.' }),
    SOURCES,
  );
  expect(article.title).toBe('Ukraine brings soldiers home');
  expect(article.text).toContain('The text of the article');
});

test('a text of one paragraph has no headline', () => {
  expect(toArticle(raw({ text: 'One paragraph and nothing else.' }), SOURCES)).toMatchObject({
    title: '',
    text: 'One paragraph and nothing else.',
  });
});

test('the same text under another name is the same article', () => {
  expect(toArticle(raw({ key: 'a.txt' }), SOURCES).id).toBe(
    toArticle(raw({ key: 'b.txt', text: 'Headline  here\r\n\r\nSome text.\n' }), SOURCES).id,
  );
});

test('case 39: what can’t be seen is taken out and changes no id', () => {
  const hidden = toArticle(raw({ text: 'Head\u00ADline\u200B here\n\nSome \u202Etext.' }), SOURCES);
  expect(hidden).toMatchObject({ title: 'Headline here', text: 'Some text.' });
  expect(hidden.id).toBe(toArticle(raw({}), SOURCES).id);
});

test.each([
  ['a credit in brackets', '(EXAG) Prisoners came home.'],
  ['a dateline', 'Kyiv • EXAG\n\nPrisoners came home.'],
  ['a verb', 'Prisoners came home, reports Example Agency.'],
])('the outlet is known by %s', (_name, line) => {
  expect(toArticle(raw({ text: `Headline here\n\n${line}\n\nMore.` }), SOURCES).outlet).toMatchObject({
    sourceId: 'agency',
    standing: 'agency',
  });
});

test('an outlet that nobody listed keeps the name of its file', () => {
  expect(toArticle(raw({}), SOURCES).outlet).toEqual({
    sourceId: null,
    name: 'file.txt',
    side: null,
    standing: 'media',
  });
});

test('case 59: only its own host makes an outlet official', () => {
  expect(toArticle(raw({ url: 'https://ministry.example/1' }), SOURCES).outlet.standing).toBe('official');
  expect(toArticle(raw({ outlet: 'Ministry of Examples' }), SOURCES).outlet.standing).toBe('media');
  expect(
    toArticle(raw({ url: 'https://ministry.example.evil.example/1', outlet: 'Ministry of Examples' }), SOURCES).outlet
      .standing,
  ).toBe('media');
});

test.each([
  ['2031-05-04', '2031-05-04'],
  ['2031-05-04T10:00:00+03:00', '2031-05-04T07:00:00.000Z'],
  ['2031-05-04T10:00:00', '2031-05-04T10:00:00.000Z'],
  ['4 May', null],
  ['2031', null],
  ['2031-05', null],
  ['14:30', null],
  ['+012031-05-04T10:00:00Z', null],
  ['2031-02-30', null],
  [null, null],
])('published %s is %s', (published, expected) => {
  expect(toArticle(raw({ title: 'T', published }), SOURCES).published).toBe(expected);
});
