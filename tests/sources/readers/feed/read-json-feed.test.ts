import { describe, expect, it } from 'vitest';
import { read, readItem } from './feeds.ts';

function feed(items: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...more, items });
}

it('a JSON Feed says of itself what an XML one does', async () => {
  const more = {
    title: 'News',
    language: 'uk',
    feed_url: '/feed.json',
    hubs: [
      { type: 'rssCloud', url: 'https://c.example/' },
      { type: 'WebSub', url: 'https://hub.example/' },
    ],
  };
  expect(await read(feed([], more))).toEqual({
    form: 'json',
    title: 'News',
    language: 'uk',
    items: [],
    ttlMinutes: null,
    hub: 'https://hub.example/',
    self: 'https://news.example/feed.json',
  });
});

describe('an item of a JSON Feed', () => {
  it('is read from its fullest text', async () => {
    const item = {
      id: 7,
      url: '/7',
      title: ' Home ',
      summary: 'Home.',
      content_text: 'They are home.',
      date_modified: '2026-01-06',
    };
    expect(await readItem(feed([item]))).toEqual({
      guid: '7',
      link: 'https://news.example/7',
      title: 'Home',
      text: 'They are home.',
      published: null,
      updated: '2026-01-06',
      language: null,
    });
  });

  it('lacks what has the wrong type', async () => {
    const item = {
      id: {},
      url: ['/7'],
      title: 7,
      content_html: null,
      content_text: 'They are home.',
      date_published: 0,
    };
    expect(await readItem(feed([item]))).toMatchObject({ guid: null, link: null, title: null, text: 'They are home.' });
  });

  it('is passed over when it is none', async () => {
    const { items } = await read(feed([null, 'home', 7, [], { id: '1' }]));
    expect(items.map(({ guid }) => guid)).toEqual(['1']);
  });
});

describe('case 56: JSON at its edges', () => {
  it.each([
    ['numbers past all bounds', '{"version":"https://jsonfeed.org/version/1","items":[{"id":1e400}]}'],
    ['a key twice', '{"version":"https://jsonfeed.org/version/1","items":[],"items":[{"id":"1"}]}'],
    ['a byte order mark', '\uFEFF{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"}]}'],
    [
      'case 55: a key of the language’s own',
      '{"version":"https://jsonfeed.org/version/1","items":[{"__proto__":{"id":"1"}}]}',
    ],
  ])('%s', async (_, text) => {
    expect((await read(text)).items).toHaveLength(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
