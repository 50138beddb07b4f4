import { Hono } from 'hono';
import type { PageEnv } from '../reader-view.ts';
import type { WebParts } from '../web-parts.ts';
import { checkVitals } from './readiness.ts';
import { readVitals } from './read-vitals.ts';

/** A schedule that has not looked at anything for so long stands still. */
const LONGEST_PAUSE_MS = 2 * 60_000;
const FRESH = { 'Cache-Control': 'no-store' };

/** What watches the program from outside asks: is it alive, is it ready, what has it done. */
export function healthRoutes(parts: WebParts): Hono<PageEnv> {
  const { clock, pulse } = parts;
  const routes = new Hono<PageEnv>();
  routes.get('/healthz', (context) => {
    const isAlive = clock.now().getTime() - pulse.state().lastBeat.getTime() <= LONGEST_PAUSE_MS;
    return context.json({ alive: isAlive }, isAlive ? 200 : 503, FRESH);
  });
  routes.get('/readyz', async (context) => {
    const checks = checkVitals(await readVitals(parts));
    const isReady = Object.values(checks).every((problem) => problem === null);
    const said = Object.fromEntries(Object.entries(checks).map(([name, problem]) => [name, problem ?? 'ok']));
    return context.json({ ready: isReady, checks: said }, isReady ? 200 : 503, FRESH);
  });
  let metrics: Promise<() => Promise<string>> | null = null;
  routes.get('/metrics', async (context) => {
    // The library is loaded for the first who asks; most installations have none.
    metrics ??= import('./metrics.ts').then(({ createMetrics }) => createMetrics(parts));
    return context.body(await (await metrics)(), 200, {
      ...FRESH,
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  return routes;
}
