import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/sources/readers/feed/read-feed.ts';
import { atom, read, readItem, rss, URL_OF_FEED } from './feeds.ts';

const WHOLE = {
  guid: 'https://news.example/7',
  link: 'https://news.example/7',
  title: 'Forty came home & four are in hospital',
  text: 'The headquarters named no figures.\nThe families are waiting.',
  published: '2026-01-06T08:00:00Z',
  updated: null,
  language: null,
};

const RSS_ITEM = `<title>Forty came home &amp; four are in hospital</title><link>https://news.example/7</link>
  <description>&lt;p&gt;The headquarters named no figures.&lt;/p&gt;&lt;p&gt;The families are waiting.&lt;/p&gt;</description>`;

describe('case 54: every form of feed is read', () => {
  it.each([
    [
      'RSS 2.0',
      'rss',
      rss(
        `<item>${RSS_ITEM}<guid>https://news.example/7</guid><pubDate>Tue, 06 Jan 2026 10:00:00 EET</pubDate></item>`,
      ),
    ],
    [
      'RSS without a version',
      'rss',
      `<rss><channel><item>${RSS_ITEM}<guid>https://news.example/7</guid>
        <pubDate>06 Jan 2026 08:00 GMT</pubDate></item></channel></rss>`,
    ],
    [
      'RSS 0.91 with its document type',
      'rss',
      `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">
        <rss version="0.91"><channel><item>${RSS_ITEM}<guid>https://news.example/7</guid>
        <pubDate>06 Jan 2026 08:00 GMT</pubDate></item></channel></rss>`,
    ],
    [
      'RSS 1.0, dated by Dublin Core',
      'rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"/>
        <item rdf:about="https://news.example/7">${RSS_ITEM}<dc:date>2026-01-06T08:00:00Z</dc:date></item></rdf:RDF>`,
    ],
    [
      'Atom 1.0',
      'atom',
      atom(`<entry><id>https://news.example/7</id><title>Forty came home &amp; four are in hospital</title>
        <link href="https://news.example/7"/><published>2026-01-06T10:00:00+02:00</published><content type="html">
        &lt;p>The headquarters named no figures.&lt;/p>&lt;p>The families are waiting.&lt;/p></content></entry>`),
    ],
    [
      'Atom 0.3',
      'atom',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>https://news.example/7</id>
        <title mode="escaped" type="text/html">Forty came home &amp;amp; four are in hospital</title>
        <link rel="alternate" type="text/html" href="/7"/><issued>2026-01-06T08:00:00Z</issued>
        <content mode="base64" type="text/html">${btoa('<p>The headquarters named no figures.<p>The families are waiting.')}
        </content></entry></feed>`,
    ],
    [
      'JSON Feed',
      'json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            id: 'https://news.example/7',
            url: 'https://news.example/7',
            title: 'Forty came home & four are in hospital',
            content_html: '<p>The headquarters named no figures.</p><p>The families are waiting.</p>',
            date_published: '2026-01-06T10:00:00+02:00',
          },
        ],
      }),
    ],
  ])('%s', async (_, form, text) => {
    expect((await read(text)).form).toBe(form);
    expect(await readItem(text)).toEqual(WHOLE);
  });

  it('CDF', async () => {
    const { form, items } = await read(
      '<CHANNEL HREF="http://news.example/"><ITEM HREF="/7" LASTMOD="2026-01-06T08:00Z"><TITLE>Forty came home</TITLE></ITEM></CHANNEL>',
    );
    expect(form).toBe('cdf');
    expect(items[0]).toMatchObject({
      link: 'https://news.example/7',
      title: 'Forty came home',
      updated: '2026-01-06T08:00:00Z',
    });
  });
});

it('what a feed says of itself is kept', async () => {
  const head = `<title>News &amp;amp; more</title><language>uk</language><ttl>15</ttl>
    <atom:link rel="self" href="https://news.example/feed.xml"/><atom:link rel="hub" href="https://hub.example/"/>`;
  expect(await read(rss(head, 'xmlns:atom="http://www.w3.org/2005/Atom"'))).toEqual({
    form: 'rss',
    title: 'News & more',
    language: 'uk',
    items: [],
    ttlMinutes: 15,
    hub: 'https://hub.example/',
    self: 'https://news.example/feed.xml',
  });
});

it.each([
  ['twice an hour', '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 30],
  ['once a day', '<sy:updatePeriod>daily</sy:updatePeriod>', 1440],
  ['a period that nobody knows', '<sy:updatePeriod>sometimes</sy:updatePeriod>', null],
  ['a ttl that is no number', '<ttl>soon</ttl>', null],
])('how long a feed asks to be left alone: %s', async (_, inside, minutes) => {
  const { ttlMinutes } = await read(rss(inside, 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'));
  expect(ttlMinutes).toBe(minutes);
});

it('the fullest text is taken, wherever a feed keeps it', async () => {
  const spaces = 'xmlns:yandex="http://news.yandex.ru" xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  const teaser = '<description>They are home…</description>';
  for (const [name, attributes] of [
    ['content:encoded', spaces],
    ['yandex:full-text', spaces],
    ['fulltext', ''],
  ] as const) {
    const item = await readItem(
      rss(`<item>${teaser}<${name}><![CDATA[<p>They are home, all of them.</p>]]></${name}></item>`, attributes),
    );
    expect(item.text).toBe('They are home, all of them.');
  }
});

it('the texts of pictures, authors and other feeds are not the item’s', async () => {
  const item = await readItem(
    rss(`<title>Feed</title><image><title>Logo</title><link>https://logo.example/</link></image>
      <item><image><title>Photo</title><url>https://a.example/p.jpg</url></image><source><title>Other</title></source>
      <title>Home</title></item>`),
  );
  expect(item).toMatchObject({ title: 'Home', link: null });
});

it('an item has the language that it or what is around it states', async () => {
  const { language, items } = await read(
    atom(
      `<entry><title>Удома</title></entry><entry xml:lang="ru"><title>Дома</title></entry>
       <entry xml:lang=""><title>?</title></entry>`,
      'xml:lang="uk_UA"',
    ),
  );
  expect([language, ...items.map((item) => item.language)]).toEqual(['uk-UA', 'uk-UA', 'ru', null]);
});

it('more than five hundred items are cut off', async () => {
  const { items } = await read(rss('<item><title>Home</title></item>'.repeat(600)));
  expect(items).toHaveLength(500);
});

describe('what is no feed is refused', () => {
  it.each([
    ['case 24: nothing', '', 'empty'],
    ['case 24: spaces', ' \n\t ', 'empty'],
    ['case 24: a byte order mark', '\uFEFF', 'empty'],
    ['case 24: null', 'null', 'not-a-feed'],
    ['case 24: an empty list', '[]', 'not-a-feed'],
    ['case 24: an empty object', '{}', 'not-a-feed'],
    ['case 23: a page', '<!doctype html><html><head><title>Checking your browser</title></head></html>', 'not-a-feed'],
    [
      'case 23: a page that shows a feed',
      '<html><body><pre><?xml version="1.0"?><rss><channel/></rss></pre>',
      'not-a-feed',
    ],
    ['case 54: another vocabulary', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', 'not-a-feed'],
    ['words', 'Service temporarily unavailable', 'not-a-feed'],
    ['other JSON', '{"items": []}', 'not-a-feed'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": [', 'not-a-feed'],
  ])('%s', async (_, text, reason) => {
    expect(await readFeed(text, URL_OF_FEED)).toMatchObject({ ok: false, reason });
  });
});
