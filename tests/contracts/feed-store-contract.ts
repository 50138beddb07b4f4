import { beforeEach, describe, expect, test } from 'vitest';
import { firstState } from '../../src/sources/polling/feed-state.ts';
import type { RememberedItem } from '../../src/store/feeds.ts';
import type { Store } from '../../src/store/store.ts';

const FIRST = '2026-03-10T08:00:00.000Z';
const LATER = '2026-03-11T08:00:00.000Z';

function item(key: string, more: Partial<RememberedItem> = {}): RememberedItem {
  return { key, articleId: 'a1', sketch: 's1', published: null, ...more };
}

/** What every database must do for feeds, whichever it is. `open` gives an empty one. */
export function feedStoreContract(name: string, open: () => Promise<Store>): void {
  describe(`feeds in a store on ${name}`, () => {
    let store: Store;

    beforeEach(async () => {
      store = await open();
    });

    test('a state comes back as it was saved, and the last one counts', async () => {
      const state = firstState('outlet', { url: 'https://outlet.example/rss', kind: 'feed' }, 60);
      await store.feeds.save(state);
      await store.feeds.save({ ...state, mode: 'active', validators: { etag: '"ї"', lastModified: null } });
      expect(await store.feeds.all()).toEqual([
        { ...state, mode: 'active', validators: { etag: '"ї"', lastModified: null } },
      ]);
      expect(await store.feeds.get('none')).toBeNull();
    });

    test('an item is known under each of its keys, at its own source only', async () => {
      await store.feeds.remember('outlet', [item('g1', { published: FIRST }), item('l1', { published: FIRST })], FIRST);
      const known = await store.feeds.known('outlet', ['g1', 'l1', 'c1']);
      expect([...known.keys()].sort()).toEqual(['g1', 'l1']);
      expect(known.get('l1')).toEqual({ articleId: 'a1', sketch: 's1', published: FIRST });
      expect((await store.feeds.known('other', ['g1'])).size).toBe(0);
    });

    test('a key that is seen again names what it was seen with last', async () => {
      await store.feeds.remember('outlet', [item('g1')], FIRST);
      await store.feeds.remember('outlet', [item('g1', { articleId: 'a2' }), item('g1', { articleId: 'a3' })], LATER);
      expect((await store.feeds.known('outlet', ['g1'])).get('g1')?.articleId).toBe('a3');
    });

    test('more keys than one statement holds are looked up and written', async () => {
      const many = Array.from({ length: 1_700 }, (_, n) => item(`g${String(n)}`));
      await store.feeds.remember('outlet', many, FIRST);
      const keys = many.map(({ key }) => key);
      expect((await store.feeds.known('outlet', keys)).size).toBe(1_700);
    });

    test('what no feed has held for long is forgotten, and nothing else', async () => {
      await store.feeds.remember('outlet', [item('old'), item('seen')], FIRST);
      await store.feeds.remember('outlet', [item('seen')], LATER);
      expect(await store.feeds.forgetUnseen(LATER, 10)).toBe(1);
      expect([...(await store.feeds.known('outlet', ['old', 'seen'])).keys()]).toEqual(['seen']);
    });

    test('a source is switched by hand, and back', async () => {
      await store.feeds.switch('outlet', false);
      expect(await store.feeds.switched()).toEqual(new Map([['outlet', false]]));
      await store.feeds.switch('outlet', true);
      expect(await store.feeds.switched()).toEqual(new Map([['outlet', true]]));
    });

    test('notices are kept with their time, the newest first', async () => {
      await store.feeds.addNotice({ cause: 'gone', feedId: 'f1', text: 'It is gone.' }, FIRST);
      await store.feeds.addNotice({ cause: 'officials-silent', feedId: null, text: 'Silence.' }, LATER);
      expect(await store.feeds.notices(1)).toEqual([
        { cause: 'officials-silent', feedId: null, text: 'Silence.', at: LATER },
      ]);
    });
  });
}
