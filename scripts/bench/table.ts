import { readFileSync, writeFileSync } from 'node:fs';

/** One line of the table: what was measured, and what it is to be held against. */
export interface BenchRow {
  readonly figure: string;
  readonly median: string;
  /** Least and most of several runs; nothing where there was one. */
  readonly spread: string;
  readonly goal: string;
  /** What others need for it, or what no program can be better than. */
  readonly beside: string;
}

interface Against {
  readonly goal: string;
  readonly beside?: string;
}

const NONE = '–';

/** A figure of several runs, in `unit`. */
export function row(
  figure: string,
  values: readonly number[],
  unit: string,
  { goal, beside = NONE }: Against,
): BenchRow {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number): string => (sorted[index] ?? NaN).toFixed(0);
  return {
    figure,
    median: `${at(Math.floor(sorted.length / 2))} ${unit}`,
    spread: sorted.length > 1 ? `${at(0)}–${at(sorted.length - 1)}` : NONE,
    ...{ goal, beside },
  };
}

/** What one run came to, in words. */
export function told(figure: string, median: string, { goal, beside = NONE }: Against): BenchRow {
  return { figure, median, spread: NONE, goal, beside };
}

/** The table as Markdown. */
export function markdown(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ figure, median, spread, goal, beside }) => [figure, median, spread, goal, beside]);
  const all = [['figure', 'median', 'least–most', 'goal', 'others, or the limit'], lines[0]?.map(() => '---') ?? []];
  return [...all, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Puts a text between two marks of a document, `<!-- measured NAME -->` and `<!-- end -->`, in the place of what stood there. */
export function writeBetween(file: string, name: string, text: string): void {
  const document = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- measured ${name} -->`, '<!-- end -->'];
  const from = document.indexOf(begin) + begin.length;
  const to = document.indexOf(end, from);
  if (from < begin.length || to < 0) throw new Error(`${file} has no place for ${name}`);
  writeFileSync(file, `${document.slice(0, from)}\n\n${text}\n\n${document.slice(to)}`);
}
