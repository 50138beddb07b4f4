import { expect, test } from 'vitest';
import { pageHeadline } from '../../../../src/sources/readers/page/page-headline.ts';

const SITE = ['The Border Gazette'];

test.each([
  ['the first that is there', [null, '', 'Buses have left', 'Another'], 'Buses have left'],
  ['without the site’s name behind it', ['Buses have left | The Border Gazette'], 'Buses have left'],
  ['with a tail that is no site’s name', ['Buses have left – what is known'], 'Buses have left – what is known'],
  [
    'the whole one for one cut short',
    ['Buses have left before…', 'Buses have left before dawn'],
    'Buses have left before dawn',
  ],
  [
    'the one cut short where no other is whole',
    ['Buses have left before…', 'Twelve return'],
    'Buses have left before…',
  ],
  ['the site’s name, where it is all there is', ['The Border Gazette'], 'The Border Gazette'],
  ['on one line', ['Buses\n  have left'], 'Buses have left'],
])('a headline is %s', (_fact, candidates, headline) => {
  expect(pageHeadline(candidates, SITE)).toBe(headline);
});

test('a page without candidates has no headline', () => {
  expect(pageHeadline([null, ' '], SITE)).toBeNull();
});
