import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HttpRoute } from '../deliveries/port.ts';

/** What platforms call: each request goes to its adapter as it came, unless its body is larger than the adapter takes. */
export function adapterRoutes(routes: readonly HttpRoute[]): Hono {
  const app = new Hono();
  for (const { method, path, maxBytes, handle } of routes)
    app.on(method, path, bodyLimit({ maxSize: maxBytes }), (context) => handle(context.req.raw));
  return app;
}
