/** Smaller goes first: alerts overtake digests, and urgent ones all others. */
export const PRIORITY = { urgent: -1, alert: 0, digest: 10 } as const;

/** All of them, the most urgent first. */
export const PRIORITIES: readonly number[] = Object.values(PRIORITY).toSorted((one, other) => one - other);
