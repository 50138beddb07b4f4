/** Days as `YYYY-MM-DD`, counted without a clock or a zone. Longer instants are cut to their day. */

const DAY_MS = 86_400_000;

export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** False for 30 February and the like. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months on; the last day of a shorter month flows over, which a span does not mind. */
export function addMonths(day: string, months: number): string {
  const time = new Date(Date.parse(day.slice(0, 10)));
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + months, time.getUTCDate()))
    .toISOString()
    .slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day.slice(0, 10))).getUTCDay() || 7;
}

/** The day of a publication date, or null where there is none or it is no date. */
export function publicationDay(published: string | null): string | null {
  if (published === null || !/^\d{4}-\d{2}-\d{2}/.test(published)) return null;
  return Number.isNaN(Date.parse(published.slice(0, 10))) ? null : published.slice(0, 10);
}
