/**
 * `npm run bench`: how long the program takes from a cold start to its first alert, how long a warm round takes, how much
 * memory it holds, and how fast it reads. Each figure is the median of five with the least and the most beside it.
 */
import { cpus } from 'node:os';
import { measureReading } from './bench/reading.ts';
import { measureStarts } from './bench/start.ts';

const ROUNDS = 5;

function row(name: string, values: readonly number[], unit: string, goal: string): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number): string => (sorted[index] ?? NaN).toFixed(0);
  return `| ${name} | ${at(Math.floor(sorted.length / 2))} ${unit} | ${at(0)}–${at(sorted.length - 1)} | ${goal} |`;
}

const { cold, warm } = await measureStarts(ROUNDS);
const reading = measureReading(ROUNDS);
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
];
process.stdout.write(`${lines.join('\n')}\n`);
