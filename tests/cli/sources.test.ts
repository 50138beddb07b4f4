import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { releaseSource, switchSource } from '../../src/cli/change-source.ts';
import { checkImport, exportSources } from '../../src/cli/source-lists.ts';
import { showSources } from '../../src/cli/sources.ts';
import type { Core } from '../../src/core.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { firstState, type FeedState } from '../../src/sources/polling/feed-state.ts';
import type { Source } from '../../src/sources/source.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { tempStore } from '../fakes/temp-store.ts';

const palace: Source = {
  ...{ id: 'palace', name: 'The Palace', aliases: [], hosts: ['palace.example'], languages: ['uk'] },
  ...{ side: 'ukraine', standing: 'official' },
  feeds: [
    { url: 'https://palace.example/rss?key=secret', kind: 'feed', on: true, pages: false, seenAt: null },
    { url: 'https://t.me/s/palace', kind: 'channel', on: false, pages: false, seenAt: null },
  ],
};
const courier: Source = {
  ...{ id: 'courier', name: 'The Courier', aliases: [], hosts: ['courier.example'], languages: ['en'] },
  ...{ side: 'third_party', standing: 'media' },
  feeds: [{ url: 'https://courier.example/rss', kind: 'feed', on: true, pages: false, seenAt: null }],
};
const tower: Source = { ...courier, id: 'tower', name: 'The Tower', hosts: ['tower.example'], feeds: [] };
const herald: Source = {
  ...{ ...courier, id: 'herald', name: 'The Herald', hosts: ['herald.example'], side: 'russia' },
  feeds: [{ url: 'https://herald.example/rss', kind: 'feed', on: false, pages: false, seenAt: null }],
};

async function place(...states: readonly (Partial<FeedState> & { readonly of: Source })[]) {
  const store = await tempStore();
  const sources = indexSources([palace, courier, tower, herald]);
  for (const { of, ...state } of states) {
    const [feed = { url: '', kind: 'feed' as const }] = of.feeds;
    await store.feeds.save({ ...firstState(of.id, feed, 60), ...state });
  }
  const config = { pollSeconds: 60, timeZone: 'Europe/Kyiv' } as Core['config'];
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    watched: false,
  };
  return { core: { store, sources, config }, terminal, said };
}

const READ = { mode: 'active', lastOk: '2031-05-04T09:00:00Z', items: 1 } as const;

it('what needs somebody stands first, then each side, then what is off; what has no feed is counted', async () => {
  const { core, terminal, said } = await place(
    { of: palace, ...READ, items: 12, lastItem: '2031-05-04T08:30:00Z', nextPoll: '2031-05-04T09:10:00Z' },
    { of: courier, ...READ, mode: 'gone', error: 'There is nothing at this address (404). Look it up.' },
  );
  expect(await showSources({ json: false }, core, terminal)).toBe(0);
  expect(said.out).toBe(`Feeds: 1 well, 1 gone, 2 off. Times are of Europe/Kyiv.

To look at
  The Courier (courier), media
    gone         https://courier.example/rss
                 1 item
                 There is nothing at this address (404). Look it up.
                 obmin sources release courier tries it anew.

Ukraine
  The Palace (palace), official
    well         https://palace.example/rss
                 12 items · the last of 4 May 2031, 11:30 · read next 4 May 2031, 12:10

Off (obmin sources on ID switches one on)
  The Herald (herald)

Known by name and host alone, without a feed: 1 source.
`);
});

it.each([
  ['new', {}, 'not read yet'],
  ['failing', { mode: 'active', failures: 2, error: 'No answer came in time.' }, 'failing'],
  ['held', { mode: 'quarantined', heldFor: 'flood', error: 'Too much at once.' }, 'held'],
  ['moved', { mode: 'needs-confirmation', movedTo: 'https://other.example/rss' }, 'moved'],
] as const)('a feed that is %s says so in a word', async (_, state, word) => {
  const { core, terminal, said } = await place({ of: courier, ...state });
  await showSources({ json: true }, core, terminal);
  const lines = said.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; feeds: { state: string }[] });
  expect(lines.find(({ id }) => id === 'courier')?.feeds).toMatchObject([{ state: word }]);
});

