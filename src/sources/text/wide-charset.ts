/** Charsets of two and four bytes a letter. Node's TextDecoder has no UTF-32; `decode-as.ts` reads it. */
export type WideCharset = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

interface Mark {
  readonly charset: WideCharset | 'utf-8';
  readonly bytes: readonly number[];
}

/** The byte order marks; that of UTF-32 begins like that of UTF-16 and stands before it. */
const MARKS: readonly Mark[] = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { charset: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
];

interface Pattern {
  readonly charset: WideCharset;
  readonly width: 2 | 4;
  /** Which bytes of a letter are nearly always zero where the markup is ASCII, and which hardly ever. */
  readonly zero: readonly number[];
  readonly filled: number;
}

const PATTERNS: readonly Pattern[] = [
  { charset: 'utf-32le', width: 4, zero: [2, 3], filled: 0 },
  { charset: 'utf-32be', width: 4, zero: [0, 1], filled: 3 },
  { charset: 'utf-16le', width: 2, zero: [1], filled: 0 },
  { charset: 'utf-16be', width: 2, zero: [0], filled: 1 },
];

/** So many bytes are looked at. */
const SAMPLE = 4096;
/** Letters of markup are ASCII and have a zero where Cyrillic ones have a 4; a letter of four bytes always has two. */
const MARKUP_ZEROS = 0.1;
const NEARLY_ALL = 0.95;
const FEW_ZEROS = 0.02;

/** The charset that a byte order mark at the start names, or null. */
export function markedCharset(bytes: Uint8Array): Mark['charset'] | null {
  return MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.charset ?? null;
}

/** The wide charset whose zero bytes are where they would be without a mark, or null (XML 1.0, appendix F). */
export function patternedCharset(bytes: Uint8Array): WideCharset | null {
  const sample = bytes.subarray(0, SAMPLE);
  const fits = ({ width, zero, filled }: Pattern): boolean =>
    sample.length >= 2 * width &&
    zero.every((at) => shareOfZeros(sample, width, at) >= (width === 4 ? NEARLY_ALL : MARKUP_ZEROS)) &&
    shareOfZeros(sample, width, filled) <= FEW_ZEROS;
  return PATTERNS.find(fits)?.charset ?? null;
}

function shareOfZeros(bytes: Uint8Array, width: number, offset: number): number {
  let zeros = 0;
  let seen = 0;
  for (let at = offset; at < bytes.length; at += width) {
    if (bytes[at] === 0) zeros += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : zeros / seen;
}
