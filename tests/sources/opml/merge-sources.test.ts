import { describe, expect, it } from 'vitest';
import { mergeSources } from '../../../src/sources/opml/merge-sources.ts';
import { readOpml } from '../../../src/sources/opml/read-opml.ts';
import type { Source } from '../../../src/sources/source.ts';

const palace: Source = {
  ...{ id: 'palace', name: 'The Palace', aliases: ['Палац'], hosts: ['palace.example'], languages: ['uk'] },
  ...{ side: 'ukraine', standing: 'official' },
  feeds: [
    { url: 'https://palace.example/rss', kind: 'feed', on: false, pages: true, seenAt: 'a note' },
    { url: 'https://t.me/s/Palace_news', kind: 'channel', on: true, pages: false, seenAt: null },
  ],
};
const courier: Source = {
  ...{ id: 'courier', name: 'The Courier', aliases: [], hosts: ['courier.example'], languages: ['en'] },
  ...{ side: 'third_party', standing: 'media', feeds: [] },
};

function merged(body: string): readonly Source[] {
  const read = readOpml(`<opml version="2.0"><body>${body}</body></opml>`);
  const result = read.ok ? mergeSources([palace, courier], read.sources) : read;
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.sources : [];
}

function problems(body: string): readonly string[] {
  const read = readOpml(`<opml version="2.0"><body>${body}</body></opml>`);
  const result = read.ok ? mergeSources([palace, courier], read.sources) : read;
  return result.ok ? [] : result.problems;
}

describe('an operator’s feeds beside the sources that we know', () => {
  it('a feed of a known host is that source’s, and what is not stated is as we know it', () => {
    const [first] = merged('<outline text="x" xmlUrl="https://news.palace.example/all"/>');
    expect(first).toEqual({
      ...palace,
      feeds: [{ url: 'https://news.palace.example/all', kind: 'feed', on: true, pages: false, seenAt: null }],
    });
  });

  it('only the feeds of the OPML are read; the other sources stay, to know outlets by', () => {
    expect(
      merged('<outline text="x" xmlUrl="https://courier.example/rss"/>').map(({ id, feeds }) => [id, feeds.length]),
    ).toEqual([
      ['palace', 0],
      ['courier', 1],
    ]);
  });

  it('a feed that our list has is on, and keeps what our list knows of it', () => {
    const [first] = merged('<outline text="x" xmlUrl="https://palace.example/rss"/>');
    expect(first?.feeds).toEqual([
      { url: 'https://palace.example/rss', kind: 'feed', on: true, pages: true, seenAt: 'a note' },
    ]);
  });

  it('a known channel is known by its name in any letters', () => {
    const [first] = merged('<outline text="x" xmlUrl="https://t.me/palace_NEWS"/>');
    expect(first?.feeds).toHaveLength(1);
  });

  it('what the OPML states comes before what we know', () => {
    const [, second] = merged('<outline text="x" xmlUrl="https://courier.example/" side="russia" standing="agency"/>');
    expect(second).toMatchObject({ name: 'The Courier', side: 'russia', standing: 'agency', languages: ['en'] });
  });

  it('a host that nobody knows is a third party’s medium in the language that is hinted at', () => {
    const [, , added] = merged(
      '<outline text="По-русски"/><outline text="Herald" xmlUrl="https://www.herald.example/f" language="ru"/>',
    );
    expect(added).toEqual({
      ...{ id: 'herald-example', name: 'Herald', aliases: [], hosts: ['herald.example'], languages: ['ru'] },
      ...{ side: 'third_party', standing: 'media' },
      feeds: [{ url: 'https://www.herald.example/f', kind: 'feed', on: true, pages: false, seenAt: null }],
    });
  });

  it('feeds of one new host are one source, once each', () => {
    const body = ['/a', '/b', '/a']
      .map((path) => `<outline text="H ${path}" xmlUrl="https://herald.example${path}"/>`)
      .join('');
    expect(merged(body).slice(2)).toMatchObject([
      { name: 'H /a', feeds: [{ url: 'https://herald.example/a' }, { url: 'https://herald.example/b' }] },
    ]);
  });

  it.each([
    ['channels', 'https://t.me/s/one_news', 'https://t.me/s/two_news'],
    ['feeds of one service', 'https://feeds.feedburner.com/one', 'https://feeds.feedburner.com/two'],
    ['feeds of an intranet', 'http://127.0.0.1:8081/one', 'http://127.0.0.1:8081/two'],
  ])('%s are a source each, and the host is nobody’s', (_, one, two) => {
    const added = merged(`<outline text="1" xmlUrl="${one}"/><outline text="2" xmlUrl="${two}"/>`).slice(2);
    expect(added.map(({ name, hosts }) => [name, hosts])).toEqual([
      ['1', []],
      ['2', []],
    ]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(2);
  });
});

describe('nobody becomes an official voice by what an outline looks like', () => {
  it.each([
    ['a look-alike host', '<outline text="x" xmlUrl="https://palace.example.evil.example/rss"/>'],
    [
      'the page of an official',
      '<outline text="x" xmlUrl="https://evil.example/rss" htmlUrl="https://palace.example/"/>',
    ],
    ['the name of an official', '<outline text="Палац" xmlUrl="https://evil.example/rss"/>'],
    ['the id of an official', '<outline text="x" obmin:id="palace" xmlUrl="https://evil.example/rss"/>'],
    [
      'a folder with the id of an official',
      '<outline text="x" obmin:id="palace"><outline text="y" xmlUrl="https://evil.example/"/></outline>',
    ],
    ['hosts of an official', '<outline text="x" obmin:hosts="palace.example" xmlUrl="https://evil.example/rss"/>'],
  ])('%s makes a medium', (_, body) => {
    const [official, , added] = merged(body);
    expect(official?.feeds).toEqual([]);
    expect(added).toMatchObject({ side: 'third_party', standing: 'media' });
    expect(added?.hosts).not.toContain('palace.example');
  });

  it('an outline gives an official no host beside its own', () => {
    const [official] = merged(
      '<outline text="x" obmin:hosts="palace.example evil.example" xmlUrl="https://palace.example/f"/>',
    );
    expect(official?.hosts).toEqual(['palace.example']);
  });

  it('a host that another source has refuses the file', () => {
    const body =
      '<outline text="x" obmin:id="x" obmin:hosts="palace.example"><outline xmlUrl="https://evil.example/"/></outline>';
    expect(problems(body)).toEqual(['host "palace.example" stands in the list twice: in palace and in x']);
  });

  it('a title that is another’s name has its host beside it', () => {
    const [, , added] = merged('<outline text="the  PALACE" xmlUrl="https://evil.example/rss"/>');
    expect(added?.name).toBe('the PALACE (evil.example)');
  });

  it('a stated standing is the operator’s word', () => {
    const [, , added] = merged(
      '<outline text="Town Hall" xmlUrl="https://town.example/" side="ukraine" standing="official"/>',
    );
    expect(added).toMatchObject({ side: 'ukraine', standing: 'official' });
  });

  it('two outlines that state different things of one source refuse the file', () => {
    const body =
      '<outline text="a" xmlUrl="https://h.example/a" side="ukraine"/>\n<outline text="b" xmlUrl="https://h.example/b" side="russia"/>';
    expect(problems(body)).toEqual(['line 2 (b) states another side than line 1 (a) for the same source']);
  });
});
