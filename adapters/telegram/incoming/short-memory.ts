import type { AdapterMemory } from '../../../src/deliveries/port.ts';

/** So many of the last keys are known again. */
const REMEMBERED = 5_000;

/** Remembers in this process alone. */
export function shortMemory(): Pick<AdapterMemory, 'first' | 'seen'> {
  const shown = new Set<string>();
  return {
    seen: (key) => Promise.resolve(shown.has(key)),
    first: (key) => {
      const isFirst = !shown.has(key);
      shown.add(key);
      const [oldest] = shown;
      if (shown.size > REMEMBERED && oldest !== undefined) shown.delete(oldest);
      return Promise.resolve(isFirst);
    },
  };
}
