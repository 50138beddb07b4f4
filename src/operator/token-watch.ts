import type { Address, Outcome } from '../deliveries/port.ts';

/** Whether a platform refuses our token, as far as its answers tell. */
export interface TokenWatch {
  heard(address: Address, outcome: Outcome): void;
  /** Null where no platform has answered yet. */
  isBad(): boolean | null;
}

export function tokenWatch(): TokenWatch {
  const refusing = new Set<string>();
  let heardAny = false;
  return {
    heard: ({ platform }, outcome) => {
      const isRefused = outcome.kind === 'refused' && outcome.reason === 'bad-token';
      if (isRefused) refusing.add(platform);
      if (outcome.kind === 'delivered') refusing.delete(platform);
      heardAny ||= isRefused || outcome.kind === 'delivered';
    },
    isBad: () => (heardAny ? refusing.size > 0 : null),
  };
}
