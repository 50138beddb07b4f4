import { expect, test } from 'vitest';
import { itemDate } from '../../../src/sources/polling/item-date.ts';
import { ago, NOW } from './feed-states.ts';

test.each([
  ['a date is taken as it stands', ago(60), ago(60), null],
  ['a day is taken as it stands', '2026-03-09', '2026-03-09', null],
  ['a clock that is ten minutes ahead is believed', ago(-600), ago(-600), null],
  ['one that is further ahead is not', ago(-601), NOW, 'clamped'],
  ['a date of 2099 is our time', '2099-01-01T00:00:00.000Z', NOW, 'clamped'],
  ['the day after tomorrow is our time', '2026-03-12', NOW, 'clamped'],
  ['no date stays none', null, null, null],
  ['the beginning of a computer’s time is none', '1970-01-01T00:00:00.000Z', null, 'impossible'],
  ['a year of nought is none', '0000-00-00', null, 'impossible'],
  ['what can’t be read is none', 'soon', null, 'impossible'],
])('case 51: %s', (_name, stated, published, dateNote) => {
  expect(itemDate(stated, new Date(NOW))).toEqual({ published, dateNote });
});

test('case 51: a day has begun where it begins first', () => {
  const evening = new Date('2026-03-10T22:00:00.000Z');
  expect(itemDate('2026-03-11', evening).dateNote).toBeNull();
  expect(itemDate('2026-03-12', evening).dateNote).toBe('clamped');
});
