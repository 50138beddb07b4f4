import type { CreateAdapter } from '../src/deliveries/port.ts';

/** A platform that Obmin can speak on. Its code (and its SDK) is loaded only where it is on. */
export interface RegisteredAdapter {
  readonly name: string;
  /** The settings that switch it on, all of them; none for the one that stands in where no other is on. */
  readonly needs: readonly string[];
  readonly load: () => Promise<{ readonly create: CreateAdapter }>;
}

/** The one list of adapters: a new platform is a folder and a line here. */
export const ADAPTERS: readonly RegisteredAdapter[] = [
  { name: 'console', needs: [], load: () => import('./console/index.ts') },
];
