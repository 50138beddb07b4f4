import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import type { EventFinding, Reading } from '../../src/extraction/findings.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { seekFor } from '../../src/stories/marks.ts';

/** Findings that are assigned to so many stories, a second. */
export interface AssigningRun {
  readonly stories: number;
  readonly findingsPerSecond: readonly number[];
  /** Resident at the end, in MB, with the database in this process. */
  readonly residentMb: number;
}

const NOW = '2036-01-01T00:00:00.000Z';
const FIRST_DAY = Date.parse('2023-01-01');
/** The days over which the stories lie: a hundred times as many stories are a hundred times as many a day. */
const DAYS = 3000;
const FINDINGS = 4000;

/** How fast findings find their stories, with the database read and written, in an archive of so many. */
export async function measureAssigning(stories: number, rounds: number): Promise<AssigningRun> {
  const folder = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
  const store = createStore(await openSqlite(folder));
  try {
    await inBatches(store, stories, (tx, index) => assignOne(tx, index, 'story'));
    const findingsPerSecond: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begin = performance.now();
      // Half of the findings report a known story again, half tell of something new.
      await inBatches(store, FINDINGS, (tx, index) =>
        assignOne(
          tx,
          index % 2 === 0 ? (index * 7919) % stories : stories + round * FINDINGS + index,
          `round ${String(round)}`,
        ),
      );
      findingsPerSecond.push((FINDINGS / (performance.now() - begin)) * 1000);
    }
    return { stories, findingsPerSecond, residentMb: process.memoryUsage().rss / 1024 / 1024 };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function inBatches(store: Store, many: number, work: (tx: Store, index: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < many; from += 1000) {
    await store.transaction(async (tx) => {
      for (let index = from; index < Math.min(many, from + 1000); index += 1) await work(tx, index);
    });
  }
}

async function assignOne(tx: Store, index: number, name: string): Promise<void> {
  const article = articleOf(index, name);
  const finding = findingOf(index);
  const reading: Reading = { lang: 'en', relevant: true, alert: true, events: [finding], statements: [] };
  const near = await tx.stories.eventsLike(seekFor(finding, article, NOW.slice(0, 10)));
  const { story } = assignEvent(finding, 0, article, reading, near, NOW);
  if (story) await tx.stories.save(story);
}

export function articleOf(index: number, name: string): Article {
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

export function findingOf(index: number): EventFinding {
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
  return new Date(FIRST_DAY + ((index * 37) % DAYS) * 86_400_000).toISOString().slice(0, 10);
}
