import { beforeEach, describe, expect, test } from 'vitest';
import type { LedgerFilter } from '../../src/store/ledger.ts';
import type { Store } from '../../src/store/store.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { count, eventStory, statementStory } from '../summaries/stories.ts';

const ALL: LedgerFilter = { year: null, status: null, type: null, confirmed: null, side: null };
const FIRST = { offset: 0, limit: 10 };

function event(id: string, date: string, more: Partial<EventStory> = {}): EventStory {
  return eventStory({ id, date, firstSeen: `${date}T10:00:00.000Z`, updated: `${date}T10:00:00.000Z`, ...more });
}

/** What the pages, the feeds and the outside read, on any database. */
export function ledgerContract(name: string, open: () => Promise<Store>): void {
  describe(`the ledger on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.stories.save(event('aaa', '2024-03-01'));
      await store.stories.save(
        event('bbb', '2025-03-01', { status: 'planned', confirmedBy: 'ukraine_only', russiaReturned: null }),
      );
      await store.stories.save(
        event('ccc', '2025-05-01', { type: 'bodies_repatriation', ukraineReturned: null, russiaReturned: count(7) }),
      );
      await store.stories.save(event('ddd', '2025-05-01', { ukraineReturned: null, russiaReturned: null }));
      await store.stories.save(statementStory({ id: 'sss', side: 'russia', date: '2025-04-01' }));
    });

    const ids = async (filter: Partial<LedgerFilter>, range = FIRST): Promise<readonly string[]> =>
      (await store.ledger.events({ ...ALL, ...filter }, range)).items.map(({ id }) => id);

    test('events come newest first, a part at a time, with the length of the whole', async () => {
      expect(await ids({})).toEqual(['ddd', 'ccc', 'bbb', 'aaa']);
      expect(await ids({}, { offset: 1, limit: 2 })).toEqual(['ccc', 'bbb']);
      expect((await store.ledger.events(ALL, { offset: 3, limit: 2 })).total).toBe(4);
    });

    test.each<[Partial<LedgerFilter>, readonly string[]]>([
      [{ year: '2025' }, ['ddd', 'ccc', 'bbb']],
      [{ status: 'planned' }, ['bbb']],
      [{ type: 'bodies_repatriation' }, ['ccc']],
      [{ confirmed: 'ukraine_only' }, ['bbb']],
      [{ side: 'ukraine' }, ['bbb', 'aaa']],
      [{ side: 'russia' }, ['ccc', 'aaa']],
      [{ year: '2024', status: 'planned' }, []],
    ])('of the events %j are %j', async (filter, expected) => {
      expect(await ids(filter)).toEqual(expected);
      expect((await store.ledger.events({ ...ALL, ...filter }, FIRST)).total).toBe(expected.length);
    });

    test('what has no date, and whose articles have none, stands last and in no year', async () => {
      const unknown = event('eee', '2026-01-01', { date: null });
      await store.stories.save({
        ...unknown,
        reports: unknown.reports.map((report) => ({ ...report, published: null })),
      });
      expect(await ids({})).toEqual(['ddd', 'ccc', 'bbb', 'aaa', 'eee']);
      expect(await ids({ year: '2026' })).toEqual([]);
      expect(await store.ledger.years()).toEqual(['2025', '2024']);
    });

    test('statements are found by the side that speaks', async () => {
      const said = await store.ledger.statements({ year: null, side: 'russia' }, FIRST);
      expect([said.total, said.items.map(({ id }) => id)]).toEqual([1, ['sss']]);
      expect((await store.ledger.statements({ year: '2024', side: null }, FIRST)).total).toBe(0);
    });

    test('the years are those of events, the newest first', async () => {
      expect(await store.ledger.years()).toEqual(['2025', '2024']);
    });

    test('what was told comes by the time of its last revision, what was found at a first reading by its own', async () => {
      const [first, planned] = [event('aaa', '2024-03-01'), event('bbb', '2025-03-01', { revision: 2 })];
      await store.stories.addRevision(first, 'new-story');
      await store.stories.save(planned);
      await store.stories.addRevision({ ...planned, revision: 1, updated: '2025-02-01T00:00:00.000Z' }, 'new-story');
      await store.stories.addRevision(planned, 'counts-stated');
      await store.stories.save(event('eee', '2024-09-01', { origin: 'baseline' }));
      const told = await store.ledger.told({ kind: 'event', type: null }, 10);
      expect(told.map(({ story, at }) => [story.id, at.slice(0, 10)])).toEqual([
        ['bbb', '2025-03-01'],
        ['eee', '2024-09-01'],
        ['aaa', '2024-03-01'],
      ]);
      expect(await store.ledger.told({ kind: 'statement', type: null }, 10)).toEqual([]);
    });

    test('a change of a story changes the version', async () => {
      const before = await store.ledger.version();
      expect(await store.ledger.version()).toBe(before);
      await store.stories.save(event('ddd', '2025-05-01', { updated: '2025-09-01T00:00:00.000Z' }));
      expect(await store.ledger.version()).not.toBe(before);
    });
  });
}
