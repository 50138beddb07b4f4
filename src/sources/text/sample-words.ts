/** Enough letters to know a language by, whatever the length of the document. */
const MOST_BYTES = 16 * 1024;
const SPACE = 0x20;

/**
 * The words with bytes above ASCII, a space between them: what tells one charset of single bytes from another. Markup and
 * words of plain ASCII are the same in all of them.
 */
export function sampleWords(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(MOST_BYTES);
  let length = 0;
  let start = 0;
  let isForeign = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? SPACE;
    if (isWordByte(byte)) {
      isForeign ||= byte > 0x7f;
      continue;
    }
    if (isForeign) {
      const word = bytes.subarray(start, Math.min(at, start + MOST_BYTES - length));
      sample.set(word, length);
      length += word.length;
      if (length >= MOST_BYTES - 1) break;
      sample[length] = SPACE;
      length += 1;
    }
    start = at + 1;
    isForeign = false;
  }
  return sample.subarray(0, length);
}

function isWordByte(byte: number): boolean {
  return byte > 0x7f || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x27;
}
