import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSources } from '../../../src/sources/opml/merge-sources.ts';
import { readOpml } from '../../../src/sources/opml/read-opml.ts';
import { writeOpml } from '../../../src/sources/opml/write-opml.ts';
import { parseSources, type ParsedSources } from '../../../src/sources/source-list.ts';
import type { Source } from '../../../src/sources/source.ts';

function thereAndBack(sources: readonly Source[], known: readonly Source[] = []): ParsedSources {
  const read = readOpml(writeOpml(sources));
  return read.ok ? mergeSources(known, read.sources) : read;
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => /^[^\p{Cc}\u2028\u2029]+$/u.test(text) && text === text.trim());
const anySource = fc.record({
  languages: fc.uniqueArray(fc.constantFrom('en' as const, 'uk' as const, 'ru' as const), { minLength: 1 }),
  side: fc.constantFrom('ukraine' as const, 'russia' as const, 'third_party' as const),
  standing: fc.constantFrom('official' as const, 'agency' as const, 'media' as const, 'aggregator' as const),
  word: line,
  feeds: fc.array(
    fc.record({
      path: fc.webPath(),
      kind: fc.constantFrom('feed' as const, 'channel' as const),
      on: fc.boolean(),
      pages: fc.boolean(),
      seenAt: fc.option(line),
    }),
    { maxLength: 3 },
  ),
  hosted: fc.boolean(),
});
const anyList = fc.array(anySource, { minLength: 1, maxLength: 6 }).map((drafts) =>
  drafts.map(({ word, feeds, hosted, ...stated }, at): Source => ({
    ...stated,
    id: `source-${String(at)}`,
    name: `${word} ${String(at)}`,
    aliases: [`${word} also ${String(at)}`, `${word} & <"${String(at)}">`],
    hosts: hosted ? [`h${String(at)}.example`] : [],
    feeds: feeds.map(({ path, ...feed }, n) => ({
      ...feed,
      url: `https://f${String(at)}.example/${String(n)}${path}`,
    })),
  })),
);

describe('the list as OPML', () => {
  it('comes back as it was, whatever it says', () => {
    fc.assert(
      fc.property(anyList, (sources) => {
        expect(thereAndBack(sources)).toEqual({ ok: true, sources });
      }),
      { numRuns: 200 },
    );
  });

  it('the list that comes with Obmin comes back as it was, alone and beside itself', () => {
    const parsed = parseSources(
      JSON.parse(readFileSync(new URL('../../../seeds/sources.json', import.meta.url), 'utf8')),
    );
    const sources = parsed.ok ? parsed.sources : [];
    expect(sources.length).toBeGreaterThan(60);
    expect(thereAndBack(sources)).toEqual({ ok: true, sources });
    expect(thereAndBack(sources, sources)).toEqual({ ok: true, sources });
  });

  it('is OPML 2.0: a feed is of type rss with its address, a channel is a link, and what is ours has its namespace', () => {
    const courier: Source = {
      ...{ id: 'courier', name: 'Courier & Co', aliases: [], hosts: ['courier.example'], languages: ['en'] },
      ...{ side: 'third_party', standing: 'media' },
      feeds: [
        { url: 'https://courier.example/?a=1&b=2', kind: 'feed', on: true, pages: false, seenAt: null },
        { url: 'https://t.me/s/courier', kind: 'channel', on: false, pages: false, seenAt: null },
      ],
    };
    expect(writeOpml([courier])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:obmin="urn:obmin:opml">
  <head>
    <title>Sources of Obmin</title>
  </head>
  <body>
    <outline text="Courier &amp; Co" obmin:id="courier" obmin:hosts="courier.example" obmin:languages="en" obmin:side="third_party" obmin:standing="media">
      <outline type="rss" text="Courier &amp; Co" xmlUrl="https://courier.example/?a=1&amp;b=2" language="en" obmin:kind="feed" obmin:on="true" obmin:pages="false"/>
      <outline type="link" text="Courier &amp; Co" url="https://t.me/s/courier" obmin:kind="channel" obmin:on="false" obmin:pages="false"/>
    </outline>
  </body>
</opml>
`);
  });
});
