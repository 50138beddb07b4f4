import { createHash } from 'node:crypto';
import { instant, type Clock } from './shared/clock.ts';
import type { SourceIndex } from './sources/find-source.ts';
import { readHistory } from './sources/readers/history.ts';
import type { Store } from './store/store.ts';
import { historyStory } from './stories/history-story.ts';

const FINGERPRINT = 'history-fingerprint';

/**
 * Loads the ledger of past exchanges into the store, once for each state of the file; rows that are there already keep
 * what articles have added to them. Returns a line for each row that could not be read. Rejects where the file can't be.
 */
export async function loadHistory(
  csv: string,
  store: Store,
  sources: SourceIndex,
  clock: Clock,
): Promise<readonly string[]> {
  const { rows, problems } = readHistory(csv);
  const fingerprint = createHash('sha256').update(csv).digest('hex');
  if ((await store.facts.get(FINGERPRINT)) === fingerprint) return problems;
  await store.transaction(async (tx) => {
    const stories = rows.map((row) => historyStory(row, sources, instant(clock.now())));
    // A row that was mended is another row: without this the old one would be counted beside it.
    await tx.stories.keepHistory(stories.map(({ id }) => id));
    const known = new Set((await tx.stories.byIds(stories.map(({ id }) => id))).map(({ id }) => id));
    for (const story of stories) if (!known.has(story.id)) await tx.stories.save(story);
    await tx.facts.set(FINGERPRINT, fingerprint);
  });
  return problems;
}
