import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, type Evaluation } from '../../scripts/eval/evaluate.ts';
import { readGold } from '../../scripts/eval/gold.ts';
import { NO_SCORE, type Figure } from '../../scripts/eval/score.ts';
import { f1, precision, recall } from '../../scripts/eval/tally.ts';
import { readSources } from '../../src/core.ts';
import { packagePath } from '../../src/shared/package-root.ts';

/**
 * What the reader reaches on ../shared/articles/dev.jsonl, in all languages together. A figure that falls below its floor
 * fails the run; a figure that has risen well above it gets a higher one.
 */
const FLOORS: Readonly<Record<Figure, number>> = {
  relevant: 0.98,
  alert: 0.96,
  events: 0.81,
  completedNew: 0.955,
  counts: 0.835,
  dates: 0.86,
  statements: 0.83,
};

/** A false "they are home" hurts more than a late one. */
const COMPLETED_NEW_PRECISION = 0.94;

const DEV = packagePath('..', 'shared', 'articles', 'dev.jsonl');

describe.skipIf(!existsSync(DEV) && process.env['CI'] !== 'true')(
  'on the labelled texts of ../shared (passed over where absent)',
  () => {
    let evaluation: Evaluation;

    beforeAll(async () => {
      evaluation = evaluate(readGold(DEV), await readSources(packagePath('seeds', 'sources.json')));
    });

    test.each(Object.entries(FLOORS) as [Figure, number][])('%s is at least %d', (figure, floor) => {
      expect(f1((evaluation.totals.get('all') ?? NO_SCORE)[figure])).toBeGreaterThanOrEqual(floor);
    });

    test('of the exchanges told as completed and new nearly all are', () => {
      const { completedNew } = evaluation.totals.get('all') ?? NO_SCORE;
      expect(precision(completedNew)).toBeGreaterThanOrEqual(COMPLETED_NEW_PRECISION);
      expect(recall(completedNew)).toBeGreaterThanOrEqual(0.94);
    });
  },
);
