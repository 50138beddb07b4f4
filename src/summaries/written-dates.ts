import { LOCALES } from '../locales/translate.ts';
import { LANGUAGES } from '../shared/language.ts';

/** A text with its written-out dates taken out, and those dates: `YYYY-MM-DD`, `YYYY-MM`. */
export interface WithoutDates {
  readonly text: string;
  readonly dates: readonly string[];
}

const MONTHS: ReadonlyMap<string, string> = monthNames();
const DATE = new RegExp(`(?:(\\d{1,2}) )?(${[...MONTHS.keys()].join('|')}) (\\d{4})`, 'giu');

/** Finds the dates that messages write out, in all languages: "24 August 2025", «серпень 2025 року». */
export function takeOutDates(text: string): WithoutDates {
  const dates: string[] = [];
  const rest = text.replace(DATE, (written: string, day: string | undefined, name: string, year: string) => {
    const month = MONTHS.get(name.toLowerCase());
    if (month === undefined) return written;
    dates.push(day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`);
    return ' ';
  });
  return { text: rest, dates };
}

// Beside a day Ukrainian and Russian months stand in the genitive, alone in the nominative.
function monthNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const lang of LANGUAGES) {
    for (const day of [{}, { day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat(LOCALES[lang], {
        ...day,
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2025, month, 15)));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        found.set(name.toLowerCase(), String(month + 1).padStart(2, '0'));
      }
    }
  }
  return found;
}
