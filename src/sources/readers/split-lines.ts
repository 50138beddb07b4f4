import { MAX_ARTICLE_BYTES } from '../decode-text.ts';

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as bytes, without their line feeds. Of a line that is longer than any article only the beginning
 * is kept, one byte more than an article may have, so that an endless line fills no memory.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    const kept = part.subarray(0, MAX_ARTICLE_BYTES + 1 - length);
    if (kept.length > 0) parts.push(kept);
    length += kept.length;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield Buffer.concat(parts);
      [parts, length, start] = [[], 0, end + 1];
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield Buffer.concat(parts);
}
