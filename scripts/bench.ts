/**
 * `npm run bench`: how long the program takes from a cold start to its first alert, how long a warm round takes, and how much
 * memory it holds, as `npm start -- --once` over the five articles. Each figure is the median of five runs with
 * the least and the most beside it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 5;

interface Run {
  readonly firstAlertMs: number | null;
  readonly endMs: number;
  readonly residentMb: number;
}

/** One `npm start -- --once`; memory is the most that the program's own process held (VmHWM of Linux). */
async function start(dataDir: string): Promise<Run> {
  const begin = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--once'], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: false,
  });
  let firstAlertMs: number | null = null;
  let residentMb = 0;
  child.stdout.on('data', () => {
    firstAlertMs ??= performance.now() - begin;
  });
  const watch = setInterval(() => {
    residentMb = Math.max(residentMb, residentOf(child.pid ?? 0));
  }, 10);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return { firstAlertMs, endMs: performance.now() - begin, residentMb };
}

/** Of the processes below npm the one that is the program: npm itself is not ours to measure. */
function residentOf(parent: number): number {
  let most = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('scripts/start.mjs') || Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) !== parent) continue;
      most = Math.max(most, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It ended between the two looks.
    }
  }
  return most;
}

function row(name: string, values: readonly number[], unit: string, limit: number): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number): string => (sorted[index] ?? NaN).toFixed(0);
  return `| ${name} | ${at(Math.floor(sorted.length / 2))} ${unit} | ${at(0)}–${at(sorted.length - 1)} | ${String(limit)} ${unit} |`;
}

// A build that is due would be measured instead of the start.
execFileSync('npm', ['run', '--silent', 'build']);
const cold: Run[] = [];
const warm: Run[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
  cold.push(await start(folder));
  warm.push(await start(folder));
  rmSync(folder, { recursive: true });
}
const lines = [
  `Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, median of ${String(RUNS)}`,
  '',
  '| figure | median | least–most | goal |',
  '| --- | --- | --- | --- |',
  row(
    'npm start, empty store: first alert',
    cold.map(({ firstAlertMs }) => firstAlertMs ?? Infinity),
    'ms',
    1500,
  ),
  row(
    'npm start -- --once, empty store: end',
    cold.map(({ endMs }) => endMs),
    'ms',
    1500,
  ),
  row(
    'npm start -- --once, warm: end',
    warm.map(({ endMs }) => endMs),
    'ms',
    1000,
  ),
  row(
    'most memory resident',
    [...cold, ...warm].map(({ residentMb }) => residentMb),
    'MB',
    120,
  ),
];
process.stdout.write(`${lines.join('\n')}\n`);