it('a name or an error from outside moves no cursor', async () => {
  const { core, terminal, said } = await place({ of: courier, ...READ, failures: 1, error: 'bad\u001B[2Jthing' });
  await showSources({ json: false }, core, terminal);
  expect(said.out).not.toContain('\u001B');
});

it('a source is switched by its id, over what the list says', async () => {
  const { core, terminal, said } = await place();
  expect(await switchSource('courier', false, core, terminal)).toBe(0);
  expect(await switchSource('palace', true, core, terminal)).toBe(0);
  expect(said.out).toBe('The Courier is off: its feed is no longer read.\nThe Palace is on: its 2 feeds are read.\n');
  expect(await core.store.feeds.switched()).toEqual(
    new Map([
      ['courier', false],
      ['palace', true],
    ]),
  );
});

it.each([
  ['curier', 'obmin: no source has the id curier; did you mean courier?\n'],
  ['nothing-like-it', 'obmin: no source has the id nothing-like-it; obmin sources lists them.\n'],
  ['tower', 'obmin: The Tower has no feed in the list of sources; add one to it.\n'],
])('%s can’t be switched, and the mend is said', async (id, words) => {
  const { core, terminal, said } = await place();
  expect(await switchSource(id, true, core, terminal)).toBe(64);
  expect(said.err).toBe(words);
});

it('what waits for the operator is read again when it is released', async () => {
  const { core, terminal, said } = await place({
    of: courier,
    ...READ,
    mode: 'quarantined',
    heldFor: 'flood',
    error: 'x',
  });
  expect(await releaseSource('courier', core, terminal)).toBe(0);
  expect(said.out).toBe('https://courier.example/rss was held and is read at the next round.\n');
  expect(await core.store.feeds.all()).toMatchObject([{ mode: 'active', heldFor: null, error: null, nextPoll: null }]);
  await releaseSource('courier', core, terminal);
  expect(said.out).toContain('Nothing of The Courier waits for you.');
});

it('a released feed that moved is read at its new address', async () => {
  const { core, terminal, said } = await place({
    ...{ of: courier, ...READ, mode: 'needs-confirmation', movedTo: 'https://new.example/rss' },
  });
  await releaseSource('courier', core, terminal);
  expect(said.out).toContain('https://new.example/rss was moved');
  expect(await core.store.feeds.all()).toMatchObject([
    { mode: 'active', url: 'https://new.example/rss', movedTo: null },
  ]);
});

it('the list is exported as it is switched now, and no file is written over', async () => {
  const { core, terminal, said } = await place();
  await switchSource('palace', true, core, terminal);
  const file = join(tempFolder(), 'feeds.opml');
  expect(await exportSources(file, core, terminal)).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/url="https:\/\/t\.me\/s\/palace"[^>]*obmin:on="true"/);
  expect(said.out).toContain('holds 4 feeds of 3 sources.');
  expect(await exportSources(file, core, terminal)).toBe(1);
  expect(said.err).toContain('was not written (EEXIST)');
});

it('case 162: a list that is to be imported is checked whole, and changes nothing', async () => {
  const { core, terminal, said } = await place();
  const folder = tempFolder();
  const good = join(folder, 'good.opml');
  writeFileSync(
    good,
    '<opml version="2.0"><body><outline text="Mine" xmlUrl="https://mine.example/rss"/></body></opml>',
  );
  expect(await checkImport(good, core, terminal)).toBe(0);
  expect(said.out).toContain('good.opml is in order: 1 feed of 1 source, 1 not known before.');
  expect(said.out).toContain('Mine (mine-example): third_party, media');
  const bad = join(folder, 'bad.opml');
  writeFileSync(
    bad,
    '<opml version="2.0"><body><outline text="a" xmlUrl="file:///x"/>\n<outline text="b" xmlUrl="data:x"/></body></opml>',
  );
  expect(await checkImport(bad, core, terminal)).toBe(65);
  expect(said.err).toContain('line 1 (a) has an address that is not http or https');
  expect(said.err).toContain('line 2 (b)');
  expect(await core.store.feeds.switched()).toEqual(new Map());
});
