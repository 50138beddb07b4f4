import { expect, test } from 'vitest';
import { canonicalLink } from '../../../../src/sources/readers/page/canonical.ts';

const URL = 'https://m.gazette.co.uk/news/12?utm_source=x#top';
const OWN = 'https://m.gazette.co.uk/news/12?utm_source=x';

test.each([
  ['the same host', 'https://m.gazette.co.uk/news/12', 'https://m.gazette.co.uk/news/12'],
  ['another host of the same owner', 'https://www.gazette.co.uk/news/12', 'https://www.gazette.co.uk/news/12'],
  ['a path alone', '/news/12', 'https://m.gazette.co.uk/news/12'],
  ['a fragment, which is no part of it', 'https://gazette.co.uk/news/12#x', 'https://gazette.co.uk/news/12'],
])('a page may be known under %s', (_name, stated, link) => {
  expect(canonicalLink(stated, URL)).toBe(link);
});

test.each([
  ['another’s host', 'https://ministry.gov.ua/news/1'],
  ['another owner’s host under the same public suffix', 'https://other.co.uk/news/12'],
  ['a host that only looks like its own', 'https://gazette.co.uk.evil.example/news/12'],
  ['an address with a user', 'https://gazette.co.uk@evil.example/'],
  ['an address with a user on its own host', 'https://x:y@gazette.co.uk/news/12'],
  ['the front page', 'https://gazette.co.uk/'],
  ['a script', 'javascript:alert(1)'],
  ['no address', 'http://['],
])('case 59: a page may not be known under %s', (_name, stated) => {
  expect(canonicalLink(stated, URL)).toBe(OWN);
});

test('two sites of one host of blogs are two', () => {
  const own = 'https://one.blogspot.com/a';
  expect(canonicalLink('https://two.blogspot.com/a', own)).toBe(own);
});

test('on a machine without a domain only the same machine and port is the same site', () => {
  const own = 'http://127.0.0.1:8081/a';
  expect(canonicalLink('http://127.0.0.1:8081/b', own)).toBe('http://127.0.0.1:8081/b');
  expect(canonicalLink('http://127.0.0.1:9090/b', own)).toBe(own);
});

test('a page without an address has none', () => {
  expect(canonicalLink('https://gazette.co.uk/a', 'nowhere')).toBeNull();
});
