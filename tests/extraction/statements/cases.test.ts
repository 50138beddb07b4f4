import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, type Evaluation } from '../../../scripts/eval/evaluate.ts';
import { readGold } from '../../../scripts/eval/gold.ts';
import { locate } from '../../../scripts/eval/locate.ts';
import { NO_SCORE } from '../../../scripts/eval/score.ts';
import { f1 } from '../../../scripts/eval/tally.ts';
import { readSources } from '../../../src/core.ts';
import { LANGUAGES, type Language } from '../../../src/shared/language.ts';
import { packagePath } from '../../../src/shared/package-root.ts';

/** What the reader reaches on statements.jsonl, by language. These may be raised and never lowered. */
const FLOORS: Readonly<Record<Language, number>> = { en: 0.855, uk: 0.898, ru: 0.858 };

const texts = readGold(packagePath('tests', 'cases', 'statements.jsonl'));

describe('the invented texts on who says what', () => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    evaluation = evaluate(texts, await readSources(packagePath('seeds', 'sources.json')));
  });

  test('are fifty-four a language', () => {
    for (const lang of LANGUAGES) expect(texts.filter((text) => text.lang === lang)).toHaveLength(54);
  });

  test('have labels that quote them', () => {
    const stray = texts.flatMap(({ id, title, text, gold }) =>
      gold.statements
        .filter((statement) => locate(`${title}\n${text}`, statement.quote_or_paraphrase) === null)
        .map((statement) => `${id}: ${statement.quote_or_paraphrase}`),
    );
    expect(stray).toEqual([]);
  });

  test.each(LANGUAGES)('are read as well as before in %s', (lang) => {
    const score = evaluation.totals.get(lang) ?? NO_SCORE;
    expect(f1(score.statements)).toBeGreaterThanOrEqual(FLOORS[lang]);
  });
});
