import type { ProblemReason } from './raw-item.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: Extract<ProblemReason, 'empty' | 'too-large' | 'binary' | 'not-utf8'>;
      readonly detail: string;
    };

/** A longer text is no article. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

const UTF16_MARKS = [
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * Bytes of a text file as text: UTF-8, or UTF-16 with its byte order mark (WHATWG Encoding). Anything else is refused
 * rather than guessed: a wrong guess puts wrong letters into a name.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_ARTICLE_BYTES) return tooLarge(bytes.length);
  const wide = UTF16_MARKS.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  if (!wide && bytes.includes(0)) return { ok: false, reason: 'binary', detail: 'It is no text: it holds zero bytes.' };
  let text: string;
  try {
    text = new TextDecoder(wide?.label ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, reason: 'not-utf8', detail: 'Its letters are not in UTF-8; save it again as UTF-8.' };
  }
  if (text.trim() === '') return { ok: false, reason: 'empty', detail: 'There is nothing in it.' };
  return { ok: true, text };
}

/** The refusal of a text of so many bytes, which a reader may know before it has read them. */
export function tooLarge(bytes: number): Exclude<Decoded, { readonly ok: true }> {
  const detail = `It has ${megabytes(bytes)} MB; an article has at most ${megabytes(MAX_ARTICLE_BYTES)} MB.`;
  return { ok: false, reason: 'too-large', detail };
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
