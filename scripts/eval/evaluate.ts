import { readArticle } from '../../src/extraction/read-article.ts';
import type { Language } from '../../src/shared/language.ts';
import type { SourceIndex } from '../../src/sources/find-source.ts';
import type { GoldText } from './gold.ts';
import { addScores, NO_SCORE, scoreText, type Score } from './score.ts';

/** How the reader did against labelled texts. */
export interface Evaluation {
  readonly texts: number;
  readonly totals: ReadonlyMap<Language | 'all', Score>;
  /** How often a status was taken for another, such as `planned → negotiating`. */
  readonly statuses: ReadonlyMap<string, number>;
  /** What went wrong, for each text with a mistake. */
  readonly mistakes: readonly { readonly text: GoldText; readonly says: readonly string[] }[];
}

/** Reads every text as `obmin read` does, the outlet's side from our own list of sources, and compares. */
export function evaluate(texts: readonly GoldText[], sources: SourceIndex): Evaluation {
  const totals = new Map<Language | 'all', Score>();
  const statuses = new Map<string, number>();
  const mistakes: { text: GoldText; says: readonly string[] }[] = [];
  for (const text of texts) {
    const { title, text: body, published, lang } = text;
    const reading = readArticle({ title, text: body, published, lang, outletSide: sideOf(text, sources) });
    const scored = scoreText(text, reading);
    for (const key of ['all', lang] as const) totals.set(key, addScores(totals.get(key) ?? NO_SCORE, scored.score));
    for (const pair of scored.statuses.filter(([gold, found]) => gold !== found).map((names) => names.join(' → ')))
      statuses.set(pair, (statuses.get(pair) ?? 0) + 1);
    if (scored.mistakes.length > 0) mistakes.push({ text, says: scored.mistakes });
  }
  return { texts: texts.length, totals, statuses, mistakes };
}

function sideOf({ url, outlet }: GoldText, sources: SourceIndex): 'ukraine' | 'russia' | 'third_party' | null {
  const source = (url === null ? null : sources.byHost(url)) ?? (outlet === null ? null : sources.byName(outlet));
  return source?.side ?? null;
}
