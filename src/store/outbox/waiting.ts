import type { Kysely } from 'kysely';
import type { Instant } from '../../shared/calendar.ts';
import type { Tables } from '../tables.ts';

/** What is owed and may be sent. */
export interface Waiting {
  readonly oldestDue: Instant | null;
  readonly due: number;
}

export async function waiting(db: Kysely<Tables>, now: Instant): Promise<Waiting> {
  const row = await db
    .selectFrom('deliveries as d')
    .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
    .select(({ fn }) => [fn.min('d.due_at').as('oldest'), fn.countAll<number | string>().as('n')])
    .where('d.state', 'in', ['pending', 'ambiguous'])
    .where('d.due_at', '<=', now)
    .where('s.state', '=', 'active')
    .executeTakeFirstOrThrow();
  const due = Number(row.n);
  return { oldestDue: due === 0 ? null : row.oldest, due };
}

/** What a restored backup still owes was sent after it was made, as far as anybody knows. */
export async function holdOpen(db: Kysely<Tables>, now: Instant): Promise<number> {
  const held = await db
    .updateTable('deliveries')
    .set({ state: 'held', settled_at: now, outcome: 'unknown: the database was restored' })
    .where('state', 'in', ['pending', 'claimed', 'ambiguous'])
    .executeTakeFirst();
  return Number(held.numUpdatedRows);
}
