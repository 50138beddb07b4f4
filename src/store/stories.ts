import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Instant } from '../shared/calendar.ts';
import { textKey } from '../shared/text.ts';
import type { Side } from '../sources/source.ts';
import type { NewsReason } from '../stories/change.ts';
import { speakerKey } from '../stories/same-claim.ts';
import type { EventStory, StatementStory, Story } from '../stories/story.ts';
import { marksOf, type Seek } from '../stories/marks.ts';
import { returnedTo } from '../stories/returned-to.ts';
import { anchorDay, listedDay } from '../stories/when.ts';
import { rowsLike, shift } from './candidates.ts';
import type { StoryTable, Tables } from './tables.ts';

/** Of one speaker's words, so many of the nearest before and after a day are looked at. */
const NEAREST = 24;

export interface EventFilter {
  readonly year: string | null;
  readonly status: string | null;
  readonly type: string | null;
}

export interface StatementFilter {
  readonly side: Side | null;
  /** Words of the speaker's name, each with its other spellings; all of them stand in it, from their beginnings on. */
  readonly speaker: readonly (readonly string[])[];
}

export interface StoryStore {
  /** Writes a story down, new or changed. */
  save(story: Story): Promise<void>;
  /**
   * Writes `united` down in the place of itself and of `twin`, whose findings are its own from now on. False, with nothing
   * done, where readers know `twin` already: what they were sent is not taken from under them.
   */
  absorb(united: EventStory, twin: string): Promise<boolean>;
  /** Forgets rows of the ledger that are not among these, but for those that articles have added to. */
  keepHistory(ids: readonly string[]): Promise<void>;
  /** Remembers that a revision was news, and why. */
  addRevision(story: Story, reason: NewsReason): Promise<void>;
  /** Events that a finding could belong to, by their days and numbers: a bounded few, the nearest. */
  eventsLike(seek: Seek): Promise<readonly EventStory[]>;
  /** What a speaker (by `speakerKey`) said within `days` of `day`: the nearest. */
  statementsNear(speaker: string, day: string, days: number): Promise<readonly StatementStory[]>;
  byIds(ids: readonly string[]): Promise<readonly Story[]>;
  /** The stories that these articles tell. */
  ofArticles(articleIds: readonly string[]): Promise<readonly Story[]>;
  /** Stories whose id begins so; at most `limit`. */
  byPrefix(prefix: string, limit: number): Promise<readonly Story[]>;
  /** What became news after `since` and up to `until`, oldest first. */
  newsBetween(since: Instant, until: Instant): Promise<readonly Story[]>;
  /** What became news last, and what was there when a source was first read; newest first. */
  latest(limit: number): Promise<readonly Story[]>;
  events(filter: EventFilter): Promise<readonly EventStory[]>;
  statements(filter: StatementFilter): Promise<readonly StatementStory[]>;
  /** All stories in the order in which they were first seen. */
  all(): Promise<readonly Story[]>;
}

export function createStoryStore(db: Kysely<Tables>): StoryStore {
  return {
    save: (story) => save(db, story),
    absorb: async (united, twin) => {
      const told = await db
        .selectFrom('story_revisions')
        .select('story_id')
        .where('story_id', '=', twin)
        .executeTakeFirst();
      if (told !== undefined) return false;
      await save(db, united);
      await db.updateTable('findings').set({ story_id: united.id }).where('story_id', '=', twin).execute();
      await db.deleteFrom('stories').where('id', '=', twin).execute();
      return true;
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
    eventsLike: async (seek) => (await rowsLike(db, seek)).map(asStory).filter(isEvent),
    statementsNear: async (speaker, day, days) => {
      const said = db.selectFrom('stories').select('data').where('speaker_key', '=', speaker).limit(NEAREST);
      const [since, until] = [shift(day, -days), shift(day, days)];
      const after = said.where('anchor_day', '>=', day).where('anchor_day', '<=', until).orderBy('anchor_day');
      const before = said.where('anchor_day', '<', day).where('anchor_day', '>=', since).orderBy('anchor_day', 'desc');
      return [...(await after.execute()), ...(await before.execute())].map(asStory).filter(isStatement);
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
    ofArticles: async (articleIds) => {
      const ids = articleIds.length > 0 ? articleIds : [''];
      const told = db.selectFrom('findings').select('story_id').where('article_id', 'in', ids);
      const rows = await db.selectFrom('stories').select('data').where('id', 'in', told).orderBy('id').execute();
      return rows.map(asStory);
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
      if (year !== null) query = query.where('listed_day', '>=', year).where('listed_day', '<', `${year}~`);
      if (status !== null) query = query.where('status', '=', status);
      if (type !== null) query = query.where('type', '=', type);
      return (await query.orderBy('listed_day', 'desc').orderBy('first_seen', 'desc').execute())
        .map(asStory)
        .filter(isEvent);
    },
    statements: async ({ side, speaker }) => {
      let query = db.selectFrom('stories').select('data').where('kind', '=', 'statement');
      if (side !== null) query = query.where('side', '=', side);
      for (const spellings of speaker)
        query = query.where(({ or }) => or(spellings.map(textKey).filter(Boolean).map(isInName)));
      return (await query.orderBy('listed_day', 'desc').orderBy('first_seen', 'desc').execute())
        .map(asStory)
        .filter(isStatement);
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

async function save(db: Kysely<Tables>, story: Story): Promise<void> {
  const row = asRow(story);
  await db
    .insertInto('stories')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  if (story.kind === 'event') await mark(db, story);
}

/** A mark that holds no longer leads to a story that the comparison refuses: it costs nothing to leave it. */
async function mark(db: Kysely<Tables>, story: EventStory): Promise<void> {
  const marks = marksOf(story).map(({ day, number }) => ({ type: story.type, number, day, story_id: story.id }));
  await db
    .insertInto('event_marks')
    .values(marks)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

// `textKey` leaves letters, digits and spaces alone, so that nothing in it is a wildcard.
function isInName(key: string): RawBuilder<boolean> {
  return sql`' ' || speaker_key like ${`% ${key}%`}`;
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
    confirmed_by: event?.confirmedBy ?? null,
    returned_to: event && returnedTo(event),
    speaker_key: statement === null ? null : speakerKey(statement),
    anchor_day: anchorDay(story),
    listed_day: listedDay(story),
    revision: story.revision,
    first_seen: story.firstSeen,
    updated: story.updated,
    data: JSON.stringify(story),
  };
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
