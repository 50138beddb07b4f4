import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export interface WebServer {
  /** The port that it listens on, also where 0 asked for any. */
  readonly port: number;
  /** Takes no new request; resolves when those under way have ended, or have been cut off after a moment. */
  close(): Promise<void>;
}

/** A request that is still open so long after the stop was asked for is cut off. */
const CLOSING_MS = 2_000;

/** Starts the web server over the routes. Rejects where the address can't be listened on. */
export async function startWebServer(routes: Hono, host: string, port: number): Promise<WebServer> {
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve({ fetch: routes.fetch, hostname: host, port }, () => {
      resolve(started);
    });
    started.once('error', reject);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closed(server),
  };
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, CLOSING_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
