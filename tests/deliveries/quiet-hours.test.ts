import { expect, test } from 'vitest';
import { holdsBack, quietUntil } from '../../src/deliveries/quiet-hours.ts';
import { DEFAULT_CHOICES } from '../../src/shared/choices.ts';

const NIGHT = { from: '23:00', to: '07:00' };
const NOON = { from: '13:00', to: '14:30' };

test.each([
  ['before they begin', NIGHT, 'Europe/Kyiv', '2026-01-15T20:59:59Z', null],
  ['from their first minute', NIGHT, 'Europe/Kyiv', '2026-01-15T21:00:00Z', '2026-01-16T05:00:00.000Z'],
  ['after midnight', NIGHT, 'Europe/Kyiv', '2026-01-16T00:30:00Z', '2026-01-16T05:00:00.000Z'],
  ['to the end of their last minute', NIGHT, 'Europe/Kyiv', '2026-01-16T04:59:59Z', '2026-01-16T05:00:00.000Z'],
  ['at their end', NIGHT, 'Europe/Kyiv', '2026-01-16T05:00:00Z', null],
  ['within a day', NOON, 'UTC', '2026-01-16T13:15:00Z', '2026-01-16T14:30:00.000Z'],
  ['within a day, after them', NOON, 'UTC', '2026-01-16T14:30:00Z', null],
  [
    'case 147: in the night that is an hour short',
    NIGHT,
    'Europe/Kyiv',
    '2027-03-27T22:00:00Z',
    '2027-03-28T04:00:00.000Z',
  ],
  [
    'case 147: in the night that is an hour long',
    NIGHT,
    'Europe/Kyiv',
    '2027-10-30T22:00:00Z',
    '2027-10-31T05:00:00.000Z',
  ],
  ['of a day’s length, which are none', { from: '07:00', to: '07:00' }, 'UTC', '2026-01-16T13:15:00Z', null],
  ['that nobody asked for', null, 'UTC', '2026-01-16T03:15:00Z', null],
] as const)('quiet hours %s', (_name, quiet, zone, now, until) => {
  expect(quietUntil(quiet, zone, new Date(now))?.toISOString() ?? null).toBe(until);
});

test.each([
  ['hold', true, true],
  ['urgent', true, false],
  ['silent', false, false],
] as const)('in the mode %s news waits: %s, and urgent news: %s', (quietMode, waits, urgentWaits) => {
  const choices = { ...DEFAULT_CHOICES, quietMode };
  expect(holdsBack(choices, false)).toBe(waits);
  expect(holdsBack(choices, true)).toBe(urgentWaits);
});
