import type { WebParts } from '../../src/web/web-parts.ts';
import type { LogFields } from '../../src/shared/log.ts';
import type { Store } from '../../src/store/store.ts';
import { manualClock } from './manual-clock.ts';

/** What the web app serves from in tests; `logged` gets the events of its log. */
export function webParts(store: Store, more: Partial<WebParts> = {}, logged: string[] = []): WebParts {
  const keep = (event: string, fields: LogFields = {}): void => {
    logged.push(`${event} ${JSON.stringify(fields)}`);
  };
  return {
    store,
    clock: manualClock('2026-03-10T08:00:00.000Z'),
    log: { debug: keep, info: keep, warn: keep, error: keep },
    ...{ zone: 'Europe/Kyiv', publicUrl: null, routes: [], webSub: null },
    ...more,
  };
}
