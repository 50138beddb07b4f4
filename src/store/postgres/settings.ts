import pg, { type ClientConfig } from 'pg';

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
      // What we count stays far below 2^53.
      getTypeParser: (type, format): ((text: string) => unknown) =>
        type === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(type, format) as (text: string) => unknown),
    },
  };
}
