import pg from 'pg';
import { lockKey } from './lock-key.ts';
import { LEASE_TIMES } from './lease-times.ts';
import { clientSettings } from './settings.ts';

/** A connection whose locks (session-level advisory locks) go with it, however it ends. */
export interface LeaseSession {
  /** Asks for these rights; resolves with those that are ours now. Asking for none is a sign of life. */
  ask(names: readonly string[]): Promise<readonly string[]>;
  /** Ends the connection; never waits for the other side. */
  end(): void;
}

/** Opens a session; `ended` is told when it ends by itself. Rejects where there is no connection to be had. */
export async function openLeaseSession(url: string, ended: () => void): Promise<LeaseSession> {
  const client = new pg.Client({
    ...clientSettings(url),
    connectionTimeoutMillis: LEASE_TIMES.valid,
    query_timeout: LEASE_TIMES.valid,
  });
  // Whatever ends it: the server, the network, ourselves.
  client.on('error', ended);
  client.on('end', ended);
  const end = (): void => {
    client.end().catch(() => undefined);
  };
  try {
    await client.connect();
    await client.query(`set idle_session_timeout = ${String(LEASE_TIMES.idle)}`);
  } catch (error) {
    end();
    throw error;
  }
  return {
    ask: async (names) => {
      const { rows } = await client.query<{ readonly name: string; readonly ours: boolean }>(
        'select name, pg_try_advisory_lock(key) as ours from unnest($1::text[], $2::bigint[]) as wanted (name, key)',
        [names, names.map(lockKey)],
      );
      return rows.filter(({ ours }) => ours).map(({ name }) => name);
    },
    end,
  };
}
