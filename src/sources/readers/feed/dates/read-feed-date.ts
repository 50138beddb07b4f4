import { DateTime } from 'luxon';
import { MONTHS, ZONES } from './date-words.ts';

/** Longer texts hold no date; it also bounds the expressions below. */
const MAX_LENGTH = 100;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What follows the day: a time and a zone, or nothing. */
  readonly rest: string;
}

const TIME = /^[\s,|в]*(?:(?:о|at)\s+)?[t\s]?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\b)?\.?(.*)$/u;
const OFFSET = /^(?:gmt|utc)?\s*([+-])(\d{1,2})(?::?(\d{2}))?\b/;

/** Each form that a date has in feeds: which part stands where. A form that doesn't fit gives null, and the next is tried. */
const FORMS: readonly ((text: string) => DateParts | null)[] = [
  // 2026-01-06, 2026/1/6, 20260106 (W3CDTF, ISO 8601)
  numbers(/^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/, ([year, , month, day, rest]) => [year, month, day, rest]),
  // 06.01.2026: the day first, as everywhere in Europe
  numbers(/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)(.*)$/, ([day, month, year, rest]) => [year, month, day, rest]),
  // Tue, 06 Jan 2026; 6-Jan-26; вівторок, 6 січня 2026 р. (RFC 822, 850, 5322)
  named(/^(\d{1,2})(?:st|nd|rd|th)?[\s.,-]*(\p{L}{3,12})[\s.,-]*(\d{4}|\d{2,3})(?!\d)(?:\s*[рг]\.)?(.*)$/u, 'day-month'),
  // January 6, 2026
  named(/^(\p{L}{3,12})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/u, 'month-day'),
  // Jan 6 10:00:00 2026 (asctime), with a zone before the year or after it
  asctime,
  // 2026-W02-2, 2026-006 (ISO 8601)
  isoDay,
];

/**
 * A date as feeds write it, in English, Ukrainian or Russian: an instant (`2026-01-06T08:00:00Z`), or the day
 * (`2026-01-06`) where no time is given; null for what is no date or no day of the calendar. A time without a zone is read as UTC,
 * an unknown zone too (RFC 5322, section 4.3), never in the machine's own.
 */
export function readFeedDate(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null;
  if (/^(?:\d{10}|\d{13})$/.test(trimmed)) return instant(DateTime.fromMillis(Number(trimmed.padEnd(13, '0'))));
  const date = withoutWeekday(trimmed);
  for (const form of FORMS) {
    const parts = form(date);
    if (parts !== null) return join(parts);
  }
  return null;
}

function join({ year, month, day, rest }: DateParts): string | null {
  const date = DateTime.fromObject({ year, month, day }, { zone: 'utc' });
  if (!date.isValid || year < 1970) return null;
  const time = TIME.exec(rest);
  if (time === null) return date.toISODate();
  const [, hours = '', minutes = '', seconds = '0', half, zone = ''] = time;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  // 24:00 is the end of the day, and a leap second is the one after it.
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return date.toISODate();
  return instant(date.plus({ hours: hour, minutes: Number(minutes) - minutesEast(zone), seconds: Number(seconds) }));
}

function minutesEast(zone: string): number {
  const written = zone.trim().replace(/^\(|\)$/g, '');
  const offset = OFFSET.exec(written);
  if (offset === null) return ZONES[/^\p{L}+/u.exec(written)?.[0] ?? ''] ?? 0;
  const [, sign, hours, minutes = '0'] = offset;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function instant(date: DateTime): string | null {
  return date.toUTC().toISO({ suppressMilliseconds: true });
}

/** A weekday says nothing that the date doesn't, and feeds get it wrong. */
function withoutWeekday(text: string): string {
  const word = /^(\p{L}+)['’]?(\p{L}*)[.,]*\s*/u.exec(text);
  return word === null || monthOf(word[1] ?? '') !== null ? text : text.slice(word[0].length);
}

type Order = readonly (string | undefined)[];

function numbers(form: RegExp, order: (groups: readonly string[]) => Order): (text: string) => DateParts | null {
  return (text) => {
    const [, ...groups] = form.exec(text) ?? [];
    const [year, month, day, rest] = order(groups);
    if (year === undefined) return null;
    return { year: fullYear(year), month: Number(month), day: Number(day), rest: rest ?? '' };
  };
}

function named(form: RegExp, order: 'day-month' | 'month-day'): (text: string) => DateParts | null {
  return (text) => {
    const [, first = '', second = '', year = '', rest = ''] = form.exec(text) ?? [];
    const [day, month] = order === 'day-month' ? [first, monthOf(second)] : [second, monthOf(first)];
    return month === null ? null : { year: fullYear(year), month, day: Number(day), rest };
  };
}

function asctime(text: string): DateParts | null {
  const [, name = '', day, time, before = '', year = '', after = ''] =
    /^(\p{L}{3,12})\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*(\p{L}*)\s+(\d{4})(.*)$/u.exec(text) ?? [];
  const month = monthOf(name);
  return month === null ? null : { year: Number(year), month, day: Number(day), rest: `${time ?? ''} ${before}${after}` };
}

function isoDay(text: string): DateParts | null {
  const [, written, rest = ''] = /^(\d{4}-?(?:w\d{2}-?\d|\d{3}))(?!\d)(.*)$/.exec(text) ?? [];
  const { isValid, year, month, day } = DateTime.fromISO((written ?? '').toUpperCase(), { zone: 'utc' });
  return isValid ? { year, month, day, rest } : null;
}

function monthOf(name: string): number | null {
  return MONTHS.find(([, beginnings]) => beginnings.some((beginning) => name.startsWith(beginning)))?.[0] ?? null;
}

// RFC 5322, section 4.3.
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 2) return number < 50 ? 2000 + number : 1900 + number;
  return year.length === 3 ? 1900 + number : number;
}
