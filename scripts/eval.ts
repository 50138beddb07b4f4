import { createHash } from 'node:crypto';
import { readSources } from '../src/core.ts';
import { LANGUAGES } from '../src/shared/language.ts';
import { packagePath } from '../src/shared/package-root.ts';
import { evaluateClusters, type ClusterRun } from './eval/clusters.ts';
import { evaluate, type Evaluation } from './eval/evaluate.ts';
import { readGold } from './eval/gold.ts';
import { FIGURES, NO_SCORE, type Figure, type Score } from './eval/score.ts';
import { f1, precision, recall } from './eval/tally.ts';

/** `npm run eval`: how well the reader does against labelled texts: `--gold FILE`, `--errors`, `--half a|b`, `--json`. */
async function main(args: readonly string[]): Promise<void> {
  const half = valueOf(args, '--half');
  const texts = readGold(valueOf(args, '--gold') ?? packagePath('..', 'shared', 'articles', 'dev.jsonl'));
  const sources = await readSources(packagePath('seeds', 'sources.json'));
  const evaluation = evaluate(
    texts.filter((text) => half === null || halfOf(text.id) === half),
    sources,
  );
  if (args.includes('--errors')) printMistakes(evaluation);
  if (args.includes('--json')) print(JSON.stringify(Object.fromEntries(evaluation.totals)));
  else printTable(evaluation);
  if (half === null && !args.includes('--json'))
    printClusters((await evaluateClusters(sources)) ?? [], args.includes('--errors'));
}

/** Two halves by the id, so that rules learnt on one can be tried on the other. */
function halfOf(id: string): 'a' | 'b' {
  return (createHash('sha1').update(id).digest()[0] ?? 0) % 2 === 0 ? 'a' : 'b';
}

function valueOf(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at === -1 ? null : (args[at + 1] ?? null);
}

function printMistakes({ mistakes }: Evaluation): void {
  for (const { text, says } of mistakes)
    print(`${text.id} [${text.lang}] ${text.title.slice(0, 100)}\n  ${says.join('\n  ')}`);
}

function printTable({ texts, totals, statuses }: Evaluation): void {
  print(`${String(texts)} texts; each cell is F1 (precision, recall)`);
  for (const figure of FIGURES) {
    const cells = (['all', ...LANGUAGES] as const).map((key) => `${key} ${cell(totals.get(key) ?? NO_SCORE, figure)}`);
    print(`${figure.padEnd(13)} ${cells.join('   ')}`);
  }
  print('\nStatuses taken for others');
  for (const [pair, count] of [...statuses].sort(([, one], [, other]) => other - one))
    print(`${String(count).padStart(4)}  ${pair}`);
}

/** How well the stories of all texts are as people have grouped them: pairs of texts on one exchange that has happened. */
function printClusters(runs: readonly ClusterRun[], withSplit: boolean): void {
  for (const { order, pairs, merged, split } of runs) {
    const [f, p, r] = [f1(pairs), precision(pairs), recall(pairs)].map((value) => value.toFixed(3));
    print(`\nStories, texts ${order}: F1 ${f ?? ''}, precision ${p ?? ''}, recall ${r ?? ''}`);
    for (const pair of merged) print(`  merged  ${pair.join('  ')}`);
    if (withSplit) for (const pair of split) print(`  split   ${pair.join('  ')}`);
  }
}

function cell(score: Score, figure: Figure): string {
  const tally = score[figure];
  return `${f1(tally).toFixed(3)} (${precision(tally).toFixed(2)}, ${recall(tally).toFixed(2)})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv.slice(2));
