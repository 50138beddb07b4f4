import { expect, test } from 'vitest';
import { hubFrom, readLinkHeader } from '../../../src/sources/websub/link-header.ts';

const BASE = 'https://example.org/news/feed.xml';
const HUB = 'https://hub.example/';
const none = { hub: null, self: null };

test.each<[string, string, readonly { url: string; rel: readonly string[] }[]]>([
  ['one link', `<${HUB}>; rel="hub"`, [{ url: HUB, rel: ['hub'] }]],
  ['a relation without quotes, in capitals', `<${HUB}>;REL=Hub`, [{ url: HUB, rel: ['hub'] }]],
  ['several relations', `<${HUB}>; rel="self  hub"`, [{ url: HUB, rel: ['self', 'hub'] }]],
  ['a relative address', '</f>; rel=self', [{ url: 'https://example.org/f', rel: ['self'] }]],
  [
    'commas and semicolons in address and title',
    `<${HUB}?a=1,2;3>; title="a, b; \\"c\\""; rel="hub", </x>; rel="next"`,
    [
      { url: `${HUB}?a=1,2;3`, rel: ['hub'] },
      { url: 'https://example.org/x', rel: ['next'] },
    ],
  ],
  ['the first of two relations', `<${HUB}>; rel="hub"; rel="self"`, [{ url: HUB, rel: ['hub'] }]],
  ['no relation', `<${HUB}>`, [{ url: HUB, rel: [] }]],
  ['a link of another document', `<${HUB}>; rel="hub"; anchor="/other"`, []],
  ['an address that is none of the web', '<javascript:alert(1)>; rel="hub", <ftp://x.example/>; rel="hub"', []],
  ['rubbish', 'hub, <, ;;, <unended; rel="hub', []],
])('a Link header is read: %s', (_name, header, links) => {
  expect(readLinkHeader(header, BASE)).toEqual(links);
});

test('a hostile header takes no time', () => {
  const start = performance.now();
  for (const part of ['<', '"', '\\', ',', '<a>;', '<a>; rel="', ';rel=']) readLinkHeader(part.repeat(16_384), BASE);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('the header goes before the document', () => {
  const document = { hub: 'https://other.example/', self: 'https://example.org/old.xml' };
  const header = `<${HUB}>; rel=hub, <https://example.org/new.xml>; rel=self`;
  expect(hubFrom(document, header, BASE)).toEqual({ hub: HUB, topic: 'https://example.org/new.xml' });
});

test('the document is asked where there is no header, and the address of the answer where nothing names a self', () => {
  expect(hubFrom({ hub: HUB, self: 'https://example.org/f' }, null, BASE)?.topic).toBe('https://example.org/f');
  expect(hubFrom({ hub: HUB, self: null }, null, BASE)).toEqual({ hub: HUB, topic: BASE });
});

test('a hub that can be listened to gets no secret of a feed that can’t, and no hub an address with a key in it', () => {
  expect(hubFrom({ hub: 'http://hub.example/', self: null }, null, BASE)).toBeNull();
  expect(hubFrom({ hub: 'http://hub.example/', self: null }, null, 'http://example.org/f')?.hub).toBe(
    'http://hub.example/',
  );
  expect(hubFrom({ hub: HUB, self: null }, null, `${BASE}?key=secret`)).toBeNull();
  expect(hubFrom({ hub: HUB, self: BASE }, null, `${BASE}?key=secret`)?.topic).toBe(BASE);
});

test('without a hub there is nothing to subscribe to', () => {
  expect(hubFrom(none, null, BASE)).toBeNull();
  expect(hubFrom(none, `<${BASE}>; rel=self`, BASE)).toBeNull();
  expect(hubFrom({ hub: 'mailto:hub@example.org', self: null }, null, BASE)).toBeNull();
});
