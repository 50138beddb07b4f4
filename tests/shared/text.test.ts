import { expect, test } from 'vitest';
import { plainText, shorten, textKey } from '../../src/shared/text.ts';

test.each([
  ['line ends are unified', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['case 38: controls go', 'a\u0008\u000B\u001Bb', 'ab'],
  ['case 39: invisible characters go', 'a\u202E\u2066\u200B\u00AD\uFEFF\u{E0041}b', 'ab'],
  ['half a letter is replaced', 'a\uD800b', 'a\uFFFDb'],
  ['letters and their accents are one', 'и\u0306', 'й'],
])('%s', (_name, text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test('a key is the same under other case, spacing and punctuation', () => {
  expect(textKey('Обмін  «146 на 146» — відбувся!')).toBe(textKey('обмін 146 на 146 відбувся'));
  expect(textKey('ещё')).toBe(textKey('еще'));
});

test('a text is shortened between words, and never within a letter', () => {
  expect(shorten('one two three four', 11)).toBe('one two…');
  expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  expect(shorten('short', 10)).toBe('short');
});
