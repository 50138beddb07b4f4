/**
 * `npm run bench`: how long the program takes from a cold start to its first alert, how long a warm round takes, how much
 * memory it holds, and how fast it reads. Each figure is the median of five with the least and the most beside it.
 */
import { cpus } from 'node:os';
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

const { cold, warm } = await measureStarts(ROUNDS);
const reading = measureReading(ROUNDS);
const hundred = await measureFeeds(ROUNDS, { live: 100, dead: 0, slow: 0 });
const thousand = await measureFeeds(ROUNDS, { live: 1_000, dead: 0, slow: 0 });
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
];
process.stdout.write(`${lines.join('\n')}\n`);
