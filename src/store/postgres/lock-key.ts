import { createHash } from 'node:crypto';

/** The number of an advisory lock (pg_advisory_lock takes 64 bits) for a name of ours, as text. */
export function lockKey(name: string): string {
  return createHash('sha256').update(`obmin ${name}`).digest().readBigInt64BE().toString();
}
