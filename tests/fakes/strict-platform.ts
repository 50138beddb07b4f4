import type { Adapter, Outcome } from '../../src/deliveries/port.ts';
import type { Timer } from '../../src/deliveries/pacing/timer.ts';
import { paceModel, type PaceCounts, type PaceOptions } from './telegram/pace.ts';

/** What a platform of the pace model counts. */
export interface StrictPlatform {
  readonly adapter: Adapter;
  /** When each chat's messages were taken. */
  readonly taken: readonly { readonly chat: string; readonly at: number }[];
  readonly counts: PaceCounts;
}

interface Account extends PaceOptions {
  readonly latencyMs: (request: number) => number;
  /** Chats that answer the first request with a wait of so many ms. */
  readonly waits?: Readonly<Record<string, number>>;
}

const GROUP = [
  { messages: 1, inMs: 1_000 },
  { messages: 20, inMs: 60_000 },
];
const PERSON = [{ messages: 1, inMs: 1_000 }];

/** A platform with limits as Telegram publishes them, kept to the letter, in virtual time. It takes a message after half of the latency. */
export function strictPlatform(timer: Timer, { latencyMs, waits = {}, ...options }: Account): StrictPlatform {
  const taken: { chat: string; at: number }[] = [];
  const waited = new Set<string>();
  const model = paceModel(options);
  let requests = 0;

  function answer(chat: string): Outcome {
    const own = waits[chat];
    if (own !== undefined && !waited.has(chat)) {
      waited.add(chat);
      return { kind: 'retry', reason: 'flood', afterMs: own };
    }
    const seconds = model.waitSeconds(chat, false, timer.now());
    if (seconds > 0) return { kind: 'retry', reason: 'flood', afterMs: seconds * 1_000 };
    taken.push({ chat, at: timer.now() });
    return { kind: 'delivered', refs: [String(taken.length)] };
  }

  return {
    taken,
    counts: model.counts,
    adapter: {
      name: 'p',
      limits: { perSecond: 30, perChat: ({ chat }) => (chat.startsWith('-') ? GROUP : PERSON), inFlight: 32 },
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      deliver: async ({ chat }) => {
        requests += 1;
        const half = latencyMs(requests) / 2;
        await timer.sleep(half);
        const outcome = answer(chat);
        await timer.sleep(half);
        return outcome;
      },
    },
  };
}
