/**
 * `npm run bench`: how long the program takes from a cold start to its first alert, how long a warm round takes, how much
 * memory it holds, how fast it reads texts and feeds, how fast findings come to their stories, how long pages and pictures
 * take, and what delivery makes of a platform's limits. Prints it and puts it into docs/benchmarks.md; `npm run bench -- program` and
 * `npm run bench -- delivery` do the one part of it or the other.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { deliveryRows } from './bench/delivery-rows.ts';
import type { AssigningRun } from './bench/assigning.ts';
import { measureFeeds, type FeedRun } from './bench/feeds.ts';
import type { PageRun } from './bench/pages.ts';
import { measurePicture } from './bench/picture.ts';
import { measureReading } from './bench/reading.ts';
import { measureStarts } from './bench/start.ts';
import type { StoreRun } from './bench/stores.ts';
import { markdown, row, writeBetween, type BenchRow } from './bench/table.ts';

const ROUNDS = 5;
const DOCUMENT = 'docs/benchmarks.md';

/** What another process measures, so that nothing of this one is in it. */
function measured(script: string, ...args: readonly (string | number)[]): unknown {
  const command = ['scripts/run-ts.mjs', `scripts/bench/${script}`, ...args.map(String)];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

async function startRows(): Promise<readonly BenchRow[]> {
  const { cold, warm } = await measureStarts(ROUNDS);
  const first = cold.map(({ firstAlertMs }) => firstAlertMs ?? Infinity);
  const memory = [...cold, ...warm].map(({ residentMb }) => residentMb);
  const [coldEnds, warmEnds] = [cold, warm].map((runs) => runs.map(({ endMs }) => endMs)) as [number[], number[]];
  return [
    row('npm start, empty store: first alert', first, 'ms', { goal: 'under 1500 ms' }),
    row('npm start -- --once, empty store: end', coldEnds, 'ms', { goal: '–' }),
    row('npm start -- --once, warm: end', warmEnds, 'ms', { goal: 'under 1000 ms' }),
    row('most memory resident', memory, 'MB', { goal: 'under 120 MB' }),
  ];
}

function readingRows(): readonly BenchRow[] {
  const reading = measureReading(ROUNDS);
  if (reading === null) return [];
  const texts = `reading ${String(reading.texts)} real texts, one core`;
  return [
    row(texts, reading.textsPerSecond, 'texts/s', { goal: 'over 1000 texts/s' }),
    row('reading a text of a million letters', reading.megabyteMs, 'ms', { goal: 'under 1000 ms' }),
  ];
}

/** Whole runs of the program, from its start to its end. */
function wholeRuns(name: string, runs: readonly FeedRun[], time: string, memory: string): readonly BenchRow[] {
  return [
    row(`${name}: end`, ends(runs), 'ms', { goal: time }),
    row(
      `${name}: memory`,
      runs.map(({ residentMb }) => residentMb),
      'MB',
      { goal: memory },
    ),
  ];
}

/** When the live feeds among them were read to the last item. */
function liveRow(name: string, runs: readonly FeedRun[], goal: string): BenchRow {
  const stored = runs.map(({ liveStoredMs }) => liveStoredMs);
  return row(`${name}: live ones stored`, stored, 'ms', { goal });
}

function ends(runs: readonly FeedRun[]): readonly number[] {
  return runs.map(({ endMs }) => endMs);
}

async function feedRows(): Promise<readonly BenchRow[]> {
  const hundred = await measureFeeds(ROUNDS, { live: 100, dead: 0, slow: 0 });
  const thousand = await measureFeeds(ROUNDS, { live: 1_000, dead: 0, slow: 0 });
  const alone = await measureFeeds(ROUNDS, { live: 50, dead: 0, slow: 0 });
  const amongDead = await measureFeeds(ROUNDS, { live: 50, dead: 50, slow: 0 });
  const withSlow = await measureFeeds(ROUNDS, { live: 99, dead: 0, slow: 1 });
  return [
    ...wholeRuns('100 feeds × 10 new items', hundred, 'under 1500 ms', 'under 150 MB'),
    ...wholeRuns('1,000 feeds × 10 new items', thousand, 'under 15000 ms', '–'),
    liveRow('50 feeds', alone, '–'),
    liveRow('50 feeds and 50 dead', amongDead, 'the same'),
    liveRow('99 feeds and one of 3 s', withSlow, '–'),
    row('99 feeds and one of 3 s: end', ends(withSlow), 'ms', { goal: '–', beside: 'the slow one: 3000 ms' }),
  ];
}

function assigningRows(stories: number): readonly BenchRow[] {
  const run = measured('assigning-run.ts', stories, ROUNDS) as AssigningRun;
  const name = `${String(run.stories)} stories`;
  return [
    row(`${name}: findings assigned`, run.assignedPerSecond, '/s', { goal: 'over 5000 /s' }),
    row(`${name}: assigned, written and indexed`, run.writtenPerSecond, '/s', { goal: '–' }),
    row(`${name}: memory`, [run.residentMb], 'MB', { goal: 'under 200 MB' }),
  ];
}

function pageRows(): readonly BenchRow[] {
  const runs = measured('pages-run.ts', 10_000, 200) as readonly PageRun[];
  return runs.map(({ path, p95Ms }) => row(`10,000 stories: ${path}, p95`, [p95Ms], 'ms', { goal: 'under 30 ms' }));
}

async function pictureRows(): Promise<readonly BenchRow[]> {
  const { firstMs, nextMs } = await measurePicture(ROUNDS);
  return [
    row('picture of /stats as PNG, the first', [firstMs], 'ms', { goal: 'under 300 ms' }),
    row('picture of /stats as PNG, another one', nextMs, 'ms', { goal: 'under 300 ms' }),
  ];
}

function storeRows(): readonly BenchRow[] {
  const runs = measured('stores-run.ts') as readonly (StoreRun & { readonly name: string })[];
  return runs.flatMap(({ name, fanOutMs, fanOutCpuMs, sentPerSecond }) => [
    row(`${name}: an alert is owed to 10,000`, fanOutMs, 'ms', { goal: 'under 1000 ms' }),
    row(`${name}: the same, our processor time`, fanOutCpuMs, 'ms', { goal: '–' }),
    row(`${name}: claimed and settled, 10,000 waiting`, sentPerSecond, '/s', { goal: '–', beside: 'needed: 30 /s' }),
  ]);
}

async function programRows(): Promise<readonly BenchRow[]> {
  return [
    ...(await startRows()),
    ...readingRows(),
    ...(await feedRows()),
    ...assigningRows(1_000),
    ...assigningRows(100_000),
    ...pageRows(),
    ...(await pictureRows()),
    ...storeRows(),
  ];
}

/** Each part has its place in the document. */
const PARTS = { program: programRows, delivery: deliveryRows } as const;

const wanted = process.argv[2];
const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}`;
execFileSync('npm', ['run', '--silent', 'build']);
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted !== undefined && wanted !== name) continue;
  const table = `${day}, Node ${process.versions.node}, ${machine}:\n\n${markdown(await measure())}`;
  process.stdout.write(`${table}\n`);
  writeBetween(DOCUMENT, name, table);
}
execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', DOCUMENT]);
process.exit(0);
