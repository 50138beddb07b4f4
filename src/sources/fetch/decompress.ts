import { promisify } from 'node:util';
import * as zlib from 'node:zlib';

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

/** Unpacked bytes, or why they are none: over the limit, cut off, or not what the header says. */
export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'too-large' | 'truncated' | 'encoding' };

const gunzip: Unpack = promisify(zlib.gunzip);
const inflate: Unpack = promisify(zlib.inflate);
const inflateRaw: Unpack = promisify(zlib.inflateRaw);
// Node has it since 22.15.
const zstdDecompress = (zlib as { readonly zstdDecompress?: typeof zlib.gunzip }).zstdDecompress;

/** The content codings that can be taken off (RFC 9110, 8.4.1). */
const CODINGS: Readonly<Record<string, Unpack>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  // Some servers send bare deflate data under this name, without the zlib frame that RFC 9110 means.
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(bytes, options),
  br: promisify(zlib.brotliDecompress),
  ...(zstdDecompress ? { zstd: promisify(zstdDecompress) } : {}),
};

/** What we tell servers that we take. */
export const ACCEPT_ENCODING = ['gzip', 'deflate', 'br', ...(zstdDecompress ? ['zstd'] : [])].join(', ');

/**
 * Takes the codings of a `Content-Encoding` header off a body, the last one first, at most `codings` of them; each
 * may give at most `bodyBytes`, and unpacking ends there. A body that is gzip without saying so is unpacked as well.
 */
export async function decompress(
  body: Uint8Array,
  contentEncoding: string | undefined,
  { codings, bodyBytes }: { readonly codings: number; readonly bodyBytes: number },
): Promise<Unpacked> {
  const named = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const chain = named.filter((name) => name !== '' && name !== 'identity');
  if (chain.length > codings) return { ok: false, reason: 'encoding' };
  if (chain.length === 0 && isGzip(body)) chain.push('gzip');
  let bytes = body;
  for (const name of chain.reverse()) {
    if (bytes.length === 0) break;
    const unpack = CODINGS[name];
    if (!unpack) return { ok: false, reason: 'encoding' };
    try {
      bytes = await unpack(bytes, { maxOutputLength: bodyBytes });
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  }
  return { ok: true, bytes };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function reasonOf(error: unknown): 'too-large' | 'truncated' | 'encoding' {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
  return code === 'Z_BUF_ERROR' ? 'truncated' : 'encoding';
}
