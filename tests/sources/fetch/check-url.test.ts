import { expect, test } from 'vitest';
import { checkUrl } from '../../../src/sources/fetch/check-url.ts';
import { privateHosts } from '../../../src/sources/fetch/private-hosts.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['file:///etc/passwd', 'scheme'],
  ['ftp://news.example.org/', 'scheme'],
  ['gopher://news.example.org/', 'scheme'],
  ['data:text/xml,<rss/>', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['news.example.org/feed', 'scheme'],
  ['http://', 'scheme'],
  ['', 'scheme'],
  ['http://allowed@127.0.0.1:8080/', 'credentials'],
  ['http://google.com:80+&@127.88.23.245:22/', 'credentials'],
  ['https://:secret@news.example.org/', 'credentials'],
  ['http://news.example.org:22/', 'port'],
  ['http://news.example.org:25/', 'port'],
  ['http://news.example.org:6379/', 'port'],
  ['https://news.example.org:9200/', 'port'],
  ['https://news.example.org:0/', 'port'],
] as const)('cases 5, 9 and 10: %s is refused (%s)', (url, reason) => {
  expect(checkUrl(url, NONE)).toMatchObject({ ok: false, failure: { reason, unsent: true } });
});

test.each([
  'http://news.example.org/',
  'https://news.example.org/feed',
  'http://news.example.org:8080/',
  'https://news.example.org:8443/',
])('case 10: %s is on a web port', (url) => {
  expect(checkUrl(url, NONE)).toMatchObject({ ok: true, url: { href: url } });
});

test('case 9: a refusal names neither the credentials nor the query', () => {
  const checked = checkUrl('https://reader:hunter2@news.example.org/?token=s3cret', NONE);
  expect(JSON.stringify(checked)).not.toMatch(/reader|hunter2|s3cret/);
});

test('an allowed host may be written in any way that is the same address', () => {
  const allowed = privateHosts(['127.0.0.1:9000', '[::1]:9001', 'Intranet.example.org:80', 'rubbish', '10.0.0.1']);
  for (const url of ['http://127.1:9000/', 'http://[0:0::1]:9001/', 'http://intranet.example.org./']) {
    expect(checkUrl(url, allowed)).toMatchObject({ ok: true });
  }
  for (const url of ['http://127.0.0.1:9001/', 'http://10.0.0.1/', 'https://[::1]/']) {
    expect(checkUrl(url, allowed)).toMatchObject({ ok: false, failure: { reason: 'private-address' } });
  }
});

test('the dot at the end of a name and the fragment are taken off', () => {
  expect(checkUrl('https://News.example.org./feed#top', NONE)).toMatchObject({
    ok: true,
    url: { href: 'https://news.example.org/feed' },
  });
});
