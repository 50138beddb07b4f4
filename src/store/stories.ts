import type { Kysely } from 'kysely';
import type { EventType } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import { textKey } from '../shared/text.ts';
import type { Side } from '../sources/source.ts';
import type { NewsReason } from '../stories/change.ts';
import { speakerKey } from '../stories/same-claim.ts';
import type { EventStory, StatementStory, Story } from '../stories/story.ts';
import { anchorDay } from '../stories/when.ts';
import type { StoryTable, Tables } from './tables.ts';

/** Stories looked at for one finding; more than this many in the window is a flood, and the nearest decide. */
const MAX_CANDIDATES = 200;

export interface EventFilter {
  readonly year: string | null;
  readonly status: string | null;
  readonly type: string | null;
}

export interface StatementFilter {
  readonly side: Side | null;
  /** Part of the speaker's name. */
  readonly speaker: string | null;
}

export interface StoryStore {
  /** Writes a story down, new or changed. */
  save(story: Story): Promise<void>;
  /** Forgets rows of the ledger that are not among these, but for those that articles have added to. */
  keepHistory(ids: readonly string[]): Promise<void>;
  /** Remembers that a revision was news, and why. */
  addRevision(story: Story, reason: NewsReason): Promise<void>;
  /** Events of a type whose day is within `days` of `day`: those that a finding could belong to. */
  eventsNear(type: EventType, day: string, days: number): Promise<readonly EventStory[]>;
  statementsNear(speaker: string, day: string, days: number): Promise<readonly StatementStory[]>;
  byIds(ids: readonly string[]): Promise<readonly Story[]>;
  /** Stories whose id begins so; at most `limit`. */
  byPrefix(prefix: string, limit: number): Promise<readonly Story[]>;
  /** What became news after `since` and up to `until`, oldest first. */
  newsBetween(since: Instant, until: Instant): Promise<readonly Story[]>;
  /** What became news last, and what was there when a source was first read; newest first. */
  latest(limit: number): Promise<readonly Story[]>;
  events(filter: EventFilter): Promise<readonly EventStory[]>;
  statements(filter: StatementFilter): Promise<readonly StatementStory[]>;
  /** Stories that hold every word, newest first; words are taken as they are, nothing in them is an operator. */
  search(words: string, limit: number): Promise<readonly Story[]>;
  /** All stories in the order in which they were first seen. */
  all(): Promise<readonly Story[]>;
}

