import { describe, expect, it } from 'vitest';
import { read, readItem, rss } from './feeds.ts';

describe('case 54: a vocabulary is known by its address, whatever its prefix', () => {
  it.each([
    [
      'Dublin Core under another prefix',
      'xmlns:x="http://purl.org/dc/elements/1.1/"',
      '<x:date>2026-01-06</x:date>',
      '2026-01-06',
    ],
    ['another vocabulary under its prefix', 'xmlns:dc="http://other.example/"', '<dc:date>2026-01-06</dc:date>', null],
    ['its prefix, never declared', '', '<dc:date>2026-01-06</dc:date>', '2026-01-06'],
    [
      'declared where it is used',
      '',
      '<x:date xmlns:x="http://purl.org/dc/elements/1.1/">2026-01-06</x:date>',
      '2026-01-06',
    ],
  ])('%s', async (_, attributes, inside, published) => {
    expect((await readItem(rss(`<item><title>Home</title>${inside}</item>`, attributes))).published).toBe(published);
  });

  it('a feed under a vocabulary that nobody knows is a feed', async () => {
    expect((await read('<feed xmlns="http://other.example/"><title>News</title></feed>')).title).toBe('News');
  });
});

describe('case 37: what stands before a feed is passed over', () => {
  it.each([
    ['an empty line', '\n\n'],
    ['a byte order mark', '\uFEFF'],
    ['words', 'Notice: undefined index\n'],
    ['a warning in HTML', '<br />\n<b>Warning</b>: something is deprecated\n'],
    ['a comment', '<!-- cached -->'],
  ])('%s', async (_, before) => {
    expect((await read(before + rss('<title>News</title>'))).title).toBe('News');
  });
});

describe('tags that were forgotten', () => {
  it('the end of an item', async () => {
    const { items } = await read(rss('<item><title>One</title><item><title>Two</title>'));
    expect(items.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('the end of a title', async () => {
    const item = await readItem(rss('<item><title>One<link>https://news.example/1</link></item>'));
    expect(item).toMatchObject({ title: 'One', link: 'https://news.example/1' });
  });

  it('ends in the wrong order', async () => {
    const { items } = await read(rss('<item><title>One</item></title><item><title>Two</title></item>'));
    expect(items.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('names in other letters', async () => {
    const { items } = await read('<RSS Version="2.0"><Channel><Item><Title>One</Title></Item></Channel></RSS>');
    expect(items.map(({ title }) => title)).toEqual(['One']);
  });
});

it('case 17: an item that was cut off is not told', async () => {
  const whole = rss('<item><title>One</title></item><item><title>Two</title><description>Not all of them are home');
  const { items } = await read(whole.slice(0, whole.indexOf(' home')));
  expect(items.map(({ title }) => title)).toEqual(['One']);
});

it('case 51: a bad date costs no more than itself', async () => {
  const { items } = await read(
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><published>soon</published></entry></feed>',
  );
  expect(items).toMatchObject([{ title: 'One', published: null }]);
});
