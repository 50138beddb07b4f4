import type { ExpressionBuilder, Kysely, SqlBool, Expression } from 'kysely';
import type { EventStatus, EventType } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Side } from '../sources/source.ts';
import type { Confirmation, EventStory, StatementStory, Story } from '../stories/story.ts';
import type { Tables } from './tables.ts';

/** What of the ledger is asked for; null where it makes no difference. */
export interface LedgerFilter {
  readonly year: string | null;
  readonly status: EventStatus | null;
  readonly type: EventType | null;
  readonly confirmed: Confirmation | null;
  /** The side to which people return. */
  readonly side: Exclude<Side, 'third_party'> | null;
}

export interface WordsFilter {
  readonly year: string | null;
  /** Whose speakers. */
  readonly side: Side | null;
}

export interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** A part of a list, and how long all of it is. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** A story and when it was last news, or first seen where nobody was told of it. */
export interface Told {
  readonly story: Story;
  readonly at: Instant;
}

export interface ToldFilter {
  readonly kind: Story['kind'] | null;
  readonly type: EventType | null;
}

/** Reads the stories for pages, feeds and the outside: a part at a time, the newest first. */
export interface LedgerStore {
  events(filter: LedgerFilter, range: Range): Promise<Part<EventStory>>;
  statements(filter: WordsFilter, range: Range): Promise<Part<StatementStory>>;
  /** The years that have events, the newest first. */
  years(): Promise<readonly string[]>;
  told(filter: ToldFilter, limit: number): Promise<readonly Told[]>;
  /** Another text after every change of a story. */
  version(): Promise<string>;
}

export function createLedgerStore(db: Kysely<Tables>): LedgerStore {
  return {
    events: async (filter, range) => (await part(db, (eb) => eventConditions(eb, filter), range)) as Part<EventStory>,
    statements: async ({ year, side }, range) =>
      (await part(
        db,
        (eb) => [eb('kind', '=', 'statement'), ...inYear(eb, year), ...(side === null ? [] : [eb('side', '=', side)])],
        range,
      )) as Part<StatementStory>,
    years: async () => {
      const rows = await db
        .selectFrom('stories')
        .select((eb) => eb.fn<string>('substr', ['listed_day', eb.val(1), eb.val(4)]).as('year'))
        .where('kind', '=', 'event')
        .where('listed_day', '!=', '')
        .distinct()
        .execute();
      return rows.map(({ year }) => year).sort((one, other) => other.localeCompare(one));
    },
    told: (filter, limit) => told(db, filter, limit),
    version: async () => {
      const { n, last } = await db
        .selectFrom('stories')
        .select((eb) => [eb.fn.countAll<number | string>().as('n'), eb.fn.max('updated').as('last')])
        .executeTakeFirstOrThrow();
      return `${String(n)} ${last}`;
    },
  };
}

type Conditions = (eb: ExpressionBuilder<Tables, 'stories'>) => readonly Expression<SqlBool>[];

/** The ids come out of the index alone; only the stories of the part are read. */
async function part(db: Kysely<Tables>, conditions: Conditions, { offset, limit }: Range): Promise<Part<Story>> {
  const chosen = db.selectFrom('stories').where((eb) => eb.and([...conditions(eb)]));
  const { n } = await chosen.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
  const ids = await chosen
    .select('id')
    .orderBy('listed_day', 'desc')
    .orderBy('first_seen', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const stories = await byId(
    db,
    ids.map(({ id }) => id),
  );
  return { items: ids.flatMap(({ id }) => stories.get(id) ?? []), total: Number(n) };
}

function eventConditions(
  eb: ExpressionBuilder<Tables, 'stories'>,
  { year, status, type, confirmed, side }: LedgerFilter,
): readonly Expression<SqlBool>[] {
  return [
    eb('kind', '=', 'event'),
    ...inYear(eb, year),
    ...(status === null ? [] : [eb('status', '=', status)]),
    ...(type === null ? [] : [eb('type', '=', type)]),
    ...(confirmed === null ? [] : [eb('confirmed_by', '=', confirmed)]),
    ...(side === null ? [] : [eb('returned_to', 'in', [side, 'both'])]),
  ];
}

function inYear(eb: ExpressionBuilder<Tables, 'stories'>, year: string | null): readonly Expression<SqlBool>[] {
  return year === null ? [] : [eb('listed_day', '>=', year), eb('listed_day', '<', `${year}~`)];
}

async function told(db: Kysely<Tables>, { kind, type }: ToldFilter, limit: number): Promise<readonly Told[]> {
  const wanted = (eb: ExpressionBuilder<Tables, 'stories'>): Expression<SqlBool> =>
    eb.and([...(kind === null ? [] : [eb('kind', '=', kind)]), ...(type === null ? [] : [eb('type', '=', type)])]);
  const news = await db
    .selectFrom('story_revisions')
    .innerJoin('stories', 'stories.id', 'story_revisions.story_id')
    .whereRef('stories.revision', '=', 'story_revisions.revision')
    .where(wanted)
    .select(['stories.id', 'story_revisions.at'])
    .orderBy('story_revisions.at', 'desc')
    .orderBy('stories.id')
    .limit(limit)
    .execute();
  // What a source's first reading found was told to nobody: it stands by when it was found.
  const found = await db
    .selectFrom('stories')
    .where('origin', '=', 'baseline')
    .where(wanted)
    .where('id', 'not in', db.selectFrom('story_revisions').select('story_id'))
    .select(['id', 'first_seen as at'])
    .orderBy('first_seen', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  const newest = [...news, ...found].toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, limit);
  const stories = await byId(
    db,
    newest.map(({ id }) => id),
  );
  return newest.flatMap(({ id, at }) => {
    const story = stories.get(id);
    return story === undefined ? [] : [{ story, at }];
  });
}

async function byId(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, Story>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('stories').select(['id', 'data']).where('id', 'in', ids).execute();
  // The column is written by the stories’ own store: what comes out is what went in.
  return new Map(rows.map(({ id, data }) => [id, JSON.parse(data) as Story]));
}
