import { sql, type Kysely, type Transaction } from 'kysely';
import type { Claim, ClaimOptions, LivingMessage } from '../../deliveries/outbox.ts';
import { isLanguage } from '../../shared/language.ts';
import type { Engine } from '../engine.ts';
import type { DeliveryRow, SubscriptionRow, Tables } from '../tables.ts';
import { chatsOf } from '../chats-of.ts';
import { readChoices } from '../choices.ts';
import { gather } from './gather.ts';
import { itemsOf } from './items.ts';
import { livingMessage } from './living.ts';
import { PRIORITIES, PRIORITY } from './priority.ts';
import type { DeliveryItem, DeliveryKind } from '../../deliveries/delivery.ts';

/** States in which a delivery still stands before the later ones of its chat. */
const OPEN = ['pending', 'claimed', 'ambiguous'] as const;

type Row = DeliveryRow & Pick<SubscriptionRow, 'platform' | 'chat' | 'thread' | 'language' | 'zone' | 'choices'>;

/**
 * Takes what is due on these platforms, at most one delivery a chat and none of one that rests; each claim has a higher
 * fence than any before it.
 */
export async function claim(
  tx: Transaction<Tables>,
  platforms: readonly string[],
  limit: number,
  now: string,
  options: ClaimOptions & Pick<Engine, 'passingByClaimed'>,
): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  // One walk along the index for each: in one query the database would sort all that waits, for the first of it.
  for (const priority of PRIORITIES) {
    for (const state of ['ambiguous', 'pending'] as const) {
      if (claims.length === limit) return claims;
      if (state === 'ambiguous' && options.repeats === false) continue;
      const rows = await dueRows(tx, { platforms, state, priority, now, ...options })
        .limit(limit - claims.length)
        .modifyEnd(options.passingByClaimed)
        .execute();
      for (const row of rows) if (await isFree(tx, row)) claims.push(await claimRow(tx, row, now, options));
    }
  }
  return claims;
}

/** False where somebody has claimed another of the same chat since the rows were read; now that its row is locked nobody can. */
async function isFree(tx: Transaction<Tables>, { subscription_id }: Row): Promise<boolean> {
  const claimed = tx
    .selectFrom('deliveries')
    .select('seq')
    .where('subscription_id', '=', subscription_id)
    .where('state', '=', 'claimed');
  return (await claimed.executeTakeFirst()) === undefined;
}

async function claimRow(
  tx: Transaction<Tables>,
  due: Row,
  now: string,
  { gather: gathers }: ClaimOptions,
): Promise<Claim> {
  const row = gathers === true && (await gather(tx, due, now)) ? { ...due, kind: 'catch-up' } : due;
  await tx
    .updateTable('deliveries')
    .set({ state: 'claimed', fence: row.fence + 1, attempts: row.attempts + 1, claimed_at: now })
    .where('id', '=', row.id)
    .execute();
  const items = await itemsOf(tx, row.id);
  return asClaim(row, items, await livingMessage(tx, row.subscription_id, items));
}

/** The accounts before the slashes of the chats for which something is due. */
export async function accountsDue(db: Kysely<Tables>, platform: string, now: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
    .select('s.chat')
    .distinct()
    .where('d.state', 'in', ['pending', 'ambiguous'])
    .where('d.due_at', '<=', now)
    .where('s.state', '=', 'active')
    .where('s.platform', '=', platform)
    .execute();
  return [...new Set(rows.flatMap(({ chat }) => (chat.includes('/') ? [chat.slice(0, chat.indexOf('/'))] : [])))];
}

/** As long as the next power of two: each length is a query of its own, which is compiled and kept. */
function padded(chats: readonly string[]): readonly string[] {
  const length = 2 ** Math.ceil(Math.log2(chats.length));
  return Array.from({ length }, (_, at) => chats[Math.min(at, chats.length - 1)] ?? '');
}

interface Due extends ClaimOptions {
  readonly platforms: readonly string[];
  readonly state: 'pending' | 'ambiguous';
  readonly priority: number;
  readonly now: string;
}

/** The first open delivery of each active chat, where it is one that may be sent; of one state and priority, the longest due first. */
function dueRows(db: Kysely<Tables>, { platforms, state, priority, now, resting = [], account = null }: Due) {
  return db
    .selectFrom('deliveries as d')
    .innerJoin('subscriptions as s', 's.id', 'd.subscription_id')
    .where('d.state', '=', state)
    .where('d.priority', '=', priority)
    .where('d.due_at', '<=', now)
    .where('s.state', '=', 'active')
    .where('s.platform', 'in', platforms.length > 0 ? platforms : [''])
    .$if(resting.length > 0, (due) => due.where('s.chat', 'not in', padded(resting)))
    .$if(account !== null, (due) => due.where('s.chat', 'like', chatsOf(account ?? '')))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as e')
            .select('e.seq')
            .whereRef('e.subscription_id', '=', 'd.subscription_id')
            .where('e.state', 'in', OPEN)
            .where(
              sql<boolean>`(e.state = 'claimed' or e.priority < d.priority or (e.priority = d.priority and e.seq < d.seq))`,
            ),
        ),
      ),
    )
    .selectAll('d')
    .select(['s.platform', 's.chat', 's.thread', 's.language', 's.zone', 's.choices'])
    .orderBy('d.due_at')
    .orderBy('d.seq');
}

function asClaim(row: Row, items: readonly DeliveryItem[], living: LivingMessage | null): Claim {
  return {
    delivery: {
      id: row.id,
      subscriptionId: row.subscription_id,
      kind: row.kind as DeliveryKind,
      urgent: row.priority < PRIORITY.alert,
      items,
      window: row.since !== null && row.slot !== null ? { since: row.since, slot: row.slot } : null,
      attempts: row.attempts + 1,
      fence: row.fence + 1,
      repeats: row.repeats,
      ambiguous: row.state === 'ambiguous',
    },
    address: { platform: row.platform, chat: row.chat, thread: row.thread || null },
    language: isLanguage(row.language) ? row.language : 'en',
    zone: row.zone,
    choices: readChoices(row.choices),
    living,
  };
}
