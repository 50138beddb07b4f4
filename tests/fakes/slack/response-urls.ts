const MOST_USES = 5;
const LIFE_MS = 30 * 60_000;

/** Addresses that take an answer to one command or press, five times in thirty minutes. */
export interface ResponseUrls {
  /** The path of a new one, for answers in this channel to this person. */
  make(team: string, channel: string, user: string): string;
  /** Takes an answer: where it goes, or null where the address is used up, too old, or nobody's. */
  use(path: string): { readonly team: string; readonly channel: string; readonly user: string } | null;
  /** Makes all of them older. */
  age(ms: number): void;
}

export function responseUrls(): ResponseUrls {
  const made = new Map<string, { team: string; channel: string; user: string; uses: number; age: number }>();
  return {
    make: (team, channel, user) => {
      const path = `/respond/${String(made.size + 1)}`;
      made.set(path, { team, channel, user, uses: 0, age: 0 });
      return path;
    },
    use: (path) => {
      const found = made.get(path);
      if (found === undefined || found.uses >= MOST_USES || found.age > LIFE_MS) return null;
      found.uses += 1;
      return found;
    },
    age: (ms) => {
      for (const each of made.values()) each.age += ms;
    },
  };
}
