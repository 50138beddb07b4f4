import { Hono } from 'hono';
import type { WebSub } from '../collecting/web-sub.ts';
import type { HttpRoute } from '../deliveries/port.ts';
import { adapterRoutes } from './adapter-routes.ts';
import { startWebServer, type NotListening, type WebServer } from './server.ts';
import { webSubRoutes } from './websub-routes.ts';

export interface WebParts {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The routes of the adapters. */
  readonly routes: readonly HttpRoute[];
  /** Null where the outside can't reach us. */
  readonly webSub: WebSub | null;
}

/** Starts the web server with all that it serves. */
export function startWeb({ host, port, routes, webSub }: WebParts): Promise<WebServer | NotListening> {
  const app = new Hono();
  app.route('/', adapterRoutes(routes));
  if (webSub !== null) app.route('/', webSubRoutes(webSub));
  return startWebServer(app, host, port);
}
