import type { MiddlewareHandler } from 'hono';
import type { PageEnv } from './reader-view.ts';

/** So many pages are kept, those that were asked for last; a page has some 100 KB at most. */
const MOST_KEPT = 32;
const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

interface KeptPage {
  readonly version: string;
  readonly body: string;
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * On the day of a large exchange everybody asks for the same few pages: each is written once for a language and as long as
 * nothing has changed, which `version` says.
 */
export function keepPages(version: () => Promise<string>): MiddlewareHandler<PageEnv> {
  const kept = new Map<string, KeptPage>();
  return async (context, next) => {
    if (!READING.has(context.req.method)) return next();
    const { pathname, search } = new URL(context.req.url);
    const key = `${context.get('language')} ${pathname}${search}`;
    const now = await version();
    const known = kept.get(key);
    if (known?.version === now) {
      // What is asked for stays: the Map has its oldest first.
      kept.delete(key);
      kept.set(key, known);
      return new Response(known.body, { headers: known.headers.map(([name, value]) => [name, value]) });
    }
    await next();
    if (context.req.method !== 'GET' || context.res.status !== 200) return;
    const body = await context.res.clone().text();
    kept.delete(key);
    kept.set(key, { version: now, body, headers: [...context.res.headers] });
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  };
}
