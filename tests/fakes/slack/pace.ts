/** What a pace model counts; an honest figure has no violations. */
export interface PaceCounts {
  accepted: number;
  refused: number;
  /** Requests for a channel that had been told to wait, and had not waited. */
  violations: number;
}

/** Slack's limits on chat.postMessage, by workspace. */
export interface Pace {
  /** How many seconds this request has to wait; 0 where it is taken. `now` in milliseconds. */
  waitSeconds(team: string, channel: string, now: number): number;
  readonly counts: PaceCounts;
}

export interface SlackLimits {
  /** Messages that a channel takes at once. */
  readonly burst?: number;
  /** Slack says "several hundred a minute" and no more. */
  readonly teamPerSecond?: number;
}

interface Bucket {
  tokens: number;
  filled: number;
}

/** One message a second and channel, `burst` of them at once, and `teamPerSecond` for all channels of a workspace. */
export function slackPace({ burst = 1, teamPerSecond = 20 }: SlackLimits = {}): Pace {
  const counts: PaceCounts = { accepted: 0, refused: 0, violations: 0 };
  const buckets = new Map<string, Bucket>();
  const told = new Map<string, number>();

  function secondsUntil(key: string, perSecond: number, most: number, now: number): number {
    const bucket = buckets.get(key) ?? { tokens: most, filled: now };
    bucket.tokens = Math.min(most, bucket.tokens + ((now - bucket.filled) * perSecond) / 1_000);
    bucket.filled = now;
    buckets.set(key, bucket);
    return bucket.tokens >= 1 ? 0 : (1 - bucket.tokens) / perSecond;
  }

  return {
    counts,
    waitSeconds: (team, channel, now) => {
      const key = `${team}/${channel}`;
      if ((told.get(key) ?? 0) > now) counts.violations += 1;
      const wait = Math.max(secondsUntil(key, 1, burst, now), secondsUntil(team, teamPerSecond, teamPerSecond, now));
      if (wait > 0) {
        const seconds = Math.max(1, Math.ceil(wait));
        counts.refused += 1;
        told.set(key, now + seconds * 1_000);
        return seconds;
      }
      for (const each of [key, team]) {
        const bucket = buckets.get(each);
        if (bucket) bucket.tokens -= 1;
      }
      counts.accepted += 1;
      return 0;
    },
  };
}
