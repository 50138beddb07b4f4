import { DateTime } from 'luxon';

/** A server that asks for more than a day is asked again after a day: nobody means a year. */
export const MAX_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * How long a `Retry-After` header asks to wait, in milliseconds, at most a day (RFC 9110, 10.2.3: seconds, or an
 * HTTP date, which is counted from `now`). Null where it is absent, rubbish, zero, negative or past: the caller's own
 * interval holds then.
 */
export function retryAfterMs(header: string | null | undefined, now: Date): number | null {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : DateTime.fromHTTP(text).toMillis() - now.getTime();
  return ms > 0 ? Math.min(ms, MAX_RETRY_AFTER_MS) : null;
}
