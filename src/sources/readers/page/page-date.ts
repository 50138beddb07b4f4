import { DateTime } from 'luxon';

/** Longer statements are no dates. */
const LONGEST = 64;

/** Systems state a date before this where they have none: 0001-01-01, 1970-01-01. */
const FIRST_YEAR = 1990;

/** Days that are not written as ISO has it. Our languages put the day first: 24.08.2025. */
const DAYS = ['d.M.yyyy', 'd/M/yyyy', 'yyyyMMdd', 'yyyy/M/d'] as const;

/**
 * A date that a page states for programs (ISO 8601, RFC 2822, or a day written 24.08.2025), as an instant (`…Z`) or a
 * calendar day. A time without its zone may be half a day off, so only its day is kept. Null for what is no full date.
 */
export function pageDate(stated: string | null | undefined): string | null {
  const text = stated?.trim() ?? '';
  if (text === '' || text.length > LONGEST) return null;
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(
      text,
    );
  if (iso) {
    const [, day = '', time, zone] = iso;
    return time === undefined || zone === undefined ? asDay(DateTime.fromISO(day, UTC)) : asInstant(day, time, zone);
  }
  const mail = DateTime.fromRFC2822(text, UTC);
  if (mail.isValid) return instant(mail);
  const day = text.split(/[\s,T]/, 1)[0] ?? '';
  const found = DAYS.map((format) => DateTime.fromFormat(day, format, UTC)).find((date) => date.isValid);
  return found === undefined ? null : asDay(found);
}

const UTC = { zone: 'utc' } as const;

function asInstant(day: string, time: string, zone: string): string | null {
  const offset = /^[+-]/.test(zone) ? zone : 'Z';
  return instant(DateTime.fromISO(`${day}T${time}${offset}`, UTC));
}

function instant(date: DateTime): string | null {
  return isDate(date) ? date.toUTC().toISO({ suppressMilliseconds: true }) : null;
}

function asDay(date: DateTime): string | null {
  return isDate(date) ? date.toISODate() : null;
}

function isDate(date: DateTime): boolean {
  return date.isValid && date.year >= FIRST_YEAR;
}
