import type { HubState } from '../../../src/sources/websub/hub-state.ts';

export const NOW = new Date('2026-03-10T08:00:00.000Z');

export const SECRET = 'kept between the hub and us';

/** A hub that has not been asked yet. */
export function hubState(parts: Partial<HubState> = {}): HubState {
  return {
    ...{ hub: 'https://hub.example/', topic: 'https://example.org/feed.xml' },
    ...{ secret: null, requestedAt: null, leaseUntil: null, deniedAt: null },
    ...parts,
  };
}

/** So many hours after `NOW`. */
export function hours(count: number): Date {
  return new Date(NOW.getTime() + count * 3_600_000);
}
