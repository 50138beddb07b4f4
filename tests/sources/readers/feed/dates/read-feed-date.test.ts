import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedDate } from '../../../../../src/sources/readers/feed/dates/read-feed-date.ts';

const TEN_IN_KYIV = '2026-01-06T08:00:00Z';

describe('case 51: an instant', () => {
  it.each([
    ['RFC 5322', 'Tue, 06 Jan 2026 10:00:00 +0200'],
    ['a year of two digits', 'Tue, 06 Jan 26 10:00:00 +0200'],
    ['no seconds', '6 Jan 2026 10:00 +0200'],
    ['no weekday, dashes', '06-Jan-2026 10:00:00 EET'],
    ['a wrong weekday', 'Sun, 06 Jan 2026 10:00:00 EET'],
    ['the full names of RFC 850', 'Tuesday, 06-January-26 08:00:00 GMT'],
    ['UT', 'Tue, 06 Jan 2026 08:00:00 UT'],
    ['Moscow', 'Tue, 06 Jan 2026 11:00:00 MSK'],
    ['Moscow in Russian', '6 января 2026 г., 11:00 мск'],
    ['New York', 'Tue, 06 Jan 2026 03:00:00 EST'],
    ['the west coast, whose zone begins as p.m. does', 'Tue, 06 Jan 2026 00:00:00 PST'],
    ['a zone that nobody knows is UTC', 'Tue, 06 Jan 2026 08:00:00 XYZ'],
    ['no zone is UTC', '2026-01-06 08:00:00'],
    ['W3CDTF', '2026-01-06T10:00:00+02:00'],
    ['without a colon in the offset', '2026-01-06T10:00:00+0200'],
    ['hours only in the offset', '2026-01-06T10:00+02'],
    ['parts of a second', '2026-01-06T08:00:00.1234567Z'],
    ['small letters', '2026-01-06t08:00:00z'],
    ['a named offset', '2026-01-06 10:00 GMT+2'],
    ['slashes', '2026/1/6 08:00'],
    ['the order of Europe', '06.01.2026 08:00:00'],
    ['Ukrainian', 'Вівторок, 6 січня 2026 р. 10:00 EET'],
    ['Ukrainian with a preposition', '6 січня 2026 року, о 8:00'],
    ['Russian', 'Вт, 06 янв. 2026 10:00:00 +0200'],
    ['Russian with a preposition', '6 января 2026 в 8:00'],
    ['English prose', 'January 6, 2026 at 8:00 am'],
    ['twelve hours', 'January 5th, 2026 8:00 p.m. -1200'],
    ['asctime', 'Tue Jan  6 08:00:00 2026'],
    ['asctime with an offset', 'Tue Jan 06 10:00:00 +0200 2026'],
    ['what a script writes', 'Tue Jan 06 2026 10:00:00 GMT+0200 (EET)'],
    ['seconds since 1970', '1767686400'],
    ['milliseconds since 1970', '1767686400000'],
    ['spaces and lines around', '\n  Tue, 06 Jan 2026 10:00:00 +0200\n'],
  ])('%s', (_, text) => {
    expect(readFeedDate(text)).toBe(TEN_IN_KYIV);
  });

  it.each([
    ['Wednesday is no August', 'Середа, 7 січня 2026, 10:00 EET', '2026-01-07T08:00:00Z'],
    ['summer time', 'Wed, 06 Aug 2025 10:00:00 EEST', '2025-08-06T07:00:00Z'],
    ['Moscow’s summer time, as it was', 'Wed, 06 Aug 2003 10:00:00 MSD', '2003-08-06T06:00:00Z'],
    ['the end of a day', '2026-01-06T24:00:00Z', '2026-01-07T00:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['an offset that no clock has', '2026-01-06T10:00:00+9900', '2026-01-06T10:00:00Z'],
    ['November in Ukrainian', '24 листопада 2025 12:00', '2025-11-24T12:00:00Z'],
    ['November in Russian', '24 ноября 2025 12:00', '2025-11-24T12:00:00Z'],
    ['August in Ukrainian', '24 серпня 2025 12:00', '2025-08-24T12:00:00Z'],
    ['a date far ahead is read; others judge it', '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z'],
  ])('%s', (_, text, instant) => {
    expect(readFeedDate(text)).toBe(instant);
  });
});

describe('case 51: a day', () => {
  it.each([
    ['2026-01-06', '2026-01-06'],
    ['20260106', '2026-01-06'],
    ['06 Jan 2026', '2026-01-06'],
    ['06.01.2026', '2026-01-06'],
    ['6 січня 2026', '2026-01-06'],
    ['2026-W02-2', '2026-01-06'],
    ['2026-006', '2026-01-06'],
    ['2024-02-29', '2024-02-29'],
    ['2026-01-06 with a time that is none 99:99', '2026-01-06'],
  ])('%s', (text, day) => {
    expect(readFeedDate(text)).toBe(day);
  });
});

describe('case 51: no date', () => {
  it.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['a day that no month has', '32 Nov 2025'],
    ['30 February', '2026-02-30T10:00:00Z'],
    ['29 February of a common year', '2025-02-29'],
    ['zeros', '0000-00-00 00:00:00'],
    ['a clock that was never set', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['which number is the month is not told', '01/06/2026'],
    ['a month', '2026-01'],
    ['a year', '2026'],
    ['a month that is none', '6 Foo 2026'],
    ['a long text', '6 Jan 2026 '.repeat(20)],
  ])('%s', (_, text) => {
    expect(readFeedDate(text)).toBeNull();
  });

  it('any text is a date or none, without a failure', () => {
    const part = fc.constantFrom('06', '2026', ' ', ':', '-', '.', 'Jan', 'січня', 'T', '+', '10:00', 'Tue,', 'Z', '١');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const date = readFeedDate(text);
          return date === null || !Number.isNaN(Date.parse(date));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
