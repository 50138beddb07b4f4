import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Feeds in whose reading the program has died: what kills it would kill it again at every start. */
export interface DeadlyFeeds {
  /** Until when each is left alone, in milliseconds since 1970; empty where none was being taken in at five deaths in a row. */
  readonly restUntil: ReadonlyMap<string, number>;
  /** Takes a part of a feed's document in, with a mark for as long as that takes: a moment. One at a time. */
  around<Result>(feedId: string, work: () => Promise<Result>): Promise<Result>;
  /** Its document was taken in, or refused, and the program lives: its deaths are forgotten. */
  survived(feedId: string): void;
}

/** One death may be a power cut, some a bad hour of the machine; whoever was taken in at five of them in a row is to blame. */
const DEATHS = 5;
const FIRST_REST_MS = 15_000;
const REST_GROWS = 4;
const LONGEST_REST_MS = 6 * 3_600_000;

const marks = z.object({ underWay: z.array(z.string()), deaths: z.record(z.string(), z.number().int().positive()) });
type Marks = z.infer<typeof marks>;

/**
 * Keeps the marks in a file of the data folder, beside the database: they must be there after a death, at the cost of a few
 * microseconds a feed, and what a power cut takes of them does no harm.
 */
export function openDeadlyFeeds(file: string, now: Date): DeadlyFeeds {
  const left = readMarks(file);
  const deaths = new Map(Object.entries(left.deaths));
  for (const id of left.underWay) deaths.set(id, (deaths.get(id) ?? 0) + 1);
  const underWay = new Set<string>();

  function write(): void {
    const text = JSON.stringify({ underWay: [...underWay], deaths: Object.fromEntries(deaths) } satisfies Marks);
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, text, { mode: 0o600 });
    } catch {
      // A disk that takes nothing is told of elsewhere, and no reason not to read.
    }
  }

  async function around<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    underWay.add(id);
    write();
    try {
      return await work();
    } finally {
      underWay.delete(id);
      write();
    }
  }

  if (left.underWay.length > 0) write();
  return {
    restUntil: new Map(
      [...deaths].filter(([, times]) => times >= DEATHS).map(([id, times]) => [id, now.getTime() + restMs(times)]),
    ),
    around,
    survived: (id) => {
      if (deaths.delete(id)) write();
    },
  };
}

function restMs(deaths: number): number {
  return Math.min(FIRST_REST_MS * REST_GROWS ** (deaths - DEATHS), LONGEST_REST_MS);
}

/** None where there is no such file, or one that died with the program while it was written. */
function readMarks(file: string): Marks {
  try {
    return marks.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { underWay: [], deaths: {} };
  }
}
