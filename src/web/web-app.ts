import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { routePath } from 'hono/route';
import { instant } from '../shared/clock.ts';
import { errorFields } from '../shared/log.ts';
import { adapterRoutes } from './adapter-routes.ts';
import { dataRoutes } from './exports/data-routes.ts';
import { feedRoutes } from './exports/feed-routes.ts';
import { healthRoutes } from './health/health-routes.ts';
import { keepPages } from './kept-pages.ts';
import { overviewOf } from './overview.ts';
import { sendFailed, sendMissing } from './page-answers.ts';
import { pageRoutes } from './page-routes.ts';
import { FOR_GOOD, publicHeaders, SHORT_CACHING } from './public-headers.ts';
import { chooseLanguage, viewOf, type PageEnv, type Site } from './reader-view.ts';
import { ICON, readStylesheet } from './stylesheet.ts';
import type { WebParts } from './web-parts.ts';
import { webSubRoutes } from './websub-routes.ts';

/** All that the web server serves: what platforms and hubs call, then the pages, the data and the feeds. */
export function createWebApp(parts: WebParts): Hono<PageEnv> {
  const { store, clock, log, zone, publicUrl, routes, webSub } = parts;
  const style = readStylesheet();
  const site: Site = { zone, base: basePath(publicUrl), stylesheet: style.path };
  const app = new Hono<PageEnv>();
  app.route('/', adapterRoutes(routes));
  if (webSub !== null) app.route('/', webSubRoutes(webSub));

  app.use(publicHeaders(publicUrl?.startsWith('https:') ?? false), compress(), etag({ weak: true }), chooseLanguage());
  app.get(style.path, (context) => {
    context.header('Cache-Control', FOR_GOOD);
    return context.body(style.text, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/icon.svg', (context) => {
    context.header('Cache-Control', SHORT_CACHING);
    return context.body(ICON, 200, { 'Content-Type': 'image/svg+xml' });
  });
  const overview = overviewOf(store, clock);
  const day = (): string => instant(clock.now()).slice(0, 'YYYY-MM-DD'.length);
  const keep = keepPages(async () => `${await store.ledger.version()} ${day()}`);
  for (const path of ['/', '/statements', '/stories/*', '/api']) app.use(path, keep);
  app.route('/', pageRoutes({ store }, overview, site));
  app.route('/', feedRoutes(parts, site));
  app.route('/', dataRoutes(parts, overview));
  app.route('/', healthRoutes(parts));
  app.notFound((context) => sendMissing(context, viewOf(context, site)));
  app.onError((error, context) => {
    // A body that is too large is the sender's fault, not ours.
    if (error instanceof HTTPException) return error.getResponse();
    log.error('page-failed', { path: routePath(context), ...errorFields(error) });
    return sendFailed(context, viewOf(context, site));
  });
  return app;
}

/** A web server in front passes on what stands behind this. */
function basePath(publicUrl: string | null): string {
  return publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}
