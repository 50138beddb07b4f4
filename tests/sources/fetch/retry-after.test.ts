import { expect, test } from 'vitest';
import { MAX_RETRY_AFTER_MS, retryAfterMs } from '../../../src/sources/fetch/retry-after.ts';

const NOW = new Date('2026-03-10T08:00:00Z');

test.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['Tue, 10 Mar 2026 08:10:00 GMT', 600_000],
  ['Tuesday, 10-Mar-26 08:10:00 GMT', 600_000],
  ['Tue Mar 10 08:10:00 2026', 600_000],
  ['99999999', MAX_RETRY_AFTER_MS],
  ['9'.repeat(400), MAX_RETRY_AFTER_MS],
  ['Tue, 10 Mar 2099 08:10:00 GMT', MAX_RETRY_AFTER_MS],
  ['0', null],
  ['-5', null],
  ['abc', null],
  ['', null],
  ['1.5', null],
  ['0x10', null],
  ['2026-03-10T09:00:00Z', null],
  ['Tue, 10 Mar 2026 07:59:59 GMT', null],
  ['Tue, 32 Mar 2026 08:10:00 GMT', null],
  [null, null],
  [undefined, null],
])('case 21: Retry-After %j is a wait of %s ms', (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms);
});
