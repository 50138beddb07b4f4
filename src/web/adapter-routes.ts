import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HttpRoute } from '../deliveries/port.ts';

/**
 * What platforms call: each request goes to its adapter as it came, unless its body is larger than the adapter takes (413)
 * or its method is none of the path's (405; RFC 9110, 15.5.6).
 */
export function adapterRoutes(routes: readonly HttpRoute[]): Hono {
  const app = new Hono();
  for (const { method, path, maxBytes, handle } of routes)
    app.on(method, path, bodyLimit({ maxSize: maxBytes, onError: (context) => context.body(null, 413) }), (context) =>
      handle(context.req.raw),
    );
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
    // A GET answers a HEAD as well.
    const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
    app.all(path, (context) => context.body(null, 405, { Allow: allow }));
  }
  return app;
}
