import type { Heard } from './attempt.ts';
import type { Claim } from './outbox.ts';
import { paceOf } from './pacing/pace.ts';
import type { Timer } from './pacing/timer.ts';
import type { Adapter } from './port.ts';

/** One account's way out: its requests are under way side by side, at the pace that the platform allows. */
export interface Lane {
  /** Sends until nothing is due; resolves with how many messages the platform took. Called once at a time. */
  sendDue(): Promise<number>;
  /** Something may be due now: whatever it waits for, it looks. */
  wake(): void;
  /** Takes nothing more, now or ever: the program ends, or the account has to be mended. */
  close(): void;
}

interface LaneParts {
  /** Takes the most urgent delivery that is due on a platform, of a chat that does not rest. */
  readonly claim: (platform: string, resting: readonly string[], repeats: boolean) => Promise<Claim | null>;
  /** Sends a claim and writes down what became of it. Never rejects. */
  readonly send: (claim: Claim, adapter: Adapter) => Promise<Heard>;
  readonly timer: Timer;
}

/**
 * Repeats leave one after the other, or so far apart where the platform says nothing: a message whose repeat is of unknown
 * outcome as well is held, and a crash is to leave no more than one of these behind.
 */
const REPEAT_PATIENCE_MS = 2_000;

/** With nothing under way, a longer wait than this is left to the next call. */
const PATIENCE_MS = 1_500;

export function openLane(adapter: Adapter, { claim, send, timer }: LaneParts): Lane {
  const pace = paceOf(adapter.limits);
  /** By chat: one that is subscribed in several of its topics is sent one message at a time. */
  const underWay = new Map<string, Promise<void>>();
  /** Until when no other message is sent a second time. */
  let repeatUntil = -Infinity;
  let knocked = false;
  let call = (): void => undefined;
  let closed = false;
  let taken = 0;

  /** Begins to send a delivery, or says how long to wait before the next look; null for until an answer comes. */
  async function look(): Promise<'begun' | number | null> {
    const now = timer.now();
    const waitMs = pace.waitMs(now);
    if (waitMs > 0) return waitMs;
    if (underWay.size >= pace.inFlight()) return null;
    const mayRepeat = repeatUntil <= now;
    const claimed = await claim(adapter.name, [...underWay.keys(), ...pace.resting(now)], mayRepeat);
    if (claimed === null) return soonest(pace.soonestMs(timer.now()), mayRepeat ? null : repeatUntil - timer.now());
    if (claimed.delivery.ambiguous) repeatUntil = now + REPEAT_PATIENCE_MS;
    const { chat } = claimed.address;
    underWay.set(
      chat,
      dispatch(claimed).finally(() => underWay.delete(chat)),
    );
    return 'begun';
  }

  async function dispatch(claimed: Claim): Promise<void> {
    // A change is an edit, and an answer to it.
    const message = pace.leaves(timer.now(), claimed.living ? 2 : 1);
    const { outcome } = await send(claimed, adapter);
    pace.heard(message, claimed.address, outcome, timer.now());
    if (claimed.delivery.ambiguous) repeatUntil = -Infinity;
    if (outcome.kind === 'delivered') taken += 1;
  }

  /** Until an answer comes, somebody knocks, or so much time has passed. */
  async function pause(ms: number | null): Promise<void> {
    const called = new Promise<void>((resolve) => {
      call = resolve;
      if (knocked) resolve();
    });
    const passed = new AbortController();
    await Promise.race([called, ...underWay.values(), ...(ms === null ? [] : [timer.sleep(ms, passed.signal)])]);
    passed.abort();
  }

  return {
    async sendDue() {
      const before = taken;
      while (!closed) {
        knocked = false;
        const next = await look();
        if (next === 'begun') continue;
        if (underWay.size === 0 && (next === null || next > PATIENCE_MS)) break;
        await pause(next);
      }
      await Promise.all(underWay.values());
      return taken - before;
    },
    wake() {
      knocked = true;
      call();
    },
    close() {
      closed = true;
      call();
    },
  };
}

/** The shorter of two waits, in ms, of which either may be none. */
function soonest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
