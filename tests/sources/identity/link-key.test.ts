import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkKey } from '../../../src/sources/identity/link-key.ts';

const ARTICLE = 'https://news.example.org/world/exchange-of-march';

/** Ways in which the same page is written. */
const SAME: readonly [string, string][] = [
  ['http and https', 'http://news.example.org/world/exchange-of-march'],
  ['www.', 'https://www.news.example.org/world/exchange-of-march'],
  ['a mobile host', 'https://m.news.example.org/world/exchange-of-march'],
  ['an AMP host under www.', 'https://www.amp.news.example.org/world/exchange-of-march'],
  ['an AMP path behind', `${ARTICLE}/amp/`],
  ['an AMP path before', 'https://news.example.org/amp/world/exchange-of-march'],
  ['an AMP parameter', `${ARTICLE}?amp=1`],
  ['an AMP parameter without a value', `${ARTICLE}?amp`],
  ['an AMP file', `${ARTICLE}.amp`],
  ['an AMP cache', 'https://news-example-org.cdn.ampproject.org/c/s/news.example.org/world/exchange-of-march'],
  ['an AMP viewer', 'https://www.google.com/amp/s/news.example.org/world/exchange-of-march'],
  ['a trailing slash', `${ARTICLE}/`],
  ['doubled slashes', 'https://news.example.org//world//exchange-of-march'],
  ['an index file', `${ARTICLE}/index.html`],
  ['a fragment', `${ARTICLE}#comments`],
  ['a default port', 'https://news.example.org:443/world/exchange-of-march'],
  ['the other default port', 'http://news.example.org:80/world/exchange-of-march'],
  ['the host in capitals', 'HTTPS://News.Example.ORG/world/exchange-of-march'],
  ['a dot behind the host', 'https://news.example.org./world/exchange-of-march'],
  ['letters encoded for nothing', 'https://news.example.org/w%6Frld/exchange%2Dof%2dmarch'],
  ['a session in the path', `${ARTICLE};jsessionid=0A1B2C3D4E5F`],
  ['a session', `${ARTICLE}?PHPSESSID=abcdefabcdefabcdefabcdef`],
  ['a session under a short name', `${ARTICLE}?sid=4f2a9c0d1e8b7a6f5e4d`],
  ['a campaign', `${ARTICLE}?utm_source=rss&utm_medium=feed&UTM_Campaign=x`],
  ['clicks', `${ARTICLE}?fbclid=1&gclid=2&yclid=3&ysclid=4`],
  ['where the reader came from', `${ARTICLE}?ref=main&from=rss`],
  ['the moment', `${ARTICLE}?_=1773129600000`],
];

test.each(SAME)('case 45: the same page is the same key with %s', (_name, url) => {
  expect(linkKey(url)).toBe(linkKey(ARTICLE));
});

test.each([
  ['the id', 'https://example.org/article.php?id=7', 'https://example.org/article.php?id=8'],
  ['a post of WordPress', 'https://example.org/?p=7', 'https://example.org/?p=8'],
  ['a thread of a forum', 'https://example.org/viewtopic.php?t=17', 'https://example.org/viewtopic.php?t=18'],
  ['an old kind of id', 'https://example.org/story?sid=123', 'https://example.org/story?sid=124'],
  ['the path', 'https://example.org/a', 'https://example.org/b'],
  ['the case of the path', 'https://example.org/aB', 'https://example.org/ab'],
  ['the host', 'https://example.org/a', 'https://uk.example.org/a'],
  ['the language', 'https://example.org/a?lang=uk', 'https://example.org/a?lang=ru'],
  ['a port of its own', 'https://example.org/a', 'https://example.org:8443/a'],
  ['a domain that is called m', 'https://m.gov.ua/a', 'https://gov.ua/a'],
  ['the number of a post', 'https://t.me/channel/12', 'https://t.me/channel/13'],
])('two articles that differ by %s stay two', (_name, one, other) => {
  expect(linkKey(one)).not.toBe(linkKey(other));
});

test.each([
  ['parameters in any order', 'https://example.org/?b=2&a=1', 'https://example.org/?a=1&b=2'],
  ['a name that is only there', 'https://example.org/?a', 'https://example.org/?a='],
  ['an index file with an id', 'https://example.org/index.php?id=5', 'https://example.org/?id=5'],
  ['encoding in any case', 'https://example.org/%d0%be%d0%b1%d0%bc%d1%96%d0%bd', 'https://example.org/обмін'],
  ['a domain of its own letters', 'https://приклад.укр/а', 'https://xn--80aikifvh.xn--j1amh/%D0%B0'],
  ['a post and its preview', 'https://t.me/s/Channel/12', 'https://t.me/channel/12?single&comment=4'],
  ['the other hosts of Telegram', 'https://telegram.me/channel/12', 'http://t.me/channel/12'],
])('the same page is the same key: %s', (_name, one, other) => {
  expect(linkKey(one)).toBe(linkKey(other));
});

test.each(['', 'guid-17', 'mailto:desk@example.org', 'javascript:alert(1)', 'ftp://example.org/a', 'https://'])(
  'what is no web address has no key: %s',
  (url) => {
    expect(linkKey(url)).toBeNull();
  },
);

const segment = fc.constantFrom(
  'amp',
  'a.amp',
  '.amp',
  'index.html',
  '%61mp',
  '',
  'c',
  's',
  'x;jsessionid=1',
  'обмін',
  '%zz',
);
const parameter = fc.constantFrom(
  'utm_a=1',
  'amp',
  'sid=4f2a9c0d1e8b7a6f5e4d',
  'id=3',
  'q=a+b%2Bc',
  '%ff=%fe',
  'b',
  '&',
);
const host = fc.constantFrom(
  'www.m.example.org',
  'amp.dev',
  't.me',
  'x.cdn.ampproject.org',
  'www.google.com',
  '127.0.0.1',
);

test('a key is its own key, whatever the address', () => {
  const built = fc
    .tuple(host, fc.constantFrom('', ':80', ':443', ':8080'), fc.array(segment), fc.array(parameter))
    .map(([at, port, path, query]) => `http://${at}${port}/${path.join('/')}?${query.join('&')}`);
  fc.assert(
    fc.property(fc.oneof(built, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
      const key = linkKey(url);
      expect(key).not.toBeNull();
      expect(linkKey(key ?? '')).toBe(key);
    }),
    { numRuns: 400, seed: 45 },
  );
});

test('noise can stand anywhere among the parameters', () => {
  const noise = fc.constantFrom('utm_source=x', 'fbclid=y', 'gclid=z', 'amp=1', 'ref=main', 'yclid=1');
  fc.assert(
    fc.property(fc.array(noise), fc.array(noise), (before, after) => {
      const query = [...before, 'id=7', ...after].join('&');
      expect(linkKey(`https://example.org/a?${query}`)).toBe('https://example.org/a?id=7');
    }),
    { numRuns: 100, seed: 45 },
  );
});
