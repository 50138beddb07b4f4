import type { Kysely } from 'kysely';
import type { Instant } from '../shared/calendar.ts';
import type { Tables } from './tables.ts';

/** How many there are of one sort; the labels are words of the code. */
export interface Tally {
  readonly labels: Readonly<Record<string, string>>;
  readonly count: number;
}

/** What an operator counts. Nothing of it says who is subscribed. */
export interface TallyStore {
  articles(): Promise<readonly Tally[]>;
  /** By kind, type (`none` of statements and of what no story took), language and what came of it. */
  findings(): Promise<readonly Tally[]>;
  /** By kind and state. */
  deliveries(): Promise<readonly Tally[]>;
  /** By platform and state. */
  subscriptions(): Promise<readonly Tally[]>;
  /** Since when the message that is due the longest is due; null where none is. */
  dueSince(now: Instant): Promise<Instant | null>;
  /** How long, in seconds, the messages took that were sent since then, at most a few thousand, from being owed to being taken. */
  sendSeconds(since: Instant): Promise<readonly number[]>;
}

const MOST_SENDS = 5_000;

export function createTallyStore(db: Kysely<Tables>): TallyStore {
  return {
    articles: async () => {
      const rows = await db
        .selectFrom('articles')
        .select(['lang', (eb) => eb.fn.countAll<number | string>().as('n')])
        .groupBy('lang')
        .execute();
      return rows.map(tally);
    },
    findings: async () => {
      const rows = await db
        .selectFrom('findings')
        .innerJoin('articles', 'articles.id', 'findings.article_id')
        .leftJoin('stories', 'stories.id', 'findings.story_id')
        .select(['findings.kind', 'stories.type', 'articles.lang', 'findings.reason'])
        .select((eb) => eb.fn.countAll<number | string>().as('n'))
        .groupBy(['findings.kind', 'stories.type', 'articles.lang', 'findings.reason'])
        .execute();
      return rows.map(tally);
    },
    deliveries: async () => {
      const rows = await db
        .selectFrom('deliveries')
        .select(['kind', 'state', (eb) => eb.fn.countAll<number | string>().as('n')])
        .groupBy(['kind', 'state'])
        .execute();
      return rows.map(tally);
    },
    subscriptions: async () => {
      const rows = await db
        .selectFrom('subscriptions')
        .select(['platform', 'state', (eb) => eb.fn.countAll<number | string>().as('n')])
        .groupBy(['platform', 'state'])
        .execute();
      return rows.map(tally);
    },
    dueSince: async (now) => {
      const row = await db
        .selectFrom('deliveries')
        .innerJoin('subscriptions', 'subscriptions.id', 'deliveries.subscription_id')
        .where('deliveries.state', '=', 'pending')
        .where('subscriptions.state', '=', 'active')
        .where('due_at', '<=', now)
        .select((eb) => eb.fn.min<string | null>('due_at').as('since'))
        .executeTakeFirst();
      return row?.since ?? null;
    },
    sendSeconds: async (since) => {
      const rows = await db
        .selectFrom('deliveries')
        .where('settled_at', '>=', since)
        .where('state', '=', 'sent')
        .select(['created_at', 'settled_at'])
        .orderBy('settled_at', 'desc')
        .limit(MOST_SENDS)
        .execute();
      return rows.flatMap(({ created_at, settled_at }) =>
        settled_at === null ? [] : [(Date.parse(settled_at) - Date.parse(created_at)) / 1_000],
      );
    },
  };
}

type Row = Readonly<Record<string, string | number | null>> & { readonly n: number | string };

function tally({ n, ...labels }: Row): Tally {
  const named = Object.entries(labels).map(([name, value]) => [name, String(value ?? 'none')]);
  return { labels: Object.fromEntries(named) as Record<string, string>, count: Number(n) };
}
