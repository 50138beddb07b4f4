import { listFeeds } from '../../collecting/listed-feed.ts';
import { instant } from '../../shared/clock.ts';
import { errorFields } from '../../shared/log.ts';
import type { WebParts } from '../web-parts.ts';
import type { Vitals } from './readiness.ts';

/** Looks at what `checkVitals` judges; a database that fails is a finding, not a fault. */
export async function readVitals({ store, sources, clock, log, pulse, pollSeconds }: WebParts): Promise<Vitals> {
  const now = clock.now();
  const { isConnected } = pulse.state();
  try {
    const on = (await listFeeds(sources, store.feeds, pollSeconds)).filter((feed) => feed.on);
    const official = on.filter(({ source }) => source.standing === 'official');
    const feeds = (official.length > 0 ? official : on).map(({ state }) => state);
    const dueSince = await store.tallies.dueSince(instant(now));
    return { now, isStoreOpen: true, isConnected, feeds, dueSince };
  } catch (error) {
    log.error('store-does-not-answer', errorFields(error));
    return { now, isStoreOpen: false, isConnected, feeds: [], dueSince: null };
  }
}
