import type { Listener, OnCommand, PlaceChange } from '../../src/deliveries/port.ts';

/** A core that answers commands with `command`, offers nothing, and keeps what it is told of chats. */
export function listening(command: OnCommand): { readonly listener: Listener; readonly places: PlaceChange[] } {
  const places: PlaceChange[] = [];
  const place = (change: PlaceChange): Promise<void> => {
    places.push(change);
    return Promise.resolve();
  };
  return { listener: { command, place, deaf: () => undefined, offer: () => Promise.resolve([]) }, places };
}
