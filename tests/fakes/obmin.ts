import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { packagePath } from '../../src/shared/package-root.ts';

/** How a run of the real program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** What a test sets; everything else of the environment that is ours is left out. */
export type Settings = Readonly<Record<string, string>>;

let quietSources: string | null = null;

/** The list that ships, with every feed off: no test asks the network for anything. */
function sourcesWithoutFeeds(): string {
  if (quietSources !== null) return quietSources;
  const listed = JSON.parse(readFileSync(packagePath('seeds', 'sources.json'), 'utf8')) as readonly object[];
  quietSources = join(mkdtempSync(join(tmpdir(), 'obmin-test-')), 'sources.json');
  writeFileSync(quietSources, JSON.stringify(listed.map((source) => ({ ...source, feeds: [] }))));
  return quietSources;
}

/** Starts the built program, in a folder in which no .env of somebody's stands, with no feed unless `settings` name some. */
export function startObmin(args: readonly string[], settings: Settings & { readonly DATA_DIR: string }): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [packagePath('dist', 'main.js'), ...args], {
    cwd: join(settings.DATA_DIR, '..'),
    // Programs of several tests run at once: each takes a port of its own.
    env: { PATH, HOME, SOURCES: sourcesWithoutFeeds(), HTTP_PORT: '0', ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the built program to its end, with `input` on its standard input. */
export async function obmin(
  args: readonly string[],
  settings: Settings & { readonly DATA_DIR: string },
  input = '',
): Promise<Ended> {
  const child = startObmin(args, settings);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return ended(child);
}

/** Resolves when a started program has ended. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const closed = new Promise<Pick<Ended, 'code' | 'signal'>>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
  const [out, err, end] = await Promise.all([textOf(child.stdout), textOf(child.stderr), closed]);
  return { ...end, out, err };
}

// The stream consumer for text takes a byte order mark away, which is part of what was written.
async function textOf(stream: Readable | null): Promise<string> {
  return stream ? (await buffer(stream)).toString('utf8') : '';
}
