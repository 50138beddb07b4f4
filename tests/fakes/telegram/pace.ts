/** What a pace model counts; an honest figure has no violations. */
export interface PaceCounts {
  accepted: number;
  refused: number;
  /** Requests to an account or a chat that had been told to wait, and had not waited. */
  violations: number;
}

/** Telegram's limits, kept to the letter: thirty a second in all, one a second to a chat, twenty a minute to a group. */
export interface StrictPace {
  /** How many seconds this request has to wait; 0 where it is taken. `now` in milliseconds. */
  waitSeconds(chat: string, edits: boolean, now: number): number;
  readonly counts: PaceCounts;
}

const PER_SECOND = 30;
const GROUP_PER_MINUTE = 20;
const MINUTE_MS = 60_000;
const LONGEST_WAIT_S = 60;

/** The strict model, or a share of the account's rate that nobody is told of: a bucket of a second's worth for the account, sliding windows for chats, doubled waits for the hasty. */
export function strictPace(share = 1): StrictPace {
  const counts: PaceCounts = { accepted: 0, refused: 0, violations: 0 };
  const taken = new Map<string, number[]>();
  const told = new Map<string, { until: number; seconds: number }>();
  const perSecond = PER_SECOND * share;
  let tokens = perSecond;
  let filled = 0;

  function refuse(key: string, ms: number, now: number): number {
    const seconds = Math.max(1, Math.ceil(ms / 1_000));
    counts.refused += 1;
    told.set(key, { until: now + seconds * 1_000, seconds });
    return seconds;
  }

  function isHasty(key: string, now: number): number {
    const before = told.get(key);
    if (before === undefined || before.until <= now) return 0;
    counts.violations += 1;
    return refuse(key, Math.min(LONGEST_WAIT_S, before.seconds * 2) * 1_000, now);
  }

  return {
    counts,
    waitSeconds: (chat, edits, now) => {
      const key = edits ? `${chat} edits` : chat;
      const hasty = isHasty('account', now) || isHasty(key, now);
      if (hasty > 0) return hasty;
      tokens = Math.min(perSecond, tokens + ((now - filled) * perSecond) / 1_000);
      filled = now;
      if (tokens < 1) return refuse('account', 1_000, now);
      const before = (taken.get(key) ?? []).filter((at) => at > now - MINUTE_MS);
      const last = before.at(-1);
      if (last !== undefined && !edits && last + 1_000 > now) return refuse(key, last + 1_000 - now, now);
      const first = before.at(-GROUP_PER_MINUTE);
      if (chat.startsWith('-') && first !== undefined) return refuse(key, first + MINUTE_MS - now, now);
      tokens -= 1;
      counts.accepted += 1;
      taken.set(key, [...before, now]);
      return 0;
    },
  };
}
