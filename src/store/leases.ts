import type { Lease, Leases } from '../shared/lease.ts';
import type { Log } from '../shared/log.ts';
import { lockDataFolder } from './lock.ts';
import type { StorePlace } from './open-store.ts';

/**
 * The rights of this process among those that share its store. SQLite has one process, which has them all; rejects with a
 * StoreError where another one is running. On PostgreSQL each right goes to one replica at a time.
 */
export async function openLeases({ dataDir, databaseUrl }: StorePlace, log: Log): Promise<Leases> {
  if (databaseUrl === null) return allOfThem(lockDataFolder(dataDir));
  const [{ keepLeases }, { openLeaseSession }] = await Promise.all([
    import('./postgres/keep-leases.ts'),
    import('./postgres/lease-session.ts'),
  ]);
  return keepLeases((ended) => openLeaseSession(databaseUrl, ended), log);
}

const ALWAYS: Lease = { held: () => true };

function allOfThem(unlock: () => void): Leases {
  return {
    keep: async (_, { gained }) => {
      await gained();
      return ALWAYS;
    },
    stop: () => {
      unlock();
      return Promise.resolve();
    },
  };
}
