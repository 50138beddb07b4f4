import { DateTime } from 'luxon';

/**
 * For how many seconds an answer says that it is fresh (RFC 9111, sections 4.2.1 and 5.2.2): `max-age` less the `Age`
 * that it has on arrival, 0 with no-cache or no-store, else `Expires` counted from its `Date` or from `now`. Null where
 * it says nothing that can be read. Header names are in lower case.
 */
export function freshSeconds(headers: Readonly<Record<string, string>>, now: Date): number | null {
  const control = headers['cache-control'] ?? '';
  if (/(?:^|[\s,])no-(?:cache|store)\s*(?:$|,)/i.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - age(headers['age']));
  const expires = headers['expires'];
  if (expires === undefined) return null;
  const until = httpTime(expires);
  // An invalid date, most often "0", means that it is over.
  if (until === null) return 0;
  return Math.max(0, Math.round((until - (httpTime(headers['date'] ?? '') ?? now.getTime())) / 1000));
}

function age(header: string | undefined): number {
  return header !== undefined && /^\d{1,10}$/.test(header.trim()) ? Number(header) : 0;
}

function httpTime(text: string): number | null {
  const time = DateTime.fromHTTP(text.trim());
  return time.isValid ? time.toMillis() : null;
}
