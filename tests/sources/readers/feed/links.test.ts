import { describe, expect, it } from 'vitest';
import { atom, readItem, rss } from './feeds.ts';

describe('case 53: the link of an item', () => {
  it.each([
    ['is absolute', '<link href="https://news.example/7"/>', 'https://news.example/7'],
    ['hangs on the address of the feed', '<link href="7"/>', 'https://news.example/7'],
    [
      'is the page, not what is related to it',
      '<link rel="related" href="/other"/><link href="/7"/>',
      'https://news.example/7',
    ],
    [
      'is the page, not its sound',
      '<link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="/7"/>',
      'https://news.example/7',
    ],
    [
      'is the page in HTML',
      '<link type="application/json" href="/7.json"/><link type="text/html" href="/7"/>',
      'https://news.example/7',
    ],
    ['is none where only the feed itself is named', '<link rel="self" href="/feed"/>', null],
    ['may stand as text', '<link>/7</link>', 'https://news.example/7'],
    [
      'has its relation by name',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="/7"/>',
      'https://news.example/7',
    ],
    ['runs no script', '<link href="javascript:alert(1)"/>', null],
    ['runs no script in disguise', '<link href=" JaVa&#10;Script:alert(1)"/>', null],
    ['holds no data', '<link href="data:text/html,x"/>', null],
    ['is no file', '<link href="file:///etc/hosts"/>', null],
    ['is no nonsense', '<link href="http://[::broken/"/>', null],
    ['passes over what can’t be opened', '<link href="vbscript:x"/><link href="/7"/>', 'https://news.example/7'],
  ])('%s', async (_, link, expected) => {
    expect((await readItem(atom(`<entry><title>Home</title>${link}</entry>`))).link).toBe(expected);
  });

  it.each([
    ['the feed’s', 'xml:base="https://b.example/a/"', '', '', 'https://b.example/a/7'],
    ['one inside the other', 'xml:base="https://b.example/a/"', 'xml:base="c/"', '', 'https://b.example/a/c/7'],
    ['one that starts anew', 'xml:base="https://b.example/a/"', 'xml:base="/c/"', '', 'https://b.example/c/7'],
    ['the link’s own', '', '', 'xml:base="https://c.example/"', 'https://c.example/7'],
    ['an unsafe one is no base', 'xml:base="https://b.example/"', 'xml:base="javascript:x"', '', 'https://b.example/7'],
  ])('hangs on the nearest xml:base: %s', async (_, feed, entry, link, expected) => {
    expect((await readItem(atom(`<entry ${entry}><link ${link} href="7"/></entry>`, feed))).link).toBe(expected);
  });
});

describe('an RSS item without a link', () => {
  it.each([
    ['is at its guid', '<guid>https://news.example/7</guid>', 'https://news.example/7'],
    ['is not at a guid that isn’t an address', '<guid>tag:news.example,2026:7</guid>', null],
    ['is not at a guid that says so', '<guid isPermaLink="false">https://news.example/7</guid>', null],
    [
      'is not at its guid when it has a link',
      '<guid>https://g.example/</guid><link>https://l.example/</link>',
      'https://l.example/',
    ],
  ])('%s', async (_, inside, expected) => {
    expect((await readItem(rss(`<item>${inside}</item>`))).link).toBe(expected);
  });
});
