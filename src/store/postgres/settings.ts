import pg, { type ClientConfig } from 'pg';

/** An int8 (PostgreSQL's type 20) is a number: what we count stays far below 2^53. */
const INT8 = 20;

/** How every connection of ours is made. */
export function clientSettings(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'obmin',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 2_000,
    // A transaction whose process hangs holds nobody up for ever.
    idle_in_transaction_session_timeout: 60_000,
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  };
}
