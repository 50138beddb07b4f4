import { datePartsOf, monthOf, type DateParts } from './date-parts.ts';
import { ZONES } from './date-words.ts';

/** Longer texts hold no date; it also bounds the expressions below. */
const MAX_LENGTH = 100;

/** Before it, a machine has written its zero. */
const FIRST_YEAR = 1971;

// A «року» or «г.» may stand between the day and the time, as may a preposition.
const TIME =
  /^[\s,|]*(?:(?:року|рік|р|года|год|г)(?!\p{L})[\s.,]*)?(?:(?:в|о|об|at)\s+)?t?\s*(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\b\.?)?(.*)$/u;
const OFFSET = /^(?:gmt|utc)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/;
/** Farther from Greenwich no clock is set. */
const MOST_HOURS = 14;

/**
 * A date as feeds write it, in English, Ukrainian or Russian: an instant (`2026-01-06T08:00:00Z`), or the day
 * (`2026-01-06`) where no time is given; null for what is no date or no day of the calendar. A time without a zone is read as UTC,
 * an unknown zone too (RFC 5322, section 4.3), never in the machine's own.
 */
export function readFeedDate(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null;
  if (/^(?:\d{10}|\d{13})$/.test(trimmed)) return instant(Number(trimmed.padEnd(13, '0')));
  const parts = datePartsOf(withoutWeekday(trimmed));
  return parts && join(parts);
}

function join({ year, month, day, rest }: DateParts): string | null {
  const midnight = Date.UTC(year, month - 1, day);
  if (!isDay(midnight, month, day) || year < FIRST_YEAR) return null;
  const calendarDay = new Date(midnight).toISOString().slice(0, 10);
  const [, hours = '', minutes = '', seconds = '0', half, zone = ''] = TIME.exec(rest) ?? [];
  if (hours === '') return calendarDay;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  // 24:00 is the end of the day, and a leap second is the one after it.
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return calendarDay;
  return instant(midnight + ((hour * 60 + Number(minutes) - minutesEast(zone)) * 60 + Number(seconds)) * 1000);
}

// Date rolls 30 February over to March instead of refusing it.
function isDay(midnight: number, month: number, day: number): boolean {
  if (Number.isNaN(midnight)) return false;
  const date = new Date(midnight);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function minutesEast(zone: string): number {
  const written = zone.trim().replace(/^\(|\)$/g, '');
  const offset = OFFSET.exec(written);
  if (offset === null) return ZONES.get(/^\p{L}+/u.exec(written)?.[0] ?? '') ?? 0;
  const [, sign, hours, minutes = '0'] = offset;
  if (Number(hours) > MOST_HOURS) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A weekday says nothing that the date doesn't, and feeds get it wrong. */
function withoutWeekday(text: string): string {
  const word = /^(\p{L}+)['’]?(\p{L}*)[.,]*\s*/u.exec(text);
  return word === null || monthOf(word[1] ?? '') !== null ? text : text.slice(word[0].length);
}
