import type { Kysely } from 'kysely';
import { RHYTHMS, type Rhythm } from '../shared/choices.ts';
import type { DigestPlan } from '../deliveries/digest-plan.ts';
import type { Instant } from '../shared/calendar.ts';
import type { SubscriptionDigestTable, Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

export interface DigestStore {
  /** The digests of a subscription. */
  of(subscriptionId: string): Promise<readonly DigestPlan[]>;
  /** Writes all digests of a subscription down; what it had besides is gone. */
  plan(subscriptionId: string, plans: readonly DigestPlan[]): Promise<void>;
  /** The ids of active subscriptions of which a digest is due, or is further off than `farthest`, as only a wrong clock makes it. */
  due(now: Instant, farthest: Instant): Promise<readonly string[]>;
}

export function createDigestStore(db: Kysely<Tables>): DigestStore {
  return {
    of: async (subscriptionId) => {
      const rows = await db
        .selectFrom('subscription_digests')
        .selectAll()
        .where('subscription_id', '=', subscriptionId)
        .execute();
      return rows.map(asPlan).toSorted((one, other) => RHYTHMS.indexOf(one.rhythm) - RHYTHMS.indexOf(other.rhythm));
    },
    plan: (subscriptionId, plans) =>
      inTransaction(db, async (tx) => {
        await tx.deleteFrom('subscription_digests').where('subscription_id', '=', subscriptionId).execute();
        if (plans.length === 0) return;
        const rows = plans.map(({ rhythm, nextAt, toldUntil }) => ({
          ...{ subscription_id: subscriptionId, rhythm, next_at: nextAt, told_until: toldUntil },
        }));
        await tx.insertInto('subscription_digests').values(rows).execute();
      }),
    due: async (now, farthest) => {
      const rows = await db
        .selectFrom('subscription_digests as d')
        .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
        .select('d.subscription_id as id')
        .distinct()
        .where('s.state', '=', 'active')
        .where(({ or, eb }) => or([eb('d.next_at', '<=', now), eb('d.next_at', '>', farthest)]))
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

function asPlan({ rhythm, next_at: nextAt, told_until: toldUntil }: SubscriptionDigestTable): DigestPlan {
  return { rhythm: rhythm as Rhythm, nextAt, toldUntil };
}
