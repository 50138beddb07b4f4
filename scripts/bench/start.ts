import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One `npm start -- --once`. */
export interface Run {
  readonly firstAlertMs: number | null;
  readonly endMs: number;
  readonly residentMb: number;
}

/** Memory is the most that the program's own process held (VmHWM of Linux). */
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

/** So many pairs of starts, the first of each with an empty store and the second with what the first has left. */
export async function measureStarts(
  rounds: number,
): Promise<{ readonly cold: readonly Run[]; readonly warm: readonly Run[] }> {
  // A build that is due would be measured instead of the start.
  execFileSync('npm', ['run', '--silent', 'build']);
  const cold: Run[] = [];
  const warm: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
    cold.push(await start(folder));
    warm.push(await start(folder));
    rmSync(folder, { recursive: true });
  }
  return { cold, warm };
}
