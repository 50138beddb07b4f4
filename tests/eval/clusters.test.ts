import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateClusters, type ClusterRun } from '../../scripts/eval/clusters.ts';
import { f1, precision } from '../../scripts/eval/tally.ts';
import { readSources } from '../../src/core.ts';
import { packagePath } from '../../src/shared/package-root.ts';
import type { EventStory } from '../../src/stories/story.ts';

/** What the stories reach on the groups of ../shared; raised when they have risen. */
const F1 = 0.98;
const PRECISION = 1;

describe.skipIf(!existsSync(packagePath('..', 'shared', 'articles', 'clusters.jsonl')) && process.env['CI'] !== 'true')(
  'the stories of the texts of ../shared (passed over where absent)',
  () => {
    let runs: readonly ClusterRun[];

    beforeAll(async () => {
      runs = (await evaluateClusters(await readSources(packagePath('seeds', 'sources.json')))) ?? [];
    }, 90_000);

    test('are as people have grouped them, in whatever order the texts come, with the ledger or without', () => {
      expect(runs.map(({ order }) => order)).toEqual(['published', 'shuffled', 'as filed, with the ledger']);
      for (const { pairs } of runs) {
        expect(f1(pairs)).toBeGreaterThanOrEqual(F1);
        expect(precision(pairs)).toBeGreaterThanOrEqual(PRECISION);
      }
    });

    test('keep two exchanges with two different numbers apart', () => {
      const conflicts = runs.flatMap(({ stories }) => stories.filter((story) => story.kind === 'event').filter(hasTwo));
      expect(conflicts.map(({ id }) => id)).toEqual([]);
    });
  },
);

/** True where reports of one story give the same side two exact numbers that lie far apart; of soldiers and civilians the soldiers. */
function hasTwo({ reports }: EventStory): boolean {
  const numbers = reports.flatMap(({ finding: { ukraineReturned: count } }) => {
    const number = count?.military ?? count?.total ?? null;
    return number !== null && count?.qualifier === 'exact' ? [number] : [];
  });
  return Math.min(...numbers) < Math.max(...numbers) * 0.5;
}
