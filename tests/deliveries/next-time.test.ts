import { expect, test } from 'vitest';
import { nextTime } from '../../src/deliveries/next-time.ts';

/** after, time, zone, the next digest in UTC */
const CASES: readonly [string, string, string, string, string][] = [
  ['later today', '2026-01-15T05:00:00Z', '09:00', 'Europe/Kyiv', '2026-01-15T07:00:00.000Z'],
  ['tomorrow where today’s is past', '2026-01-15T07:00:00Z', '09:00', 'Europe/Kyiv', '2026-01-16T07:00:00.000Z'],
  ['in summer time', '2026-07-15T00:00:00Z', '09:00', 'Europe/Kyiv', '2026-07-15T06:00:00.000Z'],
  [
    'case 140: in the spring gap at its end',
    '2027-03-27T12:00:00Z',
    '03:30',
    'Europe/Kyiv',
    '2027-03-28T01:00:00.000Z',
  ],
  [
    'case 140: the day after the gap as ever',
    '2027-03-28T01:00:00Z',
    '03:30',
    'Europe/Kyiv',
    '2027-03-29T00:30:00.000Z',
  ],
  [
    'case 140: in the autumn hour that comes twice, the first',
    '2027-10-30T12:00:00Z',
    '03:30',
    'Europe/Kyiv',
    '2027-10-31T00:30:00.000Z',
  ],
  ['case 140: and not the second', '2027-10-31T00:30:00Z', '03:30', 'Europe/Kyiv', '2027-11-01T01:30:00.000Z'],
  [
    'case 141: half an hour twice on Lord Howe Island, the first',
    '2027-04-03T05:00:00Z',
    '01:45',
    'Australia/Lord_Howe',
    '2027-04-03T14:45:00.000Z',
  ],
  [
    'case 141: a gap at midnight in Havana',
    '2027-03-13T12:00:00Z',
    '00:30',
    'America/Havana',
    '2027-03-14T05:00:00.000Z',
  ],
  ['case 148: on a leap day', '2028-02-29T00:00:00Z', '09:00', 'Europe/Moscow', '2028-02-29T06:00:00.000Z'],
];

test.each(CASES)('the next digest: %s', (_name, after, time, zone, expected) => {
  expect(nextTime(new Date(after), time, zone).toISOString()).toBe(expected);
});

test('every local day of a year has one digest', () => {
  for (const zone of ['Europe/Kyiv', 'America/Havana', 'Australia/Lord_Howe', 'Pacific/Chatham']) {
    const days: string[] = [];
    const local = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    let at = new Date('2027-01-01T00:00:00Z');
    while (at < new Date('2028-01-01T00:00:00Z')) {
      at = nextTime(at, '02:30', zone);
      days.push(local.format(at));
    }
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThanOrEqual(365);
  }
});

test.each([
  ['case 148: over the end of a year', '2026-12-31T12:00:00Z', 5, '2027-01-01T07:00:00.000Z'],
  [
    'case 148: in a week that begins in February and ends in March',
    '2028-02-28T12:00:00Z',
    3,
    '2028-03-01T07:00:00.000Z',
  ],
  ['today, where it is not past', '2026-11-23T06:59:59Z', 1, '2026-11-23T07:00:00.000Z'],
  ['in a week, where it is', '2026-11-23T07:00:00Z', 1, '2026-11-30T07:00:00.000Z'],
])('a day of the week: %s', (_name, after, weekday, expected) => {
  expect(nextTime(new Date(after), '09:00', 'Europe/Kyiv', weekday).toISOString()).toBe(expected);
});
