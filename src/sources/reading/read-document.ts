import type { DocumentInput, DocumentRefusal, DocumentResult } from '../document.ts';
import { decodeBytes } from '../text/decode-bytes.ts';
import { loadReader, type Reader } from './load-reader.ts';

/** A longer document is not read; the guarded client stops at the same length. */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;

/**
 * Bytes as a document: decoded, then read by the reader of their kind. Never rejects: a reader that throws is a refusal
 * (`broken`). It may take long and much memory over hostile bytes; a DocumentReader bounds both.
 */
export async function readDocument(
  input: DocumentInput,
  load: (kind: DocumentInput['kind']) => Promise<Reader> = loadReader,
): Promise<DocumentResult> {
  if (input.bytes.length > MAX_DOCUMENT_BYTES) return refuse('too-large', TOO_LARGE);
  const decoded = decodeBytes(input.bytes, input);
  if (!decoded.ok) return decoded;
  try {
    const read = await load(input.kind);
    return await read(decoded.text, input.url);
  } catch (error) {
    return refuse(
      'broken',
      `The reader failed over it (${nameOf(error)}); this is a fault of Obmin’s, please report it.`,
    );
  }
}

const TOO_LARGE = `It has more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB; feeds and pages of use are smaller.`;

function refuse(reason: DocumentRefusal, detail: string): DocumentResult {
  return { ok: false, reason, detail };
}

// Its message may hold any part of a hostile document and goes nowhere.
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'no error';
}
