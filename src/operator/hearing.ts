import type { Clock } from '../shared/clock.ts';

/** Whether commands arrive, as far as the adapters tell. */
export interface Hearing {
  /** A platform brings no commands until somebody mends it, or brings them again. */
  heard(platform: string, isDeaf: boolean): void;
  /** True where a platform has brought none for so long that it does not end by itself. */
  isDeaf(): boolean;
}

/** A program that is replaced by a newer one is another poller for a moment. */
const PATIENCE_MS = 60_000;

export function openHearing(clock: Clock): Hearing {
  const deafSince = new Map<string, number>();
  return {
    heard: (platform, isDeaf) => {
      if (!isDeaf) deafSince.delete(platform);
      else if (!deafSince.has(platform)) deafSince.set(platform, clock.now().getTime());
    },
    isDeaf: () => [...deafSince.values()].some((since) => clock.now().getTime() - since >= PATIENCE_MS),
  };
}
