import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Feed, Source } from '../../src/sources/source.ts';
import { parseSources } from '../../src/sources/source-list.ts';

const courier = {
  id: 'courier',
  name: 'The Courier',
  aliases: ["Кур'єр"],
  hosts: ['courier.example'],
  languages: ['en', 'uk'],
  side: 'third_party',
  standing: 'media',
  feeds: [
    { url: 'https://courier.example/rss', kind: 'feed', on: true, pages: false, seenAt: null },
    { url: 'https://t.me/s/courier', kind: 'channel', on: false, pages: false, seenAt: 'owner/name path' },
  ],
};

function problemsOf(json: unknown): readonly string[] {
  const parsed = parseSources(json);
  return parsed.ok ? [] : parsed.problems;
}

describe('the list of sources', () => {
  it('is taken as it stands', () => {
    expect(parseSources([courier])).toEqual({ ok: true, sources: [courier] });
  });

  it('a feed needs an address, a kind and a switch; a source may have none', () => {
    const short = { url: 'https://courier.example/rss', kind: 'feed', on: true };
    expect(parseSources([{ ...courier, feeds: [short] }])).toMatchObject({
      sources: [{ feeds: [{ ...short, pages: false, seenAt: null }] }],
    });
    expect(parseSources([{ ...courier, feeds: undefined }])).toMatchObject({ sources: [{ feeds: [] }] });
  });

  it('a source may have no host, as a channel has none', () => {
    expect(problemsOf([{ ...courier, hosts: [] }])).toEqual([]);
  });

  it.each([
    ['a list that is none', {}, 'the list of sources: Invalid input'],
    ['a feed without its switch', [{ ...courier, feeds: [{ url: 'https://a.example', kind: 'feed' }] }], 'feeds 0 on'],
    [
      'a feed that is no web address',
      [{ ...courier, feeds: [{ url: 'ftp://a.example', kind: 'feed', on: true }] }],
      'feeds 0 url has to be an http(s) address',
    ],
    [
      'an address with a password',
      [{ ...courier, feeds: [{ url: 'https://me:secret@a.example', kind: 'feed', on: true }] }],
      'feeds 0 url has to be an http(s) address without a password',
    ],
    ['a name of two lines', [{ ...courier, aliases: ['The\nCourier'] }], 'aliases 0 has to be a name on one line'],
    ['an unknown field', [{ ...courier, feed: 'x' }], 'source 1 (courier): Unrecognized key: "feed"'],
    ['a missing field', [{ ...courier, side: undefined }], 'source 1 (courier): side Invalid option'],
    ['an unknown language', [{ ...courier, languages: ['fr'] }], 'source 1 (courier): languages 0 Invalid option'],
    [
      'an address in place of a host',
      [{ ...courier, hosts: ['https://courier.example'] }],
      'hosts 0 has to be a bare host',
    ],
    ['a host with www', [{ ...courier, hosts: ['www.courier.example'] }], 'hosts 0 has to be a bare host'],
    ['a host with a dot at the end', [{ ...courier, hosts: ['courier.example.'] }], 'hosts 0 has to be a bare host'],
    ['a name with space around it', [{ ...courier, aliases: ['Courier '] }], 'aliases 0 has to be a name'],
    ['an id in capitals', [{ ...courier, id: 'Courier' }], 'source 1 (Courier): id has to be lower-case'],
    ['an entry that is no object', [null], 'source 1: Invalid input'],
  ])('%s is refused with its place', (_, json, reason) => {
    expect(problemsOf(json)).toEqual([expect.stringContaining(reason)]);
  });

  it('an id, a name and a host belong to one source each', () => {
    const other = { ...courier, name: 'Other', aliases: ['the  COURIER'] };
    expect(problemsOf([courier, other])).toEqual([
      'id "courier" stands in the list twice: in courier and in courier',
      'name "the courier" stands in the list twice: in courier and in courier',
      'host "courier.example" stands in the list twice: in courier and in courier',
      'feed "https://courier.example/rss" stands in the list twice: in courier and in courier',
      'feed "https://t.me/s/courier" stands in the list twice: in courier and in courier',
    ]);
  });

  it('every problem is named, not the first alone', () => {
    expect(
      problemsOf([
        { ...courier, side: 'both' },
        { ...courier, standing: 'blog' },
      ]),
    ).toHaveLength(2);
  });
});

describe('seeds/sources.json', () => {
  const parsed = parseSources(JSON.parse(readFileSync(new URL('../../seeds/sources.json', import.meta.url), 'utf8')));
  const sources = parsed.ok ? parsed.sources : [];
  const ofStanding = (standing: Source['standing']) => sources.filter((source) => source.standing === standing);

  it('is a good list', () => {
    expect(parsed).toMatchObject({ ok: true });
    expect(sources.length).toBeGreaterThan(60);
  });

  it('has official bodies, agencies and media of both sides and of others', () => {
    for (const side of ['ukraine', 'russia', 'third_party']) {
      for (const standing of ['official', 'agency', 'media']) {
        expect(
          sources.filter((one) => one.side === side && one.standing === standing),
          `${side} ${standing}`,
        ).not.toEqual([]);
      }
    }
  });

  it('calls no news site official: those of a side have a host of its state', () => {
    const stateHost = /\.gov\.ua$|\.gov\.ru$|^(?:kremlin|mil|mid|fsb|ombudsmanrf)\.(?:ru|org)$/;
    const hosts = ofStanding('official')
      .filter(({ side }) => side !== 'third_party')
      .flatMap((source) => source.hosts);
    expect(hosts.filter((host) => !stateHost.test(host))).toEqual([]);
  });

  const feeds = sources.flatMap((source) => source.feeds.map((feed) => ({ source, feed })));
  const on = feeds.filter(({ feed }) => feed.on);

  it('reads feeds of both sides and of others in three languages, officials first of all', () => {
    expect(on.length).toBeGreaterThanOrEqual(40);
    for (const side of ['ukraine', 'russia', 'third_party']) {
      expect(on.filter(({ source }) => source.side === side).length, side).toBeGreaterThan(10);
      expect(
        on.filter(({ source }) => source.side === side && source.standing === 'official'),
        side,
      ).not.toEqual([]);
    }
    for (const language of ['en', 'uk', 'ru'] as const)
      expect(on.filter(({ source }) => source.languages[0] === language).length, language).toBeGreaterThan(10);
  });

  it('says of every address where it is documented: a page, a file of a public repository, or public code', () => {
    const where =
      /^(?:https:\/\/\S+|[\w.-]+\/[\w.-]+ [\w./-]+|public code: "[^"]+" in (?:1 file|\d+ files(?: or more)?))$/;
    expect(feeds.filter(({ feed }) => !where.test(feed.seenAt ?? ''))).toEqual([]);
  });

  it('reads an official only where its own name or a second file vouches for the address', () => {
    const thin = (feed: Feed): boolean => /^public code: .* in 1 file$/.test(feed.seenAt ?? '');
    expect(on.filter(({ source, feed }) => source.standing === 'official' && thin(feed))).toEqual([]);
  });

  it('names channels by their public preview, and fetches no pages for them', () => {
    const channels = feeds.filter(({ feed }) => feed.kind === 'channel');
    expect(channels.length).toBeGreaterThan(5);
    expect(
      channels.filter(({ feed }) => !/^https:\/\/t\.me\/s\/[A-Za-z]\w{3,31}$/.test(feed.url) || feed.pages),
    ).toEqual([]);
  });
});
