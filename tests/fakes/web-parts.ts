import type { WebParts } from '../../src/web/web-parts.ts';
import type { LogFields } from '../../src/shared/log.ts';
import type { Store } from '../../src/store/store.ts';
import { createPulse } from '../../src/pulse.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { manualClock } from './manual-clock.ts';

/** What the web app serves from in tests; `logged` gets the events of its log. */
export function webParts(store: Store, more: Partial<WebParts> = {}, logged: string[] = []): WebParts {
  const keep = (event: string, fields: LogFields = {}): void => {
    logged.push(`${event} ${JSON.stringify(fields)}`);
  };
  const clock = more.clock ?? manualClock();
  return {
    ...{ store, clock, sources: indexSources([]), pulse: createPulse(clock), pollSeconds: 60 },
    eventCounts: () => new Map(),
    log: { debug: keep, info: keep, warn: keep, error: keep },
    ...{ zone: 'Europe/Kyiv', publicUrl: null, routes: [], webSub: null },
    ...more,
  };
}
