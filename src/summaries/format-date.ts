import { LOCALES, type Translate } from '../locales/translate.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Language } from '../shared/language.ts';

type Style = 'long' | 'short';

// What Intl leaves of the word "year" behind Ukrainian and Russian dates, and what a sentence says in its place.
const YEAR_MARK = /\s[рг]\.$/;
const YEAR_WORDS: Readonly<Record<Language, string>> = { en: '', uk: ' року', ru: ' года' };

/** A stated date in full, as exact as it is stated: "24 August 2025", "August 2025", "2025"; or "date not stated". */
export function dateText(date: string | null, lang: Language, t: Translate): string {
  return date === null ? t('date-not-stated') : writeDate(date, 'long', lang, t);
}

/** The same for lists: "24 Aug 2025". */
export function shortDateText(date: string | null, lang: Language, t: Translate): string {
  return date === null ? t('date-not-stated') : writeDate(date, 'short', lang, t);
}

/** An instant in a reader's zone (IANA name): "24 August 2025, 09:00". */
export function formatInstant(at: Instant, lang: Language, zone: string): string {
  const day = new Intl.DateTimeFormat(LOCALES[lang], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const time = new Intl.DateTimeFormat(LOCALES[lang], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const moment = new Date(at);
  return `${withYearWord(day.format(moment), 'long', lang)}, ${time.format(moment)}`;
}

/** The calendar day of a publication time that is an instant (in UTC) or already a day. */
export function publishedDay(published: string): string {
  return published.slice(0, 10);
}

function writeDate(date: string, style: Style, lang: Language, t: Translate): string {
  if (date.length === 4) return t('date-year', { year: date });
  const format = dateFormat(lang, style, date.length === 7 ? 'month' : 'day');
  return withYearWord(format.format(new Date(date)), style, lang);
}

// Making a format costs a hundred times as much as using it; there are twelve.
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: Language, style: Style, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${lang} ${style} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
  const made = new Intl.DateTimeFormat(LOCALES[lang], { ...day, month: style, year: 'numeric', timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

function withYearWord(text: string, style: Style, lang: Language): string {
  const bare = text.replace(YEAR_MARK, '');
  return style === 'short' ? bare : bare + YEAR_WORDS[lang];
}

/** The name of a day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayName(weekday: number, lang: Language): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'long', timeZone: 'UTC' }).format(day);
}
