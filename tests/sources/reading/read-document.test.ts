import { describe, expect, it } from 'vitest';
import type { DocumentInput, DocumentResult } from '../../../src/sources/document.ts';
import type { Reader } from '../../../src/sources/reading/load-reader.ts';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../../src/sources/reading/read-document.ts';

const DOCUMENT: DocumentResult = {
  ok: true,
  document: { form: 'rss', title: null, language: null, items: [], ttlMinutes: null, hub: null, self: null },
};

function input(bytes: Uint8Array, more: Partial<DocumentInput> = {}): DocumentInput {
  return { kind: 'feed', bytes, contentType: null, url: 'https://feed.example/a.xml', ...more };
}

function reading(text: string, reader: Reader = () => DOCUMENT): Promise<DocumentResult> {
  return readDocument(input(new TextEncoder().encode(text)), () => Promise.resolve(reader));
}

describe('reading a document', () => {
  it('gives the reader of its kind the decoded text and the address', async () => {
    const asked: unknown[] = [];
    const bytes = Uint8Array.from([
      0xce, 0xe1, 0xec, 0xb3, 0xed, 0x20, 0xef, 0xee, 0xeb, 0xee, 0xed, 0xe5, 0xed, 0xe8, 0xec, 0xe8,
    ]);
    const contentType = 'text/html; charset=windows-1251';
    const result = await readDocument(input(bytes, { kind: 'page', contentType }), async (kind) => {
      asked.push(kind);
      return (...texts) => {
        asked.push(...texts);
        return DOCUMENT;
      };
    });
    expect(result).toBe(DOCUMENT);
    expect(asked).toEqual(['page', 'Обмін полоненими', 'https://feed.example/a.xml']);
  });

  it('what is empty, too large or in no charset that can be told is refused unread', async () => {
    const unread = (): never => {
      throw new Error('read');
    };
    expect(await reading(' \n', unread)).toMatchObject({ ok: false, reason: 'empty' });
    const bytes = new Uint8Array(MAX_DOCUMENT_BYTES + 1).fill(0x61);
    expect(await readDocument(input(bytes), () => Promise.resolve(unread))).toMatchObject({ reason: 'too-large' });
    const letters = Uint8Array.from({ length: 400 }, (_, at) => 0x81 + ((at * 37) % 0x7e));
    expect(await readDocument(input(letters), () => Promise.resolve(unread))).toMatchObject({ reason: 'charset' });
  });

  it('a reader that throws is a refusal, and no word of the document is in it', async () => {
    const secret = 'the text of somebody';
    for (const reader of [
      (text: string): never => {
        throw new RangeError(`can't read ${text}`);
      },
      async (text: string): Promise<never> => {
        throw new SyntaxError(`can't read ${text}`);
      },
    ]) {
      const result = await reading(secret, reader);
      expect(result).toMatchObject({ ok: false, reason: 'broken' });
      expect(JSON.stringify(result)).not.toContain(secret);
    }
  });
});
