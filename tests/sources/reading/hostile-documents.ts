import type { DocumentInput } from '../../../src/sources/document.ts';

/** A document that is made to hurt its reader, and what it does. */
export interface HostileDocument {
  readonly name: string;
  readonly kind: DocumentInput['kind'];
  readonly text: string;
}

/** An RSS feed with these elements in its only item, and after it an item that is well made. */
export function feedWith(item: string, prolog = ''): string {
  return `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel><title>A feed</title><item>${item}</item>${GOOD_ITEM}</channel></rss>`;
}

/** The title of the item that is well made. */
export const GOOD_TITLE = 'The other item';

const GOOD_ITEM = `<item><title>${GOOD_TITLE}</title><link>https://feed.example/other</link><description>All is well here.</description></item>`;

function pageWith(body: string): string {
  return `<!doctype html><html><head><title>A page</title></head><body><article><h1>A page</h1><p>${'Quiet words of an article. '.repeat(20)}</p>${body}</article></body></html>`;
}

function channelWith(post: string): string {
  const text = `<div class="tgme_widget_message_text">${post}</div>`;
  return `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="x/1">${text}</div></div>`;
}

/** Texts over which careless expressions take time that grows with the square of the length, or worse. */
const TEXTS: Readonly<Record<string, string>> = {
  'escaped tags that begin and never end': 'x&lt;h'.repeat(40_000),
  'escaped tag openings': '&lt;'.repeat(40_000),
  'comment openings': '<!--'.repeat(50_000),
  'a word of a million letters': 'a'.repeat(1_000_000),
  'a million ampersands': '&'.repeat(1_000_000),
  'references to ampersands': '&amp;'.repeat(500_000),
  'references to nothing': '&nothing;'.repeat(200_000),
  'references that never end': `&#${'1'.repeat(500_000)}`,
  'quotes within quotes': `<a href='${`"'`.repeat(200_000)}`,
  'tag openings': '<'.repeat(500_000),
  'tags that are never closed': '<b>'.repeat(300_000),
  'closing tags of nothing': '</p>'.repeat(300_000),
  'CDATA openings': '<![CDATA['.repeat(100_000),
  'CDATA endings': ']]>'.repeat(300_000),
  'processing instructions': '<?x '.repeat(200_000),
  'spaces and line ends': ' \n'.repeat(500_000),
  'spaces before a word': `${' '.repeat(500_000)}x`,
  'attributes without a value': `<a ${'b '.repeat(300_000)}>`,
  'script openings': '<script>'.repeat(100_000),
  'style openings': '<style '.repeat(100_000),
  'hidden elements': '<div style="display:none">'.repeat(60_000),
  'tables in tables': '<table><tr><td>'.repeat(60_000),
  'links in links': '<a href="https://feed.example/">'.repeat(100_000),
  'addresses of many dots': `<a href="https://${'a.'.repeat(200_000)}example">x</a>`,
  'a date of many digits': `<pubDate>${'1'.repeat(500_000)}</pubDate>`,
  'dates and dates': '<pubDate>Mon, 06 Jan 2025 10:00:00 </pubDate>'.repeat(20_000),
};

/** Pages and posts are read in more detail than feeds; what grows with the square shows in this much as well. */
const SHORTER = 200_000;

/** Each of them in a feed's item, escaped and not, and in a page and a channel's post. */
export const SLOW_DOCUMENTS: readonly HostileDocument[] = Object.entries(TEXTS).flatMap(([name, text]) => [
  {
    name: `${name} in a description`,
    kind: 'feed',
    text: feedWith(`<title>t</title><description>${text}</description>`),
  },
  { name: `${name} in a title`, kind: 'feed', text: feedWith(`<title>${text}</title>`) },
  { name: `${name} in CDATA`, kind: 'feed', text: feedWith(`<description><![CDATA[${text}]]></description>`) },
  { name: `${name} in a page`, kind: 'page', text: pageWith(text.slice(0, SHORTER)) },
  { name: `${name} in a channel’s post`, kind: 'channel', text: channelWith(text.slice(0, SHORTER)) },
]);

/** Documents that are too much of something: depth, attributes, length, items. */
export const LARGE_DOCUMENTS: readonly HostileDocument[] = [
  { name: '200,000 elements deep', kind: 'feed', text: feedWith(`<description>${nest('a', 200_000)}</description>`) },
  { name: '200,000 elements deep outside an item', kind: 'feed', text: nest('rss', 200_000) },
  { name: 'a page 200,000 elements deep', kind: 'page', text: pageWith(nest('div', 200_000)) },
  { name: 'a JSON feed 200,000 arrays deep', kind: 'feed', text: `${'['.repeat(200_000)}${']'.repeat(200_000)}` },
  { name: '50,000 attributes', kind: 'feed', text: feedWith(`<title ${attributes(50_000)}>t</title>`) },
  { name: 'a page with 50,000 attributes', kind: 'page', text: pageWith(`<p ${attributes(50_000)}>t</p>`) },
  {
    name: '5 MB of CDATA',
    kind: 'feed',
    text: feedWith(`<title>t</title><description><![CDATA[${'word '.repeat(1_000_000)}]]></description>`),
  },
  { name: '60,000 items', kind: 'feed', text: `<rss version="2.0"><channel>${items(60_000)}</channel></rss>` },
  { name: 'a page of 5 MB', kind: 'page', text: pageWith('<p>Some more words.</p>'.repeat(220_000)) },
  { name: 'a channel of 5 MB', kind: 'channel', text: '<div class="tgme_widget_message_wrap">'.repeat(120_000) },
];

function nest(name: string, depth: number): string {
  return `${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}`;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}="${at}"`).join(' ');
}

function items(count: number): string {
  return Array.from({ length: count }, (_, at) => `<item><guid>${at}</guid><title>Item ${at}</title></item>`).join('');
}