export function createStoryStore(db: Kysely<Tables>): StoryStore {
  return {
    save: async (story) => {
      const row = asRow(story);
      await db
        .insertInto('stories')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    keepHistory: async (ids) => {
      const used = db.selectFrom('findings').select('story_id').where('story_id', 'is not', null);
      await db
        .deleteFrom('stories')
        .where('origin', '=', 'history')
        .where('id', 'not in', ids.length > 0 ? ids : [''])
        .where('id', 'not in', used)
        .execute();
    },
    addRevision: async ({ id, revision, updated }, reason) => {
      await db.insertInto('story_revisions').values({ story_id: id, revision, reason, at: updated }).execute();
    },
    eventsNear: async (type, day, days) => {
      const rows = await near(db, day, days).where('kind', '=', 'event').where('type', '=', type).execute();
      return rows.map(asStory).filter(isEvent);
    },
    statementsNear: async (speaker, day, days) => {
      const rows = await near(db, day, days).where('speaker_key', '=', speaker).execute();
      return rows.map(asStory).filter(isStatement);
    },
    byIds: async (ids) => {
      const rows = await db
        .selectFrom('stories')
        .select('data')
        .where('id', 'in', ids.length > 0 ? ids : [''])
        .execute();
      const stories = new Map(rows.map(asStory).map((story) => [story.id, story]));
      return ids.flatMap((id) => stories.get(id) ?? []);
    },
    byPrefix: async (prefix, limit) => {
      const rows = await db
        .selectFrom('stories')
        .select('data')
        .where('id', 'like', `${prefix.replace(/[^0-9a-z]/g, '')}%`)
        .limit(limit)
        .execute();
      return rows.map(asStory);
    },
    newsBetween: async (since, until) => {
      const rows = await db
        .selectFrom('stories')
        .select('data')
        .where('id', 'in', (eb) =>
          eb.selectFrom('story_revisions').select('story_id').where('at', '>', since).where('at', '<=', until),
        )
        .orderBy('updated')
        .orderBy('id')
        .execute();
      return rows.map(asStory);
    },
    latest: async (limit) => {
      const rows = await db
        .selectFrom('stories')
        .leftJoin('story_revisions', 'story_revisions.story_id', 'stories.id')
        // What a source's first reading found was told to nobody: it stands by its day.
        .where((eb) => eb.or([eb('story_revisions.at', 'is not', null), eb('stories.origin', '=', 'baseline')]))
        .select([
          'stories.data',
          (eb) => eb.fn.coalesce(eb.fn.max('story_revisions.at'), 'stories.anchor_day').as('told'),
        ])
        .groupBy(['stories.id', 'stories.data', 'stories.anchor_day'])
        .orderBy('told', 'desc')
        .orderBy('stories.anchor_day', 'desc')
        .limit(limit)
        .execute();
      return rows.map(asStory);
    },
    events: async ({ year, status, type }) => {
      let query = db.selectFrom('stories').select('data').where('kind', '=', 'event');
      if (year !== null) query = query.where('anchor_day', '>=', year).where('anchor_day', '<', `${year}~`);
      if (status !== null) query = query.where('status', '=', status);
      if (type !== null) query = query.where('type', '=', type);
      return (await query.orderBy('anchor_day', 'desc').orderBy('first_seen', 'desc').execute())
        .map(asStory)
        .filter(isEvent);
    },
    statements: async ({ side, speaker }) => {
      let query = db.selectFrom('stories').select('data').where('kind', '=', 'statement');
      if (side !== null) query = query.where('side', '=', side);
      if (speaker !== null) query = query.where('search_text', 'like', contains(speaker));
      return (await query.orderBy('anchor_day', 'desc').orderBy('first_seen', 'desc').execute())
        .map(asStory)
        .filter(isStatement);
    },
    search: async (words, limit) => {
      let query = db.selectFrom('stories').select('data');
      const keys = textKey(words).split(' ').filter(Boolean).slice(0, 20);
      if (keys.length === 0) return [];
      for (const key of keys) query = query.where('search_text', 'like', contains(key));
      return (await query.orderBy('anchor_day', 'desc').limit(limit).execute()).map(asStory);
    },
    all: async () =>
      (
        await db
          .selectFrom('stories')
          .select('data')
          .orderBy('first_seen')
          .orderBy('anchor_day')
          .orderBy('id')
          .execute()
      ).map(asStory),
  };
}

function near(db: Kysely<Tables>, day: string, days: number) {
  return db
    .selectFrom('stories')
    .select('data')
    .where('anchor_day', '>=', shift(day, -days))
    .where('anchor_day', '<=', shift(day, days))
    .orderBy('anchor_day', 'desc')
    .limit(MAX_CANDIDATES);
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

// `textKey` leaves letters, digits and spaces alone, so that nothing in it is a wildcard.
function contains(words: string): string {
  return `%${textKey(words)}%`;
}

function asRow(story: Story): StoryTable {
  const event = story.kind === 'event' ? story : null;
  const statement = story.kind === 'statement' ? story : null;
  return {
    id: story.id,
    kind: story.kind,
    origin: story.origin,
    type: event?.type ?? null,
    status: event?.status ?? null,
    side: statement?.side ?? null,
    speaker_key: statement === null ? null : speakerKey(statement),
    anchor_day: anchorDay(story),
    revision: story.revision,
    first_seen: story.firstSeen,
    updated: story.updated,
    search_text: ` ${searchText(story)} `,
    data: JSON.stringify(story),
  };
}

function searchText(story: Story): string {
  const sources = story.reports.map((report) => report.outlet);
  const evidence = story.reports.flatMap((report) => report.finding.evidence.map((span) => span.text));
  const own =
    story.kind === 'event'
      ? [story.type, story.status, story.date, story.statedRatio, ...story.mediators]
      : [story.speaker, story.role, story.text];
  return textKey([...own, ...sources, ...evidence].filter((part) => part !== null).join(' '));
}

// The column is written by `save` alone: what comes out is what went in.
function asStory(row: { readonly data: string }): Story {
  return JSON.parse(row.data) as Story;
}

function isEvent(story: Story): story is EventStory {
  return story.kind === 'event';
}

function isStatement(story: Story): story is StatementStory {
  return story.kind === 'statement';
}
