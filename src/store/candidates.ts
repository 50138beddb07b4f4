import { sql, type Kysely, type RawBuilder } from 'kysely';
import { NO_NUMBER, type Seek } from '../stories/marks.ts';
import type { Tables } from './tables.ts';

/** Of each kind of likeness so many of the nearest stories before and after are looked at, however many there are. */
const NEAREST = 8;
/** How far the day of a story may lie from the one looked for where no number is the same. */
const BARE_DAYS = 5;

/** The events that a finding could belong to, as they are stored: a few look-ups in an index, so that a larger archive costs no more. */
export async function rowsLike(db: Kysely<Tables>, seek: Seek): Promise<readonly { readonly data: string }[]> {
  const probes = seek.days.flatMap((day) => [...byNumber(seek, day), ...byDay(seek, day)]);
  const ids = sql.join(probes, sql` union all `);
  return (await sql<{ data: string }>`select data from stories where id in (${ids})`.execute(db)).rows;
}

/** The same number within weeks, no number at all within days. */
function byNumber({ type, numbers, longest }: Seek, day: string): readonly RawBuilder<unknown>[] {
  return [...numbers, ...(numbers.length > 0 ? [NO_NUMBER] : [])].flatMap((number) => {
    const days = number === NO_NUMBER ? BARE_DAYS : longest;
    const here = sql`select story_id from event_marks where type = ${type} and number = ${number}`;
    return bothWays(here, day, days);
  });
}

/** Near numbers of the very days, or any number where the finding has none. */
function byDay({ type, numbers, ranges }: Seek, day: string): readonly RawBuilder<unknown>[] {
  const here = sql`select story_id from event_marks where type = ${type}`;
  if (numbers.length === 0) return bothWays(here, day, BARE_DAYS);
  // A day a look-up: over a span of days SQLite would rather read the number in all of the archive.
  return ranges.flatMap(([least, most]) =>
    [-1, 0, 1].map((later) =>
      limited(
        sql`${here} and day = ${shift(day, later)} and number >= ${least} and number <= ${most} limit ${NEAREST}`,
      ),
    ),
  );
}

function bothWays(here: RawBuilder<unknown>, day: string, days: number): readonly RawBuilder<unknown>[] {
  return [
    limited(sql`${here} and day >= ${day} and day <= ${shift(day, days)} order by day limit ${NEAREST}`),
    limited(sql`${here} and day < ${day} and day >= ${shift(day, -days)} order by day desc limit ${NEAREST}`),
  ];
}

// A limit belongs to a select of its own only inside another one.
function limited(select: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select story_id from (${select}) as near`;
}

/** The day so many days later, or earlier. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
