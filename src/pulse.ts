import type { Clock } from './shared/clock.ts';

/** Whether the program goes on by itself, for whoever watches it from outside. */
export interface Pulse {
  /** The schedule has just looked at what is due. */
  beat(): void;
  /** Every adapter has connected. */
  connected(): void;
  readonly state: () => { readonly lastBeat: Date; readonly isConnected: boolean };
}

/** A pulse that begins now. */
export function createPulse(clock: Clock): Pulse {
  let lastBeat = clock.now();
  let isConnected = false;
  return {
    beat() {
      lastBeat = clock.now();
    },
    connected() {
      isConnected = true;
    },
    state: () => ({ lastBeat, isConnected }),
  };
}
