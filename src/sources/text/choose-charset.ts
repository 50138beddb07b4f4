import { decodeAs, type Reading } from './decode-as.ts';
import { chooseSingleByte } from './single-byte.ts';

/** So many broken characters are an accident, in however short a text; in a longer one, so large a share of its letters. */
const FEW = 3;
const STRAY_SHARE = 0.01;
/** A text with no letters to prove its charset is forgiven few broken characters, and only if it is long. */
const FORGIVEN_SHARE = 0.001;
/** So many characters of several bytes, all in order, are UTF-8 by no accident. */
const NO_ACCIDENT = 3;

/** Charsets of several bytes a letter, in which most byte sequences are illegal: that a text has few is proof enough. */
const MULTI_BYTE = /^(utf-8|gbk|gb18030|big5|euc-kr|euc-jp|shift_jis|iso-2022-jp)$/;

/** The bytes, which are in no wide charset, as read in the charset that they are in; null where that can't be told. */
export function readInCharset(bytes: Uint8Array, declared: readonly string[]): Reading | null {
  const asUtf8 = decodeAs(bytes, 'utf-8');
  const stated = declared.filter((charset) => charset !== 'utf-8' && MULTI_BYTE.test(charset));
  if (isInOrder(asUtf8) && (stated.length === 0 || asUtf8.foreign >= NO_ACCIDENT)) return asUtf8;
  const asStated = stated.map((charset) => decodeAs(bytes, charset)).find(isInOrder);
  if (asStated) return asStated;
  const single = chooseSingleByte(
    bytes,
    declared.filter((charset) => !MULTI_BYTE.test(charset)),
  );
  if (single !== null) return decodeAs(bytes, single);
  return asUtf8.lost <= Math.min(FEW, asUtf8.text.length * FORGIVEN_SHARE) ? asUtf8 : null;
}

function isInOrder({ lost, foreign }: Reading): boolean {
  return lost <= Math.max(FEW, foreign * STRAY_SHARE) && lost * 2 <= foreign;
}
