import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, type Evaluation } from '../../scripts/eval/evaluate.ts';
import { readGold } from '../../scripts/eval/gold.ts';
import { FIGURES, type Figure } from '../../scripts/eval/score.ts';
import { f1, precision } from '../../scripts/eval/tally.ts';
import { readSources } from '../../src/core.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { packagePath } from '../../src/shared/package-root.ts';
import { cell, figureOf } from './figures.ts';
import { alertAgrees, strayQuotes } from './labels.ts';

/** A little under what the reader reaches, all languages together. These may be raised and never lowered. */
const FLOORS: Readonly<Record<Figure, number>> = {
  relevant: 0.94,
  alert: 0.93,
  events: 0.69,
  completedNew: 0.85,
  counts: 0.65,
  dates: 0.73,
  statements: 0.73,
};

/** The same for the promise that hurts most when it is broken. */
const COMPLETED_NEW_PRECISION = 0.83;

const texts = readGold(packagePath('tests', 'cases', 'blind-2.jsonl'));

// Whoever mends the reader sees totals here and nothing else: a text or an id would make the set worthless as a measure.
describe('the labels of the blind set', () => {
  test('there are twenty-five texts a language, each with an id of its own', () => {
    for (const lang of LANGUAGES) expect(texts.filter((text) => text.lang === lang)).toHaveLength(25);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  });

  test('every label quotes its own text', () => {
    expect(texts.flatMap(strayQuotes).length).toBe(0);
  });

  test('a text is an alert where it has a new event or a statement, and only there', () => {
    expect(texts.filter((text) => !alertAgrees(text)).length).toBe(0);
  });
});

describe('on texts that nobody who made the reader has seen', () => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    evaluation = evaluate(texts, await readSources(packagePath('seeds', 'sources.json')));
    for (const lang of [...LANGUAGES, 'all'] as const) {
      for (const figure of FIGURES)
        console.info(`blind-2 ${lang.padEnd(3)} ${figure.padEnd(13)} ${cell(figureOf(evaluation, figure, lang))}`);
    }
  });

  test.each(Object.entries(FLOORS) as [Figure, number][])('%s is at least %d', (figure, floor) => {
    expect(f1(figureOf(evaluation, figure))).toBeGreaterThanOrEqual(floor);
  });

  test('no more exchanges are wrongly told as completed and new than at the first run', () => {
    expect(precision(figureOf(evaluation, 'completedNew'))).toBeGreaterThanOrEqual(COMPLETED_NEW_PRECISION);
  });
});
