import { onTestFinished } from 'vitest';
import type { Hono } from 'hono';
import { startWebServer } from '../../src/web/server.ts';

/** Serves routes on a free port of loopback until the test ends; resolves to the address without a slash at its end. */
export async function served(routes: Pick<Hono, 'fetch'>): Promise<string> {
  const server = await startWebServer(routes, '127.0.0.1', 0);
  if ('problem' in server) throw new Error(server.problem);
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${String(server.port)}`;
}
