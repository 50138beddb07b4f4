import type { Kysely } from 'kysely';
import type { Instant } from '../shared/calendar.ts';
import type { KnownItem, KnownItems } from '../sources/identity/known-item.ts';
import type { FeedState } from '../sources/polling/feed-state.ts';
import type { NoticeCause, OperatorNotice } from '../sources/polling/operator-notice.ts';
import type { Tables } from './tables.ts';

/** A database takes so many values in one statement; SQLite's limit is far above. */
const KEYS_AT_ONCE = 500;

/** A key under which an item is known from now on. */
export interface RememberedItem extends KnownItem {
  readonly key: string;
}

/** A notice as it was given, with its time. */
export interface KeptNotice extends OperatorNotice {
  readonly at: Instant;
}

export interface FeedStore {
  all(): Promise<readonly FeedState[]>;
  get(id: string): Promise<FeedState | null>;
  save(state: FeedState): Promise<void>;
  /** What is known of a source's items under these keys. */
  known(sourceId: string, keys: readonly string[]): Promise<KnownItems>;
  /** Writes keys down, new or seen again. */
  remember(sourceId: string, items: readonly RememberedItem[], now: Instant): Promise<void>;
  /** Forgets what no feed has held since `before`, at most so many keys at once; resolves to their number. */
  forgetUnseen(before: Instant, most: number): Promise<number>;
  /** What the operator has switched by hand: source → on or off. It overrules the list. */
  switched(): Promise<ReadonlyMap<string, boolean>>;
  switch(sourceId: string, on: boolean): Promise<void>;
  addNotice(notice: OperatorNotice, now: Instant): Promise<void>;
  /** The newest first. */
  notices(limit: number): Promise<readonly KeptNotice[]>;
}

export function createFeedStore(db: Kysely<Tables>): FeedStore {
  return {
    all: async () => (await db.selectFrom('feeds').select('data').orderBy('id').execute()).map(asState),
    get: async (id) => {
      const row = await db.selectFrom('feeds').select('data').where('id', '=', id).executeTakeFirst();
      return row ? asState(row) : null;
    },
    save: async (state) => {
      const row = { id: state.id, data: JSON.stringify(state) };
      await db
        .insertInto('feeds')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    known: async (sourceId, keys) => {
      const known = new Map<string, KnownItem>();
      for (const part of parts(keys)) {
        const rows = await db
          .selectFrom('known_items')
          .select(['key', 'article_id', 'sketch', 'published'])
          .where('source_id', '=', sourceId)
          .where('key', 'in', part)
          .execute();
        for (const { key, article_id, sketch, published } of rows)
          known.set(key, { articleId: article_id, sketch, published });
      }
      return known;
    },
    remember: async (sourceId, items, now) => {
      // A statement may name a row once; the last word of a key counts.
      const rowsByKey = new Map(items.map((item) => [item.key, item]));
      for (const part of parts([...rowsByKey.values()])) {
        const rows = part.map(({ key, articleId, sketch, published }) => ({
          ...{ source_id: sourceId, key, article_id: articleId, sketch, published },
          last_seen: now,
        }));
        await db
          .insertInto('known_items')
          .values(rows)
          .onConflict((conflict) =>
            conflict.columns(['source_id', 'key']).doUpdateSet((eb) => ({
              article_id: eb.ref('excluded.article_id'),
              sketch: eb.ref('excluded.sketch'),
              published: eb.ref('excluded.published'),
              last_seen: eb.ref('excluded.last_seen'),
            })),
          )
          .execute();
      }
    },
    forgetUnseen: async (before, most) => {
      const gone = await db
        .deleteFrom('known_items')
        .where(({ eb, refTuple, selectFrom }) => {
          const unseen = selectFrom('known_items as k')
            .select(['k.source_id', 'k.key'])
            .where('k.last_seen', '<', before)
            .limit(most);
          return eb(refTuple('source_id', 'key'), 'in', unseen.$asTuple('source_id', 'key'));
        })
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
    switched: async () => {
      const rows = await db.selectFrom('switched_sources').selectAll().execute();
      return new Map(rows.map(({ source_id, is_on }) => [source_id, is_on === 1]));
    },
    switch: async (sourceId, on) => {
      const row = { source_id: sourceId, is_on: on ? 1 : 0 };
      await db
        .insertInto('switched_sources')
        .values(row)
        .onConflict((conflict) => conflict.column('source_id').doUpdateSet(row))
        .execute();
    },
    addNotice: async ({ cause, feedId, text }, now) => {
      await db
        .insertInto('notices')
        .values({ cause, feed_id: feedId, text, at: now, state: 'pending', due_at: now })
        .execute();
    },
    notices: async (limit) => {
      const rows = await db.selectFrom('notices').selectAll().orderBy('seq', 'desc').limit(limit).execute();
      // The column is written by `addNotice` alone.
      return rows.map(({ cause, feed_id, text, at }) => ({ cause: cause as NoticeCause, feedId: feed_id, text, at }));
    },
  };
}

// The column is written by `save` alone: what comes out is what went in.
function asState(row: { readonly data: string }): FeedState {
  return JSON.parse(row.data) as FeedState;
}

function* parts<Value>(values: readonly Value[]): Generator<Value[]> {
  for (let at = 0; at < values.length; at += KEYS_AT_ONCE) yield values.slice(at, at + KEYS_AT_ONCE);
}
