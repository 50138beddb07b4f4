import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadHistory } from '../../src/load-history.ts';
import { takeUnderstood, understand, type PipelineParts } from '../../src/pipeline.ts';
import type { Clock } from '../../src/shared/clock.ts';
import { createLog } from '../../src/shared/log.ts';
import { packagePath } from '../../src/shared/package-root.ts';
import type { SourceIndex } from '../../src/sources/find-source.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import { readJsonLines } from '../../src/sources/readers/json-lines.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import type { Story } from '../../src/stories/story.ts';
import { readGroups, scoreClusters, type ClusterScore } from './cluster-score.ts';

const FOLDER = packagePath('..', 'shared', 'articles');
const FILES = ['dev.jsonl', 'unlabelled.jsonl'].map((name) => join(FOLDER, name));
const GROUPS = join(FOLDER, 'clusters.jsonl');
/** Long after every text, so that none of them is news and none is in the future. */
const NOW = new Date('2026-11-01T00:00:00.000Z');
const CLOCK: Clock = { now: () => NOW };
const LEDGER = packagePath('seeds', 'history.csv');

/** Who has no date can find a story and begin none that the others would have to find. */
const UNDATED = '9999';

/**
 * The order in which texts are read: as they were published, or by chance, always the same; or as they stand in their
 * files, with the ledger of past exchanges loaded, which is what `obmin ingest` does by default.
 */
export type Order = 'published' | 'shuffled' | 'as filed, with the ledger';
const ORDERS: readonly Order[] = ['published', 'shuffled', 'as filed, with the ledger'];

export interface ClusterRun extends ClusterScore {
  readonly order: Order;
  readonly stories: readonly Story[];
}

/** Reads all texts of ../shared/articles into a store, in each order; null where they are not there. */
export async function evaluateClusters(sources: SourceIndex): Promise<readonly ClusterRun[] | null> {
  if (![...FILES, GROUPS].every((file) => existsSync(file))) return null;
  const items = (await Promise.all(FILES.map(readItems))).flat();
  const known = new Set(items.flatMap(({ id }) => id ?? []));
  const runs: ClusterRun[] = [];
  for (const order of ORDERS) {
    const withLedger = order === 'as filed, with the ledger';
    const stories = await storiesOf(withLedger ? items : inOrder(items, order), withLedger, sources);
    runs.push({ order, stories, ...scoreClusters(readGroups(GROUPS), stories, known) });
  }
  return runs;
}

async function readItems(file: string): Promise<readonly RawItem[]> {
  const items: RawItem[] = [];
  for await (const read of readJsonLines(createReadStream(file), file)) if (read.ok) items.push(read.item);
  // Texts that were composed for the labels retell real exchanges, and nobody has grouped them.
  return items.filter(({ id }) => !id?.startsWith('syn-'));
}

function inOrder(items: readonly RawItem[], order: 'published' | 'shuffled'): readonly RawItem[] {
  const key = ({ id, published }: RawItem): string =>
    order === 'published' ? (published ?? UNDATED) : scrambled(`${id ?? ''} ${published ?? ''}`);
  return items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** A number that has nothing to do with the text's place or time. */
function scrambled(text: string): string {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return String(hash).padStart(7, '0');
}

/** All in one transaction: what is measured here is not the disk. */
async function storiesOf(
  items: readonly RawItem[],
  withLedger: boolean,
  sources: SourceIndex,
): Promise<readonly Story[]> {
  const folder = mkdtempSync(join(tmpdir(), 'obmin-eval-'));
  const store = createStore(await openSqlite(folder));
  try {
    if (withLedger) await loadHistory(readFileSync(LEDGER, 'utf8'), store, sources, CLOCK);
    return await store.transaction((tx) => takeAll(items, { sources, store: tx }));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function takeAll(
  items: readonly RawItem[],
  { sources, store }: { readonly sources: SourceIndex; readonly store: Store },
): Promise<readonly Story[]> {
  const parts: PipelineParts = { sources, store, clock: CLOCK, log: createLog('silent') };
  for (const item of items) await takeUnderstood(understand(item, sources), { baseline: false, edits: null }, parts);
  return store.stories.all();
}
