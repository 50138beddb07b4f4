import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/sources/source.ts';
import { parseSources } from '../../src/sources/source-list.ts';

const courier = {
  id: 'courier',
  name: 'The Courier',
  aliases: ["Кур'єр"],
  hosts: ['courier.example'],
  languages: ['en', 'uk'],
  side: 'third_party',
  standing: 'media',
};

function problemsOf(json: unknown): readonly string[] {
  const parsed = parseSources(json);
  return parsed.ok ? [] : parsed.problems;
}

describe('the list of sources', () => {
  it('is taken as it stands', () => {
    expect(parseSources([courier])).toEqual({ ok: true, sources: [courier] });
  });

  it('a source may have no host, as a channel has none', () => {
    expect(problemsOf([{ ...courier, hosts: [] }])).toEqual([]);
  });

  it.each([
    ['a list that is none', {}, 'the list of sources: Invalid input'],
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
});
