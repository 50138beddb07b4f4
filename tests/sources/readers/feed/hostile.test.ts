import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../src/sources/readers/feed/read-feed.ts';
import { read, rss, URL_OF_FEED } from './feeds.ts';

/** Of the processor's time. They have a megabyte or more each, and a reader that is not linear takes minutes for it. */
const MOST_MS = 2000;

const many = (text: string, times: number): string => text.repeat(times);
const described = (text: string): string => rss(`<item><title>One</title><description>${text}</description></item>`);
const attributes = Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(' ');
const prefixes = Array.from({ length: 20_000 }, (_, index) => `xmlns:a${index}="u${index}"`).join(' ');

describe('time is in proportion to the text', () => {
  it.each([
    ['case 33: half tags', described(many('x&lt;h', 40_000))],
    ['case 33: opening brackets', described(many('&lt;', 80_000))],
    ['case 33: comments that never end', described(many('&lt;!--', 50_000))],
    ['case 33: raw comments that never end', described(many('<!--', 50_000))],
    ['case 33: a long word', described(many('a', 1_000_000))],
    ['case 33: quotes', rss(`<item a="${many('"', 500_000)}`)],
    ['case 33: a million references', described(many('&amp;', 500_000))],
    ['case 34: nesting', rss(many('<a>', 200_000))],
    ['case 34: nesting in a text', described(many('<p>', 200_000))],
    ['case 34: ends without a beginning', rss(many('</b>', 300_000))],
    ['case 34: attributes', rss(`<item ${attributes}><title ${attributes}>One</title></item>`)],
    ['case 34: a section', described(`<![CDATA[${many('x', 5_000_000)}]]>`)],
    ['case 34: items', rss(many('<item><title>One</title></item>', 60_000))],
    ['fields', rss(`<item>${many('<title>One</title>', 60_000)}</item>`)],
    ['prefixes', rss(many('<item><title xmlns:q="q">One</title></item>', 20_000), prefixes)],
    ['comments before the feed', many('<!-- > -->', 200_000) + rss('')],
    ['beginnings of feeds', many('<rss ', 300_000)],
    ['spaces where an attribute may begin', rss(many(` type${many(' ', 1000)}`, 1000))],
    ['lists of JSON', many('[', 1_000_000)],
  ])('%s', async (_, text) => {
    const begun = process.cpuUsage();
    await readFeed(text, URL_OF_FEED);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(MOST_MS);
  });
});

describe('case 32: the entities of a document are not expanded', () => {
  const tenfold = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${many(`&l${level};`, 10)}">`).join(
    '',
  );

  it.each([
    ['a bomb', `<!DOCTYPE rss [<!ENTITY l0 "ha">${tenfold}]>`, '&l9;'],
    ['a file', '<!DOCTYPE rss [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>', '&l9;'],
    ['an address', '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd"> %p;]>', '%p;'],
  ])('%s', async (_, doctype, reference) => {
    const begun = performance.now();
    const { title } = await read(
      `<?xml version="1.0"?>${doctype}<rss><channel><title>${reference}</title></channel></rss>`,
    );
    expect(title).toBe(reference);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

it('case 55: names of the language’s own are names', async () => {
  const inside = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '_', 'valueOf']
    .map((name) => `<${name} ${name}="1">x</${name}>`)
    .join('');
  const { items } = await read(rss(`<item>${inside}<title>One</title></item>`));
  expect(items).toMatchObject([{ title: 'One' }]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('case 55: names of the language’s own are no form, no zone and no period', async () => {
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(await readFeed(`<${name}><title>One</title></${name}>`, URL_OF_FEED)).toMatchObject({
      reason: 'not-a-feed',
    });
    const { items, ttlMinutes } = await read(
      rss(`<sy:updatePeriod>${name}</sy:updatePeriod><item><pubDate>2026-01-06 08:00 ${name}</pubDate></item>`),
    );
    expect({ published: items[0]?.published, ttlMinutes }).toEqual({
      published: '2026-01-06T08:00:00Z',
      ttlMinutes: null,
    });
  }
});

it('any text is a feed or a refusal', async () => {
  const piece = fc.constantFrom(
    ...['<rss version="2.0">', '<channel>', '<item>', '</item>', '<title>', '</title>', '<feed>', '<entry>', '</feed>'],
    ...[
      '<link href="',
      '"/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&',
      '<?xml ',
      '?>',
      '<!DOCTYPE',
      '>',
      '{"',
      '[',
      ' ',
    ],
    ...[
      '<content type="xhtml">',
      '<div xmlns="http://www.w3.org/1999/xhtml">',
      'xml:base="',
      '\u0000',
      '\uD800',
      'обмін',
    ],
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const result = await readFeed(text, URL_OF_FEED);
      return result.ok || result.reason !== 'broken';
    }),
    { numRuns: 2000 },
  );
});
