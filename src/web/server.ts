import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export interface WebServer {
  /** The port that it listens on, also where 0 asked for any. */
  readonly port: number;
  /** Takes no new request; resolves when those under way have ended, or have been cut off after a moment. */
  close(): Promise<void>;
}

/** Why it does not listen: one plain line with the mend. */
export interface NotListening {
  readonly problem: string;
}

/** A request that is still open so long after the stop was asked for is cut off. */
const CLOSING_MS = 2_000;

/** Whoever has not sent a whole request by then is answered 408: a byte a second would hold a connection for days. */
const REQUEST_MS = 10_000;

/** What the operating system says of an address, and the mend. */
const PROBLEMS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) =>
    `port ${String(port)} is in use by another program; set HTTP_PORT to a free one, or to 0 for any`,
  EACCES: (_host, port) => `port ${String(port)} may not be used by this user; set HTTP_PORT to one above 1023`,
  EADDRNOTAVAIL: (host) =>
    `this machine has no address ${host}; set HTTP_HOST to one of its own, or to 0.0.0.0 for all`,
  ENOTFOUND: (host) => `the name ${host} is not known; set HTTP_HOST to an address, such as 127.0.0.1`,
};

/** Starts the web server over the routes, or says why the address can't be listened on. */
export async function startWebServer(
  routes: Pick<Hono, 'fetch'>,
  host: string,
  port: number,
  requestMs = REQUEST_MS,
): Promise<WebServer | NotListening> {
  const serverOptions = {
    requestTimeout: requestMs,
    headersTimeout: requestMs,
    connectionsCheckingInterval: requestMs / 4,
  };
  const server = await new Promise<ServerType | NodeJS.ErrnoException>((resolve) => {
    const started = serve({ fetch: routes.fetch, hostname: host, port, serverOptions }, () => {
      resolve(started);
    });
    started.once('error', resolve);
  });
  if (server instanceof Error) return { problem: problemOf(server, host, port) };
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closed(server),
  };
}

function problemOf({ code = 'unknown reason' }: NodeJS.ErrnoException, host: string, port: number): string {
  return (
    PROBLEMS[code]?.(host, port) ?? `${host}, port ${String(port)}, can’t be listened on (${code}); mend HTTP_HOST`
  );
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
