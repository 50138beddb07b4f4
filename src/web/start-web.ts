import { startWebServer, type NotListening, type WebServer } from './server.ts';
import { createWebApp } from './web-app.ts';
import type { WebParts } from './web-parts.ts';

/** Starts the web server with all that it serves; port 0 is any that is free. */
export function startWeb(parts: WebParts, host: string, port: number): Promise<WebServer | NotListening> {
  return startWebServer(createWebApp(parts), host, port);
}
