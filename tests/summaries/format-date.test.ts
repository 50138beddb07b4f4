import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { dateText, formatInstant, shortDateText } from '../../src/summaries/format-date.ts';
import { takeOutDates } from '../../src/summaries/written-dates.ts';

const inAll = (date: string | null, write = dateText) => LANGUAGES.map((lang) => write(date, lang, translator(lang)));

describe('a stated date', () => {
  it('is written out as exactly as it is stated', () => {
    expect(inAll('2025-08-24')).toEqual(['24 August 2025', '24 серпня 2025 року', '24 августа 2025 года']);
    expect(inAll('2025-08')).toEqual(['August 2025', 'серпень 2025 року', 'август 2025 года']);
    expect(inAll('2025')).toEqual(['2025', '2025 рік', '2025 год']);
    expect(inAll(null)).toEqual(['date not stated', 'дату не названо', 'дата не названа']);
  });

  it('is short in lists', () => {
    expect(inAll('2025-08-24', shortDateText)).toEqual(['24 Aug 2025', '24 серп. 2025', '24 авг. 2025']);
  });

  it('is found again in what was written', () => {
    for (const date of ['2025-08-24', '2022-02-03', '2026-05']) {
      for (const text of inAll(date)) expect(takeOutDates(`On ${text}, 146`)).toMatchObject({ dates: [date] });
    }
    expect(takeOutDates('24 August 2025 · 146').text).toMatch(/^\s+· 146$/);
  });
});

describe('an instant', () => {
  it('case 150: is told by its date in the reader’s zone, which midnight does not make another day’s "today"', () => {
    const at = '2025-08-23T22:30:00.000Z';
    expect(formatInstant(at, 'en', 'Europe/Kyiv')).toBe('24 August 2025, 01:30');
    expect(formatInstant(at, 'uk', 'UTC')).toBe('23 серпня 2025 року, 22:30');
    expect(formatInstant('2025-08-23T21:05:00.000Z', 'ru', 'Europe/Kyiv')).toBe('24 августа 2025 года, 00:05');
  });
});
