import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { WebSub } from '../collecting/web-sub.ts';
import { MAX_PUSH_BYTES } from '../sources/websub/verify-push.ts';

/** The callback of our WebSub subscriptions (W3C Recommendation, sections 5.3 and 7). */
export function webSubRoutes(webSub: Pick<WebSub, 'verify' | 'knows' | 'push'>): Hono {
  const routes = new Hono();
  routes.get('/websub/:key', async (context) => {
    const query = new URL(context.req.url).searchParams;
    const { status, body } = await webSub.verify(context.req.param('key'), query);
    return context.text(body, status);
  });
  // Anybody can send: of what nobody has asked for not a byte is kept.
  routes.post('/websub/:key', async (context, next) =>
    (await webSub.knows(context.req.param('key'))) ? next() : context.body(null, 410),
  );
  routes.post('/websub/:key', bodyLimit({ maxSize: MAX_PUSH_BYTES }), async (context) => {
    const status = await webSub.push(context.req.param('key'), {
      bytes: new Uint8Array(await context.req.arrayBuffer()),
      contentType: context.req.header('content-type') ?? null,
      signature: context.req.header('x-hub-signature') ?? null,
    });
    return context.body(null, status);
  });
  return routes;
}
