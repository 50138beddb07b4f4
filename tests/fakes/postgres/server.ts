import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { packagePath } from '../../../src/shared/package-root.ts';

let started: Promise<string | null> | null = null;

/**
 * The address of a real PostgreSQL server without a database's name, one for all tests of this process. Null where there is none
 * to be had on this machine; in CI that is a failure.
 */
export function postgresServer(): Promise<string | null> {
  started ??= startServer().catch((error: unknown) => {
    if (process.env['CI'] === 'true') throw error;
    process.stderr.write(`The tests of PostgreSQL are passed over: ${String(error)}\n`);
    return null;
  });
  return started;
}

/** Starts a server that ends with this process; one that is `durable` writes through to the disk. */
export async function startServer(options: readonly 'durable'[] = []): Promise<string> {
  const keeper = spawn(
    process.execPath,
    [packagePath('scripts', 'run-ts.mjs'), packagePath('tests', 'fakes', 'postgres', 'keep-server.ts'), ...options],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(keeper, 'exit').then(([code]) => {
    throw new Error(`no server came up (${String(code)})`);
  });
  const [port] = (await Promise.race([once(keeper.stdout, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  // It ends when our end of its standard input does; it does not keep us up.
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stdout]) (stream as unknown as { unref(): void }).unref();
  return `postgres://obmin:secret-of-the-test@127.0.0.1:${port.toString().trim()}`;
}
