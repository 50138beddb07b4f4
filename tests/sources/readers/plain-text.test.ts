import { expect, test } from 'vitest';
import { parsePlainText } from '../../../src/sources/readers/plain-text.ts';

test.each([
  ['date 2031-05-04\nHeadline\n\nText', { published: '2031-05-04', text: 'Headline\n\nText' }],
  [
    '  date 2031-05-04 A lead on the date line.\n\nText',
    { published: '2031-05-04', text: 'A lead on the date line.\n\nText' },
  ],
  ['date 2031-05-04 1207\nHeadline', { published: '2031-05-04', text: 'Headline' }],
  ['Headline\n\nText of 2031-05-04', { published: null, text: 'Headline\n\nText of 2031-05-04' }],
  ['date 2031-02-30 Headline', { published: null, text: 'date 2031-02-30 Headline' }],
  ['date 2031-13-01 Headline', { published: null, text: 'date 2031-13-01 Headline' }],
  ['', { published: null, text: '' }],
])('%j', (text, expected) => {
  expect(parsePlainText(text)).toEqual(expected);
});
