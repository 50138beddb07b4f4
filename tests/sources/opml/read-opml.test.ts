import { describe, expect, it } from 'vitest';
import { MAX_OPML_FEEDS, readOpml } from '../../../src/sources/opml/read-opml.ts';
import type { OpmlSource } from '../../../src/sources/opml/opml-source.ts';

/** A document around outlines. */
export function opml(body: string, version = '2.0'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="${version}"><head><title>Mine</title></head><body>${body}</body></opml>`;
}

function sourcesOf(text: string): readonly OpmlSource[] {
  const read = readOpml(text);
  expect(read).toMatchObject({ ok: true });
  return read.ok ? read.sources : [];
}

function problemsOf(text: string): readonly string[] {
  const read = readOpml(text);
  return read.ok ? [] : read.problems;
}

const COURIER = '<outline type="rss" text="The Courier" xmlUrl="https://courier.example/rss"/>';

describe('what a reader exports', () => {
  it('a feed is a source with its name, address and page', () => {
    expect(
      sourcesOf(
        opml('<outline type="rss" title="T" text="X" xmlUrl="https://a.example/f" htmlUrl="https://a.example/"/>'),
      ),
    ).toEqual([
      {
        ...{ place: 'line 2 (T)', id: null, name: 'T', aliases: null, hosts: null, languages: null },
        ...{ languageHint: null, side: null, standing: null, site: 'https://a.example/' },
        feeds: [{ url: 'https://a.example/f', kind: 'feed', on: null, pages: null, seenAt: null }],
      },
    ]);
  });

  it.each([
    ['attributes in other letters', '<outline TYPE="RSS" Text="C" xmlurl="https://c.example/f"></outline>'],
    ['elements in capitals', '<OUTLINE type="rss" text="C" XMLURL="https://c.example/f"/>'],
    ['an address under url', '<outline type="rss" text="C" url="https://c.example/f"/>'],
    ['an old feed: address', '<outline text="C" xmlUrl="feed:https://c.example/f"/>'],
    ['single quotes', "<outline text='C' xmlUrl='https://c.example/f'/>"],
    ['a note beside it', '<outline text="see below"/><outline text="C" xmlUrl="https://c.example/f"/>'],
    ['space around the address', '<outline text="C" xmlUrl=" https://c.example/f\n"/>'],
  ])('%s is read', (_, body) => {
    expect(sourcesOf(opml(body)).flatMap(({ feeds }) => feeds.map(({ url }) => url))).toEqual(['https://c.example/f']);
  });

  it('folders inside folders give their feeds', () => {
    const body = `<outline text="News"><outline text="War">${COURIER}</outline></outline>${COURIER.replaceAll('ourier', 'ity')}`;
    expect(sourcesOf(opml(body)).map(({ name }) => name)).toEqual(['The Courier', 'The City']);
  });

  it('entities are decoded once', () => {
    const [source] = sourcesOf(
      opml('<outline text="R&amp;D &#x2014; &amp;lt;" xmlUrl="https://a.example/?a=1&amp;b=2"/>'),
    );
    expect(source).toMatchObject({ name: 'R&D — &lt;', feeds: [{ url: 'https://a.example/?a=1&b=2' }] });
  });

  it('a channel is known by its address, however it is written', () => {
    const addresses = ['https://t.me/kurier', 'http://telegram.me/s/kurier', 'https://t.me/s/kurier?before=7'];
    const body = addresses.map((url) => `<outline text="K" xmlUrl="${url}"/>`).join('');
    const feeds = sourcesOf(opml(`${body}<outline type="link" text="K" url="https://t.me/kurier"/>`)).map(
      (one) => one.feeds[0],
    );
    expect(new Set(feeds.map((feed) => `${feed?.kind ?? ''} ${feed?.url ?? ''}`))).toEqual(
      new Set(['channel https://t.me/s/kurier']),
    );
  });

  it('what is commented out, a link and a reference to another file give no feed', () => {
    const body = [
      `<outline text="Off" isComment="true">${COURIER}</outline>`,
      '<outline type="link" text="A page" url="https://a.example/page"/>',
      '<outline type="include" text="Others" url="https://a.example/others.opml"/>',
    ].join('');
    expect(sourcesOf(opml(COURIER + body))).toHaveLength(1);
  });

  it('addresses of an intranet are read: whether they may be reached is not for the list to say', () => {
    const body =
      '<outline text="a" xmlUrl="http://127.0.0.1:8081/rss"/><outline text="b" xmlUrl="http://news.intranet:9000/"/>';
    expect(sourcesOf(opml(body))).toHaveLength(2);
  });
});

describe('what an outline states', () => {
  it('language, side and standing are read, with our prefix or none', () => {
    const body = [
      '<outline text="a" xmlUrl="https://a.example/" language="uk-UA" side="Ukraine" standing="official"/>',
      '<outline text="b" xmlUrl="https://b.example/" obmin:side="third party" obmin:standing="AGENCY"/>',
    ].join('');
    expect(sourcesOf(opml(body))).toMatchObject([
      { languageHint: 'uk', side: 'ukraine', standing: 'official' },
      { languageHint: null, side: 'third_party', standing: 'agency' },
    ]);
  });

  it('what a folder states holds inside it, and a feed’s own comes first', () => {
    const body = `<outline text="R" side="russia" standing="agency" language="ru">
      <outline text="a" xmlUrl="https://a.example/"/><outline text="b" xmlUrl="https://b.example/" side="third_party"/></outline>${COURIER}`;
    expect(sourcesOf(opml(body))).toMatchObject([
      { side: 'russia', standing: 'agency', languageHint: 'ru' },
      { side: 'third_party', standing: 'agency' },
      { side: null, standing: null, languageHint: null },
    ]);
  });

  it.each([
    ['Українська', 'uk'],
    ['На русском', 'ru'],
    ['en', 'en'],
    ['Deutsch', null],
  ])('a folder “%s” hints at %s', (folder, hint) => {
    expect(sourcesOf(opml(`<outline text="${folder}">${COURIER}</outline>`))[0]?.languageHint).toBe(hint);
  });

  it('a word that is none of ours refuses the file and names the ones that are', () => {
    expect(problemsOf(opml('<outline text="a" xmlUrl="https://a.example/" side="both"/>'))).toEqual([
      'line 2 (a): side has to be one of ukraine, russia, third_party',
    ]);
  });
});

describe('case 162: an import is all or nothing, and says why', () => {
  it('case 162: every problem is named, and no part of the file is taken', () => {
    const body = `${COURIER}\n<outline text="a" xmlUrl="javascript:alert(1)"/>\n<outline text="b" xmlUrl="file:///etc/passwd"/>\n<outline text="c" xmlUrl="https://me:secret@c.example/"/>`;
    expect(problemsOf(opml(body))).toEqual([
      'line 3 (a) has an address that is not http or https',
      'line 4 (b) has an address that is not http or https',
      'line 5 (c) has an address with a name or password in it; take them out',
    ]);
  });

  it('case 162: 50 MB are refused at once', () => {
    const start = performance.now();
    expect(problemsOf(opml(' '.repeat(50 * 1024 * 1024)))).toEqual([
      'the file is larger than 5 MB; take out what you need least',
    ]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('case 162: 10,000 feeds are refused, and the most that are read are read fast', () => {
    const feeds = (count: number): string =>
      opml(
        Array.from({ length: count }, (_, at) => `<outline text="n" xmlUrl="https://h${String(at)}.example/"/>`).join(
          '\n',
        ),
      );
    expect(problemsOf(feeds(10_000))).toEqual([
      'the file has 10000 feeds, and no more than 2000 are read; take out those that you need least',
    ]);
    const start = performance.now();
    expect(sourcesOf(feeds(MAX_OPML_FEEDS))).toHaveLength(MAX_OPML_FEEDS);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ['a file', '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['an address', '<!DOCTYPE opml [<!ENTITY x SYSTEM "http://127.0.0.1/">]>'],
    ['itself over and over', '<!DOCTYPE opml [<!ENTITY a "aa"><!ENTITY x "&a;&a;&a;">]>'],
  ])('case 162: an entity that names %s refuses the file', (_, doctype) => {
    expect(problemsOf(`${doctype}${opml('<outline text="&x;" xmlUrl="https://a.example/"/>')}`)).toEqual([
      'the file declares entities of its own, which are not read; save it without its DOCTYPE',
    ]);
  });

  it('case 162: nesting without end is refused before it costs anything', () => {
    const start = performance.now();
    const deep = '<outline text="a">'.repeat(150_000) + '</x>'.repeat(150_000);
    expect(problemsOf(opml(deep))).toEqual(['the file is nested too deeply; take the folders apart']);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['an empty file', '', 'the file is no OPML: it has no opml element'],
    ['a feed', '<rss version="2.0"><channel/></rss>', 'the file is no OPML: it begins with another element'],
    ['a web page', '<!DOCTYPE html><html><body></body></html>', 'the file is no OPML: it begins with another element'],
    ['a list without feeds', opml('<outline text="Empty"/>'), 'the file has no feeds'],
    ['half a file', opml(COURIER).slice(0, -20), 'the file is cut short: its opml element does not end'],
    [
      'a folder that does not end',
      opml(`<outline text="R" side="russia">${COURIER}`),
      'the file is broken: the outline on line 2 does not end',
    ],
  ])('case 162: %s is refused', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('a thousand problems are told in fifty lines', () => {
    const body = '<outline text="n" xmlUrl="gopher://a.example/"/>'.repeat(1000);
    expect(problemsOf(opml(body))).toHaveLength(51);
    expect(problemsOf(opml(body)).at(-1)).toBe('and 950 more problems');
  });
});
