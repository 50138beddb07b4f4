const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = 0xfffd;
const CHUNK = 4096;

/** UTF-32 as text; what is no character becomes U+FFFD, as a TextDecoder does it. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) points.push(characterOf(view.getUint32(at, littleEndian)));
  // A call takes only so many arguments.
  const chunks = Array.from({ length: Math.ceil(points.length / CHUNK) }, (_, index) =>
    String.fromCodePoint(...points.slice(index * CHUNK, (index + 1) * CHUNK)),
  );
  return chunks.join('').replace(/^\uFEFF/, '');
}

function characterOf(point: number): number {
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point > LAST_CODE_POINT || isSurrogate ? REPLACEMENT : point;
}
