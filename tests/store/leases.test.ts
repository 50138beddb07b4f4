import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../../src/shared/log.ts';
import { keepLeases } from '../../src/store/postgres/keep-leases.ts';
import type { LeaseSession } from '../../src/store/postgres/lease-session.ts';
import { LEASE_TIMES } from '../../src/store/postgres/lease-times.ts';

// The real ones are out of the reach of fake timers.
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number, _: unknown, { signal }: { signal?: AbortSignal } = {}) =>
    new Promise<void>((resolve) => {
      const end = (): void => {
        signal?.removeEventListener('abort', end);
        resolve();
      };
      setTimeout(end, ms);
      signal?.addEventListener('abort', end);
    }),
}));

/** The locks of a server: name → the session that has it. */
let locks: Map<string, LeaseSession>;
/** While true no answer comes. */
let silent: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  locks = new Map();
  silent = false;
});
afterEach(() => {
  vi.useRealTimers();
});

function fakeSession(): LeaseSession {
  const session: LeaseSession = {
    ask: (names) => {
      if (silent)
        return new Promise((_, reject) => {
          setTimeout(reject, LEASE_TIMES.valid, new Error('no answer'));
        });
      const free = names.filter((name) => !locks.has(name));
      for (const name of free) locks.set(name, session);
      return Promise.resolve(free);
    },
    end: () => {
      for (const [name, holder] of locks) if (holder === session) locks.delete(name);
    },
  };
  return session;
}

function replica() {
  const seen: string[] = [];
  let ended: () => void = () => undefined;
  const leases = keepLeases((end) => {
    ended = end;
    return Promise.resolve(fakeSession());
  }, createLog('silent'));
  const events = {
    gained: () => {
      seen.push('gained');
      return Promise.resolve();
    },
    lost: () => void seen.push('lost'),
  };
  return {
    leases,
    seen,
    events,
    cut: () => {
      ended();
    },
  };
}

test('a right is ours after a rest, and another’s only after ours is over', async () => {
  const [one, other] = [replica(), replica()];
  const asked = [one.leases.keep('lane', one.events), other.leases.keep('lane', other.events)] as const;
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.valid);
  const [ours, theirs] = await Promise.all(asked);
  expect([ours.held(), theirs.held()]).toEqual([true, false]);
  one.cut();
  expect(ours.held()).toBe(false);
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.valid);
  expect([ours.held(), theirs.held()].filter(Boolean).length).toBeLessThanOrEqual(1);
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.beat * 2);
  expect([ours.held(), theirs.held()].filter(Boolean)).toHaveLength(1);
  expect(one.seen.slice(0, 2)).toEqual(['gained', 'lost']);
  await Promise.all([one.leases.stop(), other.leases.stop()]);
});

test('case 68: a right runs out by our own clock where the server is silent, before the server gives it away', async () => {
  const one = replica();
  const keeping = one.leases.keep('lane', one.events);
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.valid);
  const lease = await keeping;
  silent = true;
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.beat + LEASE_TIMES.valid);
  expect(lease.held()).toBe(false);
  expect(LEASE_TIMES.idle).toBeGreaterThan(LEASE_TIMES.valid + LEASE_TIMES.beat);
  silent = false;
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.beat * 3 + LEASE_TIMES.valid);
  expect(lease.held()).toBe(true);
  expect(one.seen).toEqual(['gained', 'lost', 'gained']);
  await one.leases.stop();
});

test('a right that its holder can’t take up is let go of and asked for anew', async () => {
  const one = replica();
  let fails = true;
  const gained = (): Promise<void> => (fails ? Promise.reject(new Error('no database')) : Promise.resolve());
  const keeping = one.leases.keep('lane', { ...one.events, gained });
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.valid);
  const lease = await keeping;
  expect(lease.held()).toBe(false);
  expect([...locks]).toEqual([]);
  fails = false;
  await vi.advanceTimersByTimeAsync(LEASE_TIMES.beat * 2 + LEASE_TIMES.valid);
  expect(lease.held()).toBe(true);
  await one.leases.stop();
  expect([...locks]).toEqual([]);
});
