import { expect, test } from 'vitest';
import { decodeText } from '../../src/sources/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['UTF-8', utf8('обмін'), 'обмін'],
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('обмін')]), 'обмін'],
  ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x3e, 0x04, 0x31, 0x04]), 'об'],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0x04, 0x3e, 0x04, 0x31]), 'об'],
])('reads %s', (_name, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text });
});

test.each([
  ['windows-1251', new Uint8Array([0xee, 0xe1, 0xec, 0xb3, 0xed]), 'not-utf8'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binary'],
  ['UTF-16 cut in the middle of a letter', new Uint8Array([0xff, 0xfe, 0x3e]), 'not-utf8'],
  ['nothing', new Uint8Array(), 'empty'],
  ['white space', utf8(' \n\t'), 'empty'],
])('refuses %s and guesses no letters', (_name, bytes, reason) => {
  expect(decodeText(bytes)).toMatchObject({ ok: false, reason });
});
