import { charsetOf } from './charset-labels.ts';
import type { DocumentInput } from '../document.ts';

const HEADER = /charset\s*=\s*["']?\s*([\w.:+-]{1,40})/i;
const PROLOG = /<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']\s{0,9}([\w.:+-]{1,40})/i;
const META = /<meta\s[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:+-]{1,40})/i;

/** How far a document's own declaration is looked for; HTML allows 1,024 bytes, pages in the wild take more. */
const LOOK_AHEAD = 4096;

/**
 * The charsets that a document is said to be in, the more authoritative first: the header's, then its own (RFC 7303,
 * section 3.2). Labels that nobody knows are left out. UTF-16 and UTF-32 are too: whoever could read such a declaration
 * byte by byte is not reading one of those.
 */
export function declaredCharsets(
  bytes: Uint8Array,
  { contentType, kind }: Pick<DocumentInput, 'contentType' | 'kind'>,
): readonly string[] {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOK_AHEAD));
  // What a feed quotes may hold a <meta> of another document's.
  const own = kind === 'feed' ? [PROLOG] : [PROLOG, META];
  const labels = [HEADER.exec(contentType ?? ''), ...own.map((pattern) => pattern.exec(head))].map(
    (match) => match?.[1],
  );
  const charsets = labels.flatMap((label) => (label === undefined ? [] : (charsetOf(label) ?? [])));
  return [...new Set(charsets)].filter((charset) => !charset.startsWith('utf-16'));
}
