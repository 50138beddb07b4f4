/** One after the other what belongs together, side by side all else. */
export interface Turns {
  /** Begins when what was begun before under the same key has ended, however it ended. */
  readonly inTurn: <Value>(key: string, job: () => Promise<Value>) => Promise<Value>;
}

export function openTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    inTurn: (key, job) => {
      const before = last.get(key) ?? Promise.resolve();
      const done = before.then(job, job);
      const settled: Promise<unknown> = done
        .catch(() => undefined)
        .finally(() => {
          if (last.get(key) === settled) last.delete(key);
        });
      last.set(key, settled);
      return done;
    },
  };
}
