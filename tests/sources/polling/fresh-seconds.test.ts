import { expect, test } from 'vitest';
import { freshSeconds } from '../../../src/sources/polling/fresh-seconds.ts';
import { NOW } from './feed-states.ts';

test.each<[string, Readonly<Record<string, string>>, number | null]>([
  ['nothing said', {}, null],
  ['max-age', { 'cache-control': 'public, max-age=300' }, 300],
  ['max-age in quotes and capitals', { 'cache-control': 'Max-Age="300", public' }, 300],
  ['max-age less the age on arrival', { 'cache-control': 'max-age=300', age: '120' }, 180],
  ['an age beyond it', { 'cache-control': 'max-age=300', age: '900' }, 0],
  ['s-maxage, which is for others', { 'cache-control': 's-maxage=300' }, null],
  ['no-cache before max-age', { 'cache-control': 'no-cache, max-age=300' }, 0],
  ['no-store', { 'cache-control': 'no-store' }, 0],
  ['max-age before Expires', { 'cache-control': 'max-age=5', expires: 'Tue, 10 Mar 2026 09:00:00 GMT' }, 5],
  ['Expires by our clock', { expires: 'Tue, 10 Mar 2026 08:10:00 GMT' }, 600],
  [
    'Expires by the server’s clock',
    { expires: 'Tue, 10 Mar 2026 08:10:00 GMT', date: 'Tue, 10 Mar 2026 08:05:00 GMT' },
    300,
  ],
  ['Expires in the past', { expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  ['Expires that is no date', { expires: '0' }, 0],
  ['rubbish', { 'cache-control': 'max-age=soon' }, null],
])('an answer is fresh as its headers say: %s', (_name, headers, seconds) => {
  expect(freshSeconds(headers, new Date(NOW))).toBe(seconds);
});
