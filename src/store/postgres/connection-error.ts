import pg from 'pg';
import { StoreError } from '../store-error.ts';

/** The connection to the database was cut, or none could be had; the same will work later. */
export class LostConnection extends Error {
  override readonly name = 'LostConnection';
  readonly code = 'PG_CONNECTION_LOST';
}

/** Classes of SQLSTATE that speak of the server or the connection, not of the statement (PostgreSQL, appendix A). */
const OF_THE_SERVER = /^(?:08|53|57P|58)/;

/** What the server says of a statement is a DatabaseError; whatever else ends one, or speaks of the server's state, is a lost connection. */
export function asLostConnection(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof pg.DatabaseError && !OF_THE_SERVER.test(code)) return error;
  if (error instanceof TypeError || error instanceof RangeError) return error;
  return new LostConnection(`The connection to the database was lost (${code || 'no reason given'})`, { cause: error });
}

/** What the codes of an opening that failed mean, with the mend; `{at}` is the place without user and password. */
const MENDS: readonly (readonly [code: RegExp, says: string])[] = [
  [/^28/, 'PostgreSQL at {at} refuses the user or the password; mend them in DATABASE_URL.'],
  [/^3D000$/, 'PostgreSQL at {at} has no such database; make it (createdb), or name another one.'],
  [/^42501$/, 'The user has no right to make tables at {at}; make that user the owner of the database.'],
  [/^53300$/, 'PostgreSQL at {at} has no connection left; raise its max_connections, or end somebody’s.'],
  [/^57P03$/, 'PostgreSQL at {at} is starting or stopping; try again in a moment.'],
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'The host of {at} is not known; mend it in DATABASE_URL.'],
  [/CERT|SSL|TLS/, 'The encryption of {at} is not accepted; see sslmode in DATABASE_URL.'],
  [/./, 'PostgreSQL at {at} does not answer ({code}); start it, or mend DATABASE_URL.'],
];

/** Why the database can't be opened, in plain words with the mend. Nothing of the address but host, port and name is told. */
export function asOpeningError(error: unknown, at: string): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    return new StoreError(`DATABASE_URL: ${at} was made by a newer Obmin; run that version, or name another database.`);
  const cause = error instanceof LostConnection ? error.cause : error;
  const code = codeOf(cause) || (cause instanceof Error && cause.message.includes('SSL') ? 'SSL' : 'no answer in time');
  const says = MENDS.find(([pattern]) => pattern.test(code))?.[1] ?? '';
  return new StoreError(`DATABASE_URL: ${says.replace('{at}', at).replace('{code}', code)}`);
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
