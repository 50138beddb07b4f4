import type { Evaluation } from '../../scripts/eval/evaluate.ts';
import { NO_SCORE, type Figure } from '../../scripts/eval/score.ts';
import { f1, precision, recall, type Tally } from '../../scripts/eval/tally.ts';
import type { Language } from '../../src/shared/language.ts';

/** One figure of one language, or of all of them together. */
export function figureOf({ totals }: Evaluation, figure: Figure, lang: Language | 'all' = 'all'): Tally {
  return (totals.get(lang) ?? NO_SCORE)[figure];
}

/** A figure to print: F1, and in brackets precision and recall. */
export function cell(tally: Tally): string {
  return `${f1(tally).toFixed(4)} (${precision(tally).toFixed(4)}, ${recall(tally).toFixed(4)})`;
}
