import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import { packagePath } from '../../src/shared/package-root.ts';
import type { Random } from './random.ts';

/** How the program lived. */
export interface Lives {
  readonly kills: readonly number[];
  /** The longest that it was made to stand still, in ms. */
  readonly longestStopMs: number;
  /** Ends that nobody asked for: there must be none. */
  readonly falls: readonly string[];
  readonly stops: number;
  /** Asked to end, and ended well. */
  readonly ends: number;
}

export interface LivesOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** How long a life lasts, least and most, in ms; half of them end in the first quarter of that. */
  readonly lifeMs: readonly [number, number];
  readonly random: Random;
}

/** The program, started again whenever it was killed. */
export interface Herd extends Lives {
  /** Lives and is killed until so long has passed, and it was killed so often. */
  live(ms: number, leastKills: number): Promise<void>;
  /** Lives on undisturbed, from now on until `end`; resolves once it runs. */
  calm(): Promise<ChildProcess>;
  /** Asks the last life to end; resolves with its exit code. */
  end(): Promise<number | null>;
}

const STOP_SHARE = 0.08;
const ASKED_SHARE = 0.08;

export function openHerd({ environment, cwd, lifeMs, random }: LivesOptions): Herd {
  const kills: number[] = [];
  const falls: string[] = [];
  const counts = { stops: 0, ends: 0, longestStopMs: 0 };
  let current: ChildProcess | null = null;
  let gone: Promise<number | null> = Promise.resolve(null);
  // A run that is broken off leaves nobody behind.
  process.once('exit', () => current?.kill('SIGKILL'));

  function start(): ChildProcess {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [packagePath('dist', 'main.js'), 'run'], {
      cwd,
      env: { PATH, HOME, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said = `${said}${String(chunk)}`.slice(-600)));
    gone = new Promise((resolve) => {
      child.on('close', (code, signal) => {
        if (signal === null && code !== 0) falls.push(`it ended with ${String(code)}: ${said}`);
        resolve(code);
      });
    });
    current = child;
    return child;
  }

  async function oneLife(): Promise<void> {
    const child = start();
    const [least, most] = lifeMs;
    await passed(random.whole(least, random.chance(0.5) ? least + (most - least) / 4 : most));
    if (random.chance(STOP_SHARE)) {
      const ms = random.whole(200, Math.min(2_000, lifeMs[1]));
      child.kill('SIGSTOP');
      await passed(ms);
      child.kill('SIGCONT');
      counts.stops += 1;
      counts.longestStopMs = Math.max(counts.longestStopMs, ms);
      await passed(random.whole(50, 300));
    }
    if (random.chance(ASKED_SHARE)) {
      child.kill('SIGTERM');
      if ((await gone) === 0) counts.ends += 1;
      return;
    }
    kills.push(Date.now());
    child.kill('SIGKILL');
    await gone;
  }

  return {
    kills,
    falls,
    get stops() {
      return counts.stops;
    },
    get ends() {
      return counts.ends;
    },
    get longestStopMs() {
      return counts.longestStopMs;
    },
    async live(ms, leastKills) {
      const until = performance.now() + ms;
      while (performance.now() < until || kills.length < leastKills) await oneLife();
    },
    calm: () => Promise.resolve(start()),
    end: async () => {
      current?.kill('SIGTERM');
      return gone;
    },
  };
}

/** What a process holds of memory now, in MB (VmRSS of Linux). */
export function residentMb(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
