import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { databaseFile } from '../../src/store/open-sqlite.ts';

/** One round over loopback feeds by the built program, from its start to its end. */
export interface FeedRun {
  readonly endMs: number;
  readonly residentMb: number;
  /** When every item of the live feeds was stored; Infinity where that never came. */
  readonly liveStoredMs: number;
  /** What it read of all that was there. */
  readonly summary: string;
}

export interface FeedBench {
  readonly live: number;
  readonly dead: number;
  readonly slow: number;
}

const ITEMS = 10;

/** So many first readings of so many feeds with ten items each, and as many second ones with ten new items. */
export async function measureFeeds(rounds: number, bench: FeedBench): Promise<readonly FeedRun[]> {
  const { server, ports } = await startServer(bench);
  const runs: FeedRun[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
      const settings = settingsFor(folder, ports);
      for (const reading of [1, 2]) runs.push(await runOnce(settings, reading * bench.live * ITEMS));
      rmSync(folder, { recursive: true });
    }
  } finally {
    server.stdin?.end();
  }
  return runs;
}

async function startServer(bench: FeedBench): Promise<{ server: ChildProcess; ports: readonly number[] }> {
  const counts = [bench.live, bench.dead, bench.slow].map(String);
  const server = spawn(process.execPath, ['scripts/run-ts.mjs', 'scripts/bench/feed-server.ts', ...counts], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of server.stdout) {
    printed += String(chunk);
    if (printed.includes('\n')) break;
  }
  return { server, ports: JSON.parse(printed) as number[] };
}

interface Settings extends Readonly<Record<string, string>> {
  readonly DATA_DIR: string;
}

function settingsFor(folder: string, ports: readonly number[]): Settings {
  const outlines = ports.map(
    (port) => `<outline type="rss" text="Feed ${String(port)}" xmlUrl="http://127.0.0.1:${String(port)}/feed.xml"/>`,
  );
  const file = join(folder, 'feeds.opml');
  writeFileSync(file, `<opml version="2.0"><head><title>Bench</title></head><body>${outlines.join('')}</body></opml>`);
  return {
    DATA_DIR: join(folder, 'data'),
    SOURCES: file,
    SEEDS_DIR: '',
    HISTORY: 'none',
    ALLOW_PRIVATE_HOSTS: ports.map((port) => `127.0.0.1:${String(port)}`).join(','),
  };
}

/** Memory is the most that the process held (VmHWM of Linux), its reading thread included. */
async function runOnce(settings: Settings, wanted: number): Promise<FeedRun> {
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=4', '--heap-growing-percent=20', 'dist/main.js', 'run', '--once'],
    {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let told = '';
  child.stderr.on('data', (chunk) => (told += String(chunk)));
  let residentMb = 0;
  let liveStoredMs = Infinity;
  const watch = setInterval(() => {
    residentMb = Math.max(residentMb, residentOf(child.pid ?? 0));
    if (liveStoredMs === Infinity && storedItems(settings.DATA_DIR) >= wanted) liveStoredMs = performance.now() - begin;
  }, 10);
  await once(child, 'close');
  clearInterval(watch);
  return { endMs: performance.now() - begin, residentMb, liveStoredMs, summary: told.trim().split('\n').at(-1) ?? '' };
}

function residentOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Looked up beside the running program; what is not there yet holds nothing. */
function storedItems(dataDir: string): number {
  try {
    const sqlite = new Database(databaseFile(dataDir), { readonly: true });
    try {
      const { many } = sqlite.prepare('select count(distinct article_id) as many from known_items').get() as {
        many: number;
      };
      return many;
    } finally {
      sqlite.close();
    }
  } catch {
    return 0;
  }
}
