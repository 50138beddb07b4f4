import type { WebSub } from '../collecting/web-sub.ts';
import type { HttpRoute } from '../deliveries/port.ts';
import type { Clock } from '../shared/clock.ts';
import type { Pulse } from '../pulse.ts';
import type { EventCounts } from '../shared/counting-log.ts';
import type { Log } from '../shared/log.ts';
import type { SourceIndex } from '../sources/find-source.ts';
import type { Store } from '../store/store.ts';

/** What the web server serves from. */
export interface WebParts {
  readonly store: Store;
  readonly sources: SourceIndex;
  readonly pulse: Pulse;
  /** What the log was told so far. */
  readonly eventCounts: () => EventCounts;
  readonly pollSeconds: number;
  readonly clock: Clock;
  readonly log: Log;
  /** In which times are told (IANA name). */
  readonly zone: string;
  /** Where the outside reaches us, without a slash at its end; null where it can't. */
  readonly publicUrl: string | null;
  /** The routes of the adapters. */
  readonly routes: readonly HttpRoute[];
  /** Null where the outside can't reach us. */
  readonly webSub: WebSub | null;
}
