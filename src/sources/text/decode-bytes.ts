import type { DocumentInput, DocumentRefusal } from '../document.ts';
import { readInCharset } from './choose-charset.ts';
import { cleanText } from './clean-text.ts';
import { declaredCharsets } from './declared-charsets.ts';
import { decodeAs } from './decode-as.ts';
import { markedCharset, patternedCharset } from './wide-charset.ts';

export type DecodedBytes =
  | {
      readonly ok: true;
      readonly text: string;
      /** Its WHATWG name, such as `windows-1251`, or `utf-32le`, `utf-32be`. */
      readonly charset: string;
    }
  | {
      readonly ok: false;
      readonly reason: Extract<DocumentRefusal, 'charset' | 'empty'>;
      readonly detail: string;
    };

/**
 * Bytes of a feed or a page as text. The charset is the byte order mark's, else the header's, else the document's own, and
 * each of these only where the bytes don't contradict it; else the one in which the letters make words. No U+FFFD is ever
 * in the text: a stray broken character is left out, and where letters can't be told the whole is refused (`charset`).
 * Takes time in proportion to the length.
 */
export function decodeBytes(bytes: Uint8Array, said: Pick<DocumentInput, 'contentType' | 'kind'>): DecodedBytes {
  const marked = markedCharset(bytes);
  const wide = marked === null || marked === 'utf-8' ? patternedCharset(bytes) : marked;
  const declared = [...(marked === null ? [] : [marked]), ...declaredCharsets(bytes, said)];
  const reading = wide === null ? readInCharset(bytes, declared) : decodeAs(bytes, wide);
  if (reading === null || isRuin(reading.text.length, reading.lost)) return UNDECIDED;
  const text = cleanText(reading.text);
  return text.trim() === '' ? EMPTY : { ok: true, text, charset: reading.charset };
}

/** A text with a hole in every tenth place is no text, whatever its charset. */
function isRuin(length: number, lost: number): boolean {
  return lost * 10 > length;
}

const UNDECIDED: DecodedBytes = {
  ok: false,
  reason: 'charset',
  detail:
    'Its letters can’t be told: no charset is declared that fits them, and none that is known makes words of them.',
};

const EMPTY: DecodedBytes = { ok: false, reason: 'empty', detail: 'There is nothing in it.' };
