import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** What a hub asks of us and brings us; `feed` is the last part of the callback address that we gave it. */
export interface PushReceiver {
  /** The challenge to echo where we asked for this subscription, else null. */
  verify(feed: string, query: Readonly<Record<string, string>>): Promise<string | null>;
  /** Takes a push for later: the hub is answered before anything is read. */
  push(feed: string, push: Push): void;
}

export interface Push {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The X-Hub-Signature header. */
  readonly signature: string | null;
}

const MAX_PUSH_BYTES = 5 * 1024 * 1024;

/**
 * The callback of WebSub subscriptions (W3C Recommendation, sections 5.3 and 7). A push that is not signed as agreed is
 * answered like any other, as the standard asks, and comes to nothing.
 */
export function webSubRoutes(receiver: PushReceiver): Hono {
  const routes = new Hono();
  routes.get('/:feed', async (context) => {
    const challenge = await receiver.verify(context.req.param('feed'), context.req.query());
    return challenge === null ? context.text('No such subscription.\n', 404) : context.text(challenge);
  });
  routes.post('/:feed', bodyLimit({ maxSize: MAX_PUSH_BYTES }), async (context) => {
    receiver.push(context.req.param('feed'), {
      bytes: new Uint8Array(await context.req.arrayBuffer()),
      contentType: context.req.header('content-type') ?? null,
      signature: context.req.header('x-hub-signature') ?? null,
    });
    return context.body(null, 202);
  });
  return routes;
}
