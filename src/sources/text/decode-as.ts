import { decodeUtf32 } from './utf-32.ts';
import { fromC1 } from './windows-1252.ts';

/** A reading of bytes in one charset, without what is no character there. */
export interface Reading {
  readonly charset: string;
  readonly text: string;
  /** How many characters are missing from the text: illegal bytes, and U+FFFD that the publisher had already. */
  readonly lost: number;
  /** How many of the characters that are there are not ASCII. */
  readonly foreign: number;
}

/** Reads bytes in a charset that `charsetOf` knows, or in UTF-32. */
export function decodeAs(bytes: Uint8Array, charset: string): Reading {
  const raw = decode(bytes, charset);
  const text = raw.replaceAll('\uFFFD', '');
  return { charset, text, lost: raw.length - text.length, foreign: countForeign(text) };
}

function decode(bytes: Uint8Array, charset: string): string {
  if (charset.startsWith('utf-32')) return decodeUtf32(bytes, charset === 'utf-32le');
  const text = new TextDecoder(charset).decode(bytes);
  return charset === 'windows-1252' ? fromC1(text) : text;
}

function countForeign(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1;
  return count;
}
