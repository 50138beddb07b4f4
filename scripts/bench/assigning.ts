import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../src/articles/article.ts';
import type { EventFinding, Reading } from '../../src/extraction/findings.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { seekFor } from '../../src/stories/marks.ts';
import type { EventStory } from '../../src/stories/story.ts';

/** How fast findings find their stories among so many. */
export interface AssigningRun {
  readonly stories: number;
  /** Looked up and decided, a second. */
  readonly assignedPerSecond: readonly number[];
  /** The same with the story written down and indexed for search. */
  readonly writtenPerSecond: readonly number[];
  /** Resident at the end, in MB, with the database in this process. */
  readonly residentMb: number;
}

const NOW = '2900-01-01T00:00:00.000Z';
const FIRST_DAY = Date.parse('2023-01-01');
/** An archive grows by years: a story every three days, which is more than the war has seen. */
const DAYS_PER_STORY = 3;
const FINDINGS = 4000;

/** Assigns findings, half of them reports of known stories, in an archive of so many: the database is read and written. */
export async function measureAssigning(stories: number, rounds: number): Promise<AssigningRun> {
  const folder = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
  const store = createStore(await openSqlite(folder));
  try {
    await inBatches(store, stories, async (tx, index) => {
      await write(await assign(index, 'story', tx), tx);
    });
    const [assignedPerSecond, writtenPerSecond]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const name = `round ${String(round)}`;
      const place = (index: number): number => (index % 2 === 0 ? (index * 7919) % stories : stories + index);
      assignedPerSecond.push(await speed(store, async (tx, index) => void (await assign(place(index), name, tx))));
      writtenPerSecond.push(
        await speed(store, async (tx, index) => {
          await write(await assign(place(index), name, tx), tx);
        }),
      );
    }
    const residentMb = process.memoryUsage().rss / 1024 / 1024;
    return { stories, assignedPerSecond, writtenPerSecond, residentMb };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function speed(store: Store, work: (tx: Store, index: number) => Promise<void>): Promise<number> {
  const begin = performance.now();
  await inBatches(store, FINDINGS, work);
  return (FINDINGS / (performance.now() - begin)) * 1000;
}

async function inBatches(store: Store, many: number, work: (tx: Store, index: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < many; from += 1000) {
    // libsql gives memory back when the event loop turns, as it does between any two articles.
    await setImmediate();
    await store.transaction(async (tx) => {
      for (let index = from; index < Math.min(many, from + 1000); index += 1) await work(tx, index);
    });
  }
}

async function assign(index: number, name: string, tx: Store): Promise<EventStory | null> {
  const article = articleOf(index, name);
  const finding = findingOf(index);
  const reading: Reading = { lang: 'en', relevant: true, alert: true, events: [finding], statements: [] };
  const near = await tx.stories.eventsLike(seekFor(finding, article, NOW.slice(0, 10)));
  return assignEvent(finding, 0, article, reading, near, NOW).story;
}

async function write(story: EventStory | null, tx: Store): Promise<void> {
  if (story) await tx.stories.save(story);
}

function articleOf(index: number, name: string): Article {
  return {
    id: `${name} ${String(index)}`,
    origin: 'feed',
    title: 'Exchange held',
    text: 'A text.',
    lang: 'en',
    published: dayOf(index),
    outlet: { sourceId: 'outlet', name: 'Outlet', side: 'third_party', standing: 'media' },
    url: `https://outlet.example/${String(index)}`,
  };
}

function findingOf(index: number): EventFinding {
  const total = 11 + (index % 389);
  const text = `An exchange was held, and ${String(total)} people came home, an outlet of the bench reports in one sentence.`;
  return {
    type: 'exchange',
    status: 'completed',
    novelty: 'new',
    date: index % 3 === 0 ? dayOf(index) : null,
    datePrecision: index % 3 === 0 ? 'day' : null,
    ukraineReturned: { total, military: null, civilians: null, qualifier: 'exact' },
    russiaReturned: null,
    unattributedTotal: null,
    statedRatio: null,
    mediators: [],
    categories: ['soldiers'],
    evidence: [{ text, start: 0, end: text.length }],
  };
}

function dayOf(index: number): string {
  return new Date(FIRST_DAY + index * DAYS_PER_STORY * 86_400_000).toISOString().slice(0, 10);
}
