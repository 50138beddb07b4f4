import { createHash } from 'node:crypto';
import { readArticle } from '../src/extraction/read-article.ts';
import type { Language } from '../src/shared/language.ts';
import { LANGUAGES } from '../src/shared/language.ts';
import { readGold } from './eval/gold.ts';
import type { Figure, Score } from './eval/score.ts';
import { addScores, FIGURES, NO_SCORE, scoreText } from './eval/score.ts';
import { f1, precision, recall } from './eval/tally.ts';

/** Prints how well the reader does against labelled texts: `--gold FILE`, `--errors`, `--half a|b`, `--json`. */
function main(args: readonly string[]): void {
  const file = valueOf(args, '--gold') ?? '../shared/articles/dev.jsonl';
  const half = valueOf(args, '--half');
  const texts = readGold(file).filter((text) => half === null || halfOf(text.id) === half);
  const totals = new Map<Language | 'all', Score>();
  const statuses = new Map<string, number>();
  for (const text of texts) {
    const reading = readArticle({
      title: text.title,
      text: text.text,
      published: text.published,
      lang: text.lang,
      outletSide: null,
    });
    const scored = scoreText(text, reading);
    for (const key of ['all', text.lang] as const)
      totals.set(key, addScores(totals.get(key) ?? NO_SCORE, scored.score));
    for (const [gold, found] of scored.statuses)
      if (gold !== found) statuses.set(`${gold} → ${found}`, (statuses.get(`${gold} → ${found}`) ?? 0) + 1);
    if (args.includes('--errors') && scored.mistakes.length > 0)
      console.log(`${text.id} [${text.lang}] ${text.title.slice(0, 100)}\n  ${scored.mistakes.join('\n  ')}`);
  }
  if (args.includes('--json')) console.log(JSON.stringify(Object.fromEntries(totals)));
  else printTable(totals, texts.length);
  for (const [pair, count] of [...statuses].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(4)}  ${pair}`);
}

/** Two halves by the id, so that rules learnt on one can be tried on the other. */
function halfOf(id: string): 'a' | 'b' {
  return createHash('sha1').update(id).digest()[0]! % 2 === 0 ? 'a' : 'b';
}

function valueOf(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at === -1 ? null : (args[at + 1] ?? null);
}

function printTable(totals: ReadonlyMap<Language | 'all', Score>, texts: number): void {
  console.log(`${texts} texts; each cell is F1 (precision, recall)`);
  for (const figure of FIGURES) {
    const cells = (['all', ...LANGUAGES] as const).map((key) => `${key} ${cell(totals.get(key) ?? NO_SCORE, figure)}`);
    console.log(`${figure.padEnd(13)} ${cells.join('   ')}`);
  }
}

function cell(score: Score, figure: Figure): string {
  const tally = score[figure];
  return `${f1(tally).toFixed(3)} (${precision(tally).toFixed(2)}, ${recall(tally).toFixed(2)})`;
}

main(process.argv.slice(2));
