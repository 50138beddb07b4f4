/**
 * `npm run bench`: how long the program takes from a cold start to its first alert, how long a warm round takes, how much
 * memory it holds, how fast it reads texts and feeds, and how fast findings come to their stories. Each figure is the median
 * of five with the least and the most beside it. Delivery is measured last, by one run each; `npm run bench -- delivery` does only that.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { deliveryRows } from './bench/delivery-rows.ts';
import type { AssigningRun } from './bench/assigning.ts';
import type { PageRun } from './bench/pages.ts';
import { measureFeeds, type FeedRun } from './bench/feeds.ts';
import { measureReading } from './bench/reading.ts';
import { measureStarts } from './bench/start.ts';

const ROUNDS = 5;

function row(name: string, values: readonly number[], unit: string, goal: string): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number): string => (sorted[index] ?? NaN).toFixed(0);
  return `| ${name} | ${at(Math.floor(sorted.length / 2))} ${unit} | ${at(0)}–${at(sorted.length - 1)} | ${goal} |`;
}

/** Whole runs of the program, from its start to its end. */
function feedRows(name: string, runs: readonly FeedRun[], time: string, memory: string): readonly string[] {
  const ends = runs.map(({ endMs }) => endMs);
  const resident = runs.map(({ residentMb }) => residentMb);
  return [row(`${name}: end`, ends, 'ms', time), row(`${name}: memory`, resident, 'MB', memory)];
}

/** When the live feeds among them were read to the last item. */
function liveRow(name: string, runs: readonly FeedRun[], goal: string): string {
  const stored = runs.map(({ liveStoredMs }) => liveStoredMs);
  return row(`${name}: live ones stored`, stored, 'ms', goal);
}

function measureAssigning(stories: number): AssigningRun {
  const script = ['scripts/run-ts.mjs', 'scripts/bench/assigning-run.ts', String(stories), String(ROUNDS)];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' })) as AssigningRun;
}

/** The 95th of 100 requests of each kind. */
function measurePages(stories: number): readonly PageRun[] {
  const script = ['scripts/run-ts.mjs', 'scripts/bench/pages-run.ts', String(stories), '200'];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' })) as readonly PageRun[];
}

function assigningRows({ stories, assignedPerSecond, writtenPerSecond, residentMb }: AssigningRun): readonly string[] {
  const name = `${String(stories)} stories`;
  return [
    row(`${name}: findings assigned`, assignedPerSecond, '/s', 'over 5000 /s'),
    row(`${name}: assigned, written and indexed`, writtenPerSecond, '/s', '–'),
    row(`${name}: memory`, [residentMb], 'MB', 'under 200 MB'),
  ];
}

if (process.argv[2] === 'delivery') {
  execFileSync('npm', ['run', '--silent', 'build']);
  process.stdout.write(`${(await deliveryRows()).join('\n')}\n`);
  process.exit(0);
}
const { cold, warm } = await measureStarts(ROUNDS);
const reading = measureReading(ROUNDS);
const hundred = await measureFeeds(ROUNDS, { live: 100, dead: 0, slow: 0 });
const thousand = await measureFeeds(ROUNDS, { live: 1_000, dead: 0, slow: 0 });
const alone = await measureFeeds(ROUNDS, { live: 50, dead: 0, slow: 0 });
const amongDead = await measureFeeds(ROUNDS, { live: 50, dead: 50, slow: 0 });
const withSlow = await measureFeeds(ROUNDS, { live: 99, dead: 0, slow: 1 });
const fewStories = measureAssigning(1_000);
const manyStories = measureAssigning(100_000);
const first = cold.map(({ firstAlertMs }) => firstAlertMs ?? Infinity);
const memory = [...cold, ...warm].map(({ residentMb }) => residentMb);
const lines = [
  `Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, median of ${String(ROUNDS)}`,
  '',
  '| figure | median | least–most | goal |',
  '| --- | --- | --- | --- |',
  row('npm start, empty store: first alert', first, 'ms', 'under 1500 ms'),
  row(
    'npm start -- --once, empty store: end',
    cold.map(({ endMs }) => endMs),
    'ms',
    '–',
  ),
  row(
    'npm start -- --once, warm: end',
    warm.map(({ endMs }) => endMs),
    'ms',
    'under 1000 ms',
  ),
  row('most memory resident', memory, 'MB', 'under 120 MB'),
  ...(reading === null
    ? []
    : [
        row(
          `reading ${String(reading.texts)} real texts, one core`,
          reading.textsPerSecond,
          'texts/s',
          'over 1000 texts/s',
        ),
        row('reading a text of a million letters', reading.megabyteMs, 'ms', 'under 1000 ms'),
      ]),
  ...feedRows('100 feeds × 10 new items', hundred, 'under 1500 ms', 'under 150 MB'),
  ...feedRows('1,000 feeds × 10 new items', thousand, 'under 15000 ms', '–'),
  liveRow('50 feeds', alone, '–'),
  liveRow('50 feeds and 50 dead', amongDead, 'the same'),
  liveRow('99 feeds and one of 3 s', withSlow, '–'),
  row(
    '99 feeds and one of 3 s: end',
    withSlow.map(({ endMs }) => endMs),
    'ms',
    '–',
  ),
  ...assigningRows(fewStories),
  ...assigningRows(manyStories),
  ...measurePages(10_000).map(({ path, p95Ms }) => row(`10,000 stories: ${path}, p95`, [p95Ms], 'ms', 'under 30 ms')),
  ...(await deliveryRows()),
];
process.stdout.write(`${lines.join('\n')}\n`);
