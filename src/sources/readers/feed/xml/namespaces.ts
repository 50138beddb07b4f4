/**
 * The prefix that stands for a vocabulary wherever its elements are named in this program, whatever the document binds it
 * to. The empty one is a feed's own vocabulary outside Atom.
 */
export type Prefix =
  '' | 'atom' | 'content' | 'dc' | 'dcterms' | 'itunes' | 'media' | 'rdf' | 'sy' | 'turbo' | 'xhtml' | 'yandex';

/** By address without its scheme, `www.`, case and closing slash or hash: documents write them every way. */
const BY_ADDRESS: Readonly<Record<string, Prefix>> = {
  '': '',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'backend.userland.com/rss2.1': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'itunes.com/dtds/podcast-1.0': 'itunes',
  'search.yahoo.com/mrss': 'media',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'w3.org/1999/xhtml': 'xhtml',
  // The full text of articles in the feeds of many Ukrainian and Russian outlets.
  'news.yandex.ru': 'yandex',
  'turbo.yandex.ru': 'turbo',
};

const PREFIXES: ReadonlySet<string> = new Set(Object.values(BY_ADDRESS));

/** The prefix of a namespace; null for one that is not read. */
export function prefixOf(address: string): Prefix | null {
  const key = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '');
  return Object.hasOwn(BY_ADDRESS, key) ? (BY_ADDRESS[key] ?? null) : null;
}

/** Whether a prefix is one of ours: what an element means whose prefix its document forgot to declare. */
export function isPrefix(prefix: string): prefix is Prefix {
  return PREFIXES.has(prefix);
}
