import { DateTime } from 'luxon';
import { MONTHS } from './date-words.ts';

/** A date taken apart: numbers, of which it is not yet known whether a calendar has them. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** A time and a zone, or whatever else is written beside the day. */
  readonly rest: string;
}

/** The forms that a date has in feeds. `before` and `after` are what stands beside the day. */
const FORMS: readonly RegExp[] = [
  // 2026-01-06, 2026/1/6, 20260106 (W3CDTF, ISO 8601)
  /^(?<year>\d{4})(?<mark>[-/.]?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)(?<after>.*)$/,
  // 06.01.2026: the day first, as everywhere in Europe
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})(?!\d)(?<after>.*)$/,
  // 06 Jan 2026; 6-Jan-26; 6 січня 2026 (RFC 822, 850, 5322)
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.,-]*(?<month>\p{L}{3,12})[\s.,-]*(?<year>\d{4}|\d{2,3})(?!\d)(?<after>.*)$/u,
  // January 6, 2026
  /^(?<month>\p{L}{3,12})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)(?<after>.*)$/u,
  // Jan 6 10:00:00 2026, with a zone before the year or after it (asctime)
  /^(?<month>\p{L}{3,12})\s+(?<day>\d{1,2})\s+(?<before>\d{1,2}:\d{2}.{0,20}?)\s+(?<year>\d{4})(?!\d)(?<after>.*)$/u,
];

// 2026-W02-2, 2026-006 (ISO 8601)
const WEEK_OR_ORDINAL = /^(\d{4}-?(?:w\d{2}-?\d|\d{3}))(?!\d)(.*)$/;

/** The parts of a date in small letters without its weekday; null for a text in none of the forms. */
export function datePartsOf(text: string): DateParts | null {
  for (const form of FORMS) {
    const { year = '', month = '', day, before = '', after = '' } = form.exec(text)?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : monthOf(month);
    if (number !== null) return { year: fullYear(year), month: number, day: Number(day), rest: before + after };
  }
  const [, written = '', rest = ''] = WEEK_OR_ORDINAL.exec(text) ?? [];
  const { isValid, year, month, day } = DateTime.fromISO(written.toUpperCase(), { zone: 'utc' });
  return isValid ? { year, month, day, rest } : null;
}

/** The number of a month by its name or what is left of it; null for any other word. */
export function monthOf(name: string): number | null {
  return MONTHS.find(([, beginnings]) => beginnings.some((beginning) => name.startsWith(beginning)))?.[0] ?? null;
}

// RFC 5322, section 4.3.
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 2) return number < 50 ? 2000 + number : 1900 + number;
  return year.length === 3 ? 1900 + number : number;
}
