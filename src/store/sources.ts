import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../shared/calendar.ts';
import type { ItemProblem } from '../sources/raw-item.ts';
import type { Tables } from './tables.ts';

/** How a source is: when it was read, what it gave, what is wrong. */
export interface SourceHealth {
  readonly id: string;
  readonly name: string;
  readonly lastPoll: Instant | null;
  readonly lastOk: Instant | null;
  readonly lastItem: Instant | null;
  readonly items: number;
  /** Why the source itself could not be read at the last poll, in words. */
  readonly error: string | null;
  readonly problems: readonly ItemProblem[];
  readonly nextPoll: Instant | null;
}

export interface SourceHealthStore {
  save(health: SourceHealth): Promise<void>;
  get(id: string): Promise<SourceHealth | null>;
  all(): Promise<readonly SourceHealth[]>;
}

const problemList = z.array(
  z.object({
    key: z.string(),
    reason: z.enum(['unreadable', 'empty', 'too-large', 'binary', 'not-utf8', 'not-an-article']),
    detail: z.string(),
  }),
);

export function createSourceHealthStore(db: Kysely<Tables>): SourceHealthStore {
  const rows = db.selectFrom('source_state').selectAll();
  return {
    save: async ({ id, name, lastPoll, lastOk, lastItem, items, error, problems, nextPoll }) => {
      const row = {
        ...{ id, name, items, error },
        last_poll: lastPoll,
        last_ok: lastOk,
        last_item: lastItem,
        problems: JSON.stringify(problems),
        next_poll: nextPoll,
      };
      await db
        .insertInto('source_state')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    get: async (id) => {
      const row = await rows.where('id', '=', id).executeTakeFirst();
      return row ? asHealth(row) : null;
    },
    all: async () => (await rows.orderBy('name').execute()).map(asHealth),
  };
}

function asHealth(row: Tables['source_state']): SourceHealth {
  return {
    id: row.id,
    name: row.name,
    lastPoll: row.last_poll,
    lastOk: row.last_ok,
    lastItem: row.last_item,
    items: row.items,
    error: row.error,
    problems: problemList.parse(JSON.parse(row.problems)),
    nextPoll: row.next_poll,
  };
}
