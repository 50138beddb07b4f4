import type { Kysely } from 'kysely';
import type { Settlement } from '../deliveries/settle.ts';
import type { Instant } from '../shared/calendar.ts';
import type { NoticeRow, Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** What the operator is to hear. */
export interface NoticeDraft {
  readonly cause: string;
  /** Details that only this cause has, in English; empty where the cause says it all. */
  readonly text: string;
  /** How many, where the cause counts. */
  readonly number: number | null;
}

/** A notice that one sender alone may send now. */
export interface ClaimedNotice extends NoticeDraft {
  readonly seq: number;
  readonly attempts: number;
  readonly fence: number;
  readonly repeats: number;
  readonly ambiguous: boolean;
}

/** The operator's outbox: the steps of a notice are those of a delivery (see `deliveries/outbox.ts`). */
export interface NoticeStore {
  add(draft: NoticeDraft, now: Instant): Promise<void>;
  /** The oldest that is due, and no second one while it is under way. */
  claim(now: Instant): Promise<ClaimedNotice | null>;
  /** True where `claim` would find one. */
  isDue(now: Instant): Promise<boolean>;
  /** Writes what became of a claim; false where it is not ours any more. */
  settle(claimed: Pick<ClaimedNotice, 'seq' | 'fence'>, settlement: Settlement, now: Instant): Promise<boolean>;
  markRepeat(claimed: Pick<ClaimedNotice, 'seq' | 'fence'>): Promise<boolean>;
  /** After a crash: what was under way may have arrived. */
  recover(): Promise<void>;
  /** What nobody was there to hear before that time is no news any more. */
  passOver(before: Instant): Promise<void>;
}

export function createNoticeStore(db: Kysely<Tables>): NoticeStore {
  const due = (on: Kysely<Tables>, now: Instant) =>
    on
      .selectFrom('notices')
      .where('state', 'in', ['pending', 'ambiguous'])
      .where('due_at', '<=', now)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('notices as other').select('other.seq').where('other.state', '=', 'claimed'))),
      )
      .orderBy('seq')
      .limit(1);
  const ours = ({ seq, fence }: Pick<ClaimedNotice, 'seq' | 'fence'>) =>
    db.updateTable('notices').where('seq', '=', seq).where('fence', '=', fence).where('state', '=', 'claimed');
  return {
    add: async ({ cause, text, number }, now) => {
      const row = { cause, text, number, feed_id: null, at: now, due_at: now, state: 'pending' };
      await db.insertInto('notices').values(row).execute();
    },
    claim: (now) =>
      inTransaction(db, async (tx) => {
        const row = await due(tx, now).selectAll().executeTakeFirst();
        if (row === undefined) return null;
        const claimed = asClaimed(row);
        const { attempts, fence } = claimed;
        const changed = tx.updateTable('notices').set({ state: 'claimed', attempts, fence });
        await changed.where('seq', '=', row.seq).execute();
        return claimed;
      }),
    isDue: async (now) => (await due(db, now).select('seq').executeTakeFirst()) !== undefined,
    settle: async (claimed, { state, dueAt, outcome, repeats }, now) => {
      const written = await ours(claimed)
        .set({ state, outcome, repeats, due_at: dueAt ?? now })
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },
    markRepeat: async (claimed) => {
      const written = await ours(claimed)
        .set(({ eb }) => ({ repeats: eb('repeats', '+', 1) }))
        .executeTakeFirst();
      return written.numUpdatedRows === 1n;
    },
    recover: async () => {
      await db
        .updateTable('notices')
        .set(({ eb }) => ({
          state: eb.case().when('repeats', '>', 0).then('held').else('ambiguous').end(),
          fence: eb('fence', '+', 1),
        }))
        .where('state', '=', 'claimed')
        .execute();
    },
    passOver: async (before) => {
      await db
        .updateTable('notices')
        .set({ state: 'kept' })
        .where('state', '=', 'pending')
        .where('at', '<', before)
        .execute();
    },
  };
}

function asClaimed({ seq, cause, text, number, attempts, fence, repeats, state }: NoticeRow): ClaimedNotice {
  const ambiguous = state === 'ambiguous';
  return { seq, cause, text, number, attempts: attempts + 1, fence: fence + 1, repeats, ambiguous };
}
