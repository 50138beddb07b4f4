/** What a pace model counts; an honest figure has no violations. */
export interface PaceCounts {
  accepted: number;
  refused: number;
  /** Requests to an account or a chat that had been told to wait, and had not waited. */
  violations: number;
}

/** Telegram's limits: thirty a second in all, one a second to a chat, twenty a minute to a group. */
export interface PaceModel {
  /** How many seconds this request has to wait; 0 where it is taken. `now` in milliseconds. */
  waitSeconds(chat: string, edits: boolean, now: number): number;
  readonly counts: PaceCounts;
}

export interface PaceOptions {
  /** The part of the account's rate that is allowed at a time, in ms: nobody is told of it. All of it unless told. */
  readonly share?: (now: number) => number;
  /** How many messages a person may get in a row: 1 by the letter, some more where Telegram is lenient. */
  readonly inARow?: number;
}

const PER_SECOND = 30;
const GROUP_PER_MINUTE = 20;
const MINUTE_MS = 60_000;
const LONGEST_WAIT_S = 60;

/** A hidden limit: between half and all of what is published, another part each minute, as `random` (from 0 to 1) has it. */
export function hiddenShare(random: () => number): (now: number) => number {
  const shares: number[] = [];
  return (now) => {
    const minute = Math.max(0, Math.floor(now / MINUTE_MS));
    while (shares.length <= minute) shares.push(0.5 + random() / 2);
    return shares[minute] ?? 1;
  };
}

/** A bucket of a second's worth for the account, sliding windows for chats, doubled waits for the hasty. */
export function paceModel({ share = () => 1, inARow = 1 }: PaceOptions = {}): PaceModel {
  const counts: PaceCounts = { accepted: 0, refused: 0, violations: 0 };
  const taken = new Map<string, number[]>();
  const told = new Map<string, { until: number; seconds: number }>();
  let tokens: number | null = null;
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
      const perSecond = PER_SECOND * share(now);
      tokens = Math.min(perSecond, (tokens ?? perSecond) + ((now - filled) * perSecond) / 1_000);
      filled = now;
      if (tokens < 1) return refuse('account', 1_000, now);
      const before = (taken.get(key) ?? []).filter((at) => at > now - MINUTE_MS);
      const close = before.at(-inARow);
      if (close !== undefined && !edits && close + inARow * 1_000 > now)
        return refuse(key, close + inARow * 1_000 - now, now);
      const first = before.at(-GROUP_PER_MINUTE);
      if (chat.startsWith('-') && first !== undefined) return refuse(key, first + MINUTE_MS - now, now);
      tokens -= 1;
      counts.accepted += 1;
      taken.set(key, [...before, now]);
      return 0;
    },
  };
}
