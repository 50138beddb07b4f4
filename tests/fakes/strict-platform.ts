import type { Adapter, Address, Outcome } from '../../src/deliveries/port.ts';
import type { Timer } from '../../src/deliveries/pacing/timer.ts';

/** What a platform of the strict pace model counts. */
export interface StrictPlatform {
  readonly adapter: Adapter;
  /** When each chat's messages were taken. */
  readonly taken: readonly { readonly chat: string; readonly at: number }[];
  readonly refused: number;
  /** Requests to an account or a chat that had been told to wait, and had not waited. */
  readonly violations: number;
}

interface Account {
  /** Messages a second, as a bucket that holds one second of them. */
  readonly perSecond: number;
  readonly latencyMs: (request: number) => number;
  /** Chats that answer the first request with a wait of so many ms. */
  readonly waits?: Readonly<Record<string, number>>;
}

const GROUP = [
  { messages: 1, inMs: 1_000 },
  { messages: 20, inMs: 60_000 },
];
const PERSON = [{ messages: 1, inMs: 1_000 }];

/**
 * A platform with limits as Telegram publishes them, kept to the letter: thirty a second in all, one a second to a chat,
 * twenty a minute to a group (a chat whose name begins with "-"). It takes a message after half of the latency.
 */
export function strictPlatform(timer: Timer, { perSecond, latencyMs, waits = {} }: Account): StrictPlatform {
  const taken: { chat: string; at: number }[] = [];
  const told = new Map<string, number>();
  let tokens = perSecond;
  let filled = 0;
  let requests = 0;
  const counts = { refused: 0, violations: 0 };

  function wait(key: string, ms: number): Outcome {
    counts.refused += 1;
    told.set(key, timer.now() + ms);
    return { kind: 'retry', reason: 'flood', afterMs: ms };
  }

  function answer({ chat }: Address): Outcome {
    const now = timer.now();
    for (const key of ['account', chat]) {
      if ((told.get(key) ?? 0) <= now) continue;
      counts.violations += 1;
      return wait(key, (told.get(key) ?? 0) - now);
    }
    tokens = Math.min(perSecond, tokens + ((now - filled) * perSecond) / 1000);
    filled = now;
    const first = waits[chat];
    if (first !== undefined && !told.has(chat)) return wait(chat, first);
    if (tokens < 1) return wait('account', Math.ceil((1 - tokens) / perSecond) * 1000);
    const own = taken.filter((each) => each.chat === chat);
    for (const { messages, inMs } of ratesOf(chat)) {
      const oldest = own.at(-messages);
      if (oldest && oldest.at + inMs > now) return wait(chat, Math.ceil((oldest.at + inMs - now) / 1000) * 1000);
    }
    tokens -= 1;
    taken.push({ chat, at: now });
    return { kind: 'delivered', refs: [String(taken.length)] };
  }

  return {
    taken,
    get refused() {
      return counts.refused;
    },
    get violations() {
      return counts.violations;
    },
    adapter: {
      name: 'p',
      limits: { perSecond: 30, perChat: ({ chat }) => ratesOf(chat), inFlight: 32 },
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      deliver: async (address) => {
        requests += 1;
        const half = latencyMs(requests) / 2;
        await timer.sleep(half);
        const outcome = answer(address);
        await timer.sleep(half);
        return outcome;
      },
    },
  };
}

function ratesOf(chat: string): typeof PERSON {
  return chat.startsWith('-') ? GROUP : PERSON;
}
