import { setTimeout as sleep } from 'node:timers/promises';
import type { Lease, LeaseEvents, Leases } from '../../shared/lease.ts';
import { errorFields, type Log } from '../../shared/log.ts';
import type { LeaseSession } from './lease-session.ts';
import { LEASE_TIMES } from './lease-times.ts';

/** A right that we want, and how far we are with it. */
interface Wanted {
  readonly name: string;
  readonly events: LeaseEvents;
  /** The session that has its lock. */
  lockedBy: LeaseSession | null;
  /** The same, once the rest is over and the holder has been told. */
  heldBy: LeaseSession | null;
  /** What becomes of the lock that it was given last. */
  taking: Promise<void>;
}

/**
 * Keeps asking for rights over one session at a time. A right is ours while its session lives and has given a sign of life
 * lately by our own clock, which is earlier than the server gives it to anybody else.
 */
export function keepLeases(open: (ended: () => void) => Promise<LeaseSession>, log: Log): Leases {
  const wanted: Wanted[] = [];
  const stopping = new AbortController();
  let session: LeaseSession | null = null;
  let validUntil = 0;
  let reachable = true;
  let goingOn: Promise<void> | null = null;
  /** One sign of life at a time: two would open two sessions. */
  let turn: Promise<void> = Promise.resolve();

  function drop(ended: LeaseSession | null): void {
    if (ended === null || session !== ended) return;
    session = null;
    ended.end();
    for (const lease of wanted) {
      lease.lockedBy = null;
      if (lease.heldBy === null) continue;
      lease.heldBy = null;
      if (stopping.signal.aborted) continue;
      log.warn('lease-lost', { lease: lease.name });
      lease.events.lost();
    }
  }

  /** Gives a sign of life, and takes what it brings. */
  function beat(): Promise<void> {
    turn = turn.then(ask);
    return turn;
  }

  async function ask(): Promise<void> {
    let alive = session;
    try {
      const asked = (alive ??= await begin());
      const sent = performance.now();
      const ours = await asked.ask(wanted.filter(({ lockedBy }) => lockedBy === null).map(({ name }) => name));
      if (session !== asked) return;
      validUntil = sent + LEASE_TIMES.valid;
      reachable = true;
      for (const lease of wanted) if (ours.includes(lease.name)) lease.taking = take(lease, asked);
    } catch (error) {
      // Once for each outage: it is tried again every moment.
      if (reachable) log.warn('leases-not-asked-for', errorFields(error));
      reachable = false;
      drop(alive);
    }
  }

  async function begin(): Promise<LeaseSession> {
    let begun: LeaseSession | null = null;
    begun = await open(() => {
      drop(begun);
    });
    session = begun;
    return begun;
  }

  async function take(lease: Wanted, by: LeaseSession): Promise<void> {
    lease.lockedBy = by;
    // Whoever had it may not have heard yet that it is gone: its connection may have been cut by others.
    await sleep(LEASE_TIMES.valid);
    if (lease.lockedBy !== by) return;
    try {
      await lease.events.gained();
      if ((lease.lockedBy as LeaseSession | null) !== by) {
        lease.events.lost();
        return;
      }
      lease.heldBy = by;
      log.info('lease-gained', { lease: lease.name });
    } catch (error) {
      log.error('lease-not-taken', { lease: lease.name, ...errorFields(error) });
      drop(by);
    }
  }

  async function goOn(): Promise<void> {
    const { signal } = stopping;
    for (;;) {
      await sleep(LEASE_TIMES.beat, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      await beat();
    }
  }

  return {
    keep: async (name, events): Promise<Lease> => {
      const lease: Wanted = { name, events, lockedBy: null, heldBy: null, taking: Promise.resolve() };
      wanted.push(lease);
      await beat();
      goingOn ??= goOn();
      await lease.taking;
      return { held: () => lease.heldBy !== null && lease.heldBy === session && performance.now() < validUntil };
    },
    stop: async () => {
      stopping.abort();
      await goingOn;
      await turn;
      drop(session);
    },
  };
}
