import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../../src/sources/reading/document-reader.ts';

const FILE = '../shared/corpora/naughty-strings/blns.json';

const reader = createDocumentReader();
afterAll(() => reader.close());

describe.skipIf(process.env['CI'] !== 'true' && !existsSync(FILE))(
  'case 41: the strings of ../shared/corpora/naughty-strings (passed over where absent)',
  () => {
    it('are read as title, text and name of a feed, and neither they nor the items beside them are lost', async () => {
      const strings = (JSON.parse(readFileSync(FILE, 'utf8')) as readonly string[]).filter((string) => string !== '');
      const lost: string[] = [];
      for (const string of strings) {
        const result = await reader.read({
          kind: 'feed',
          bytes: new TextEncoder().encode(feedOf(string)),
          contentType: 'application/rss+xml; charset=utf-8',
          url: 'https://feed.example/feed.xml',
        });
        const found = result.ok ? result.document.items.map(({ guid }) => guid) : [result.reason];
        const text = result.ok ? [result.document.title, result.document.items[0]?.title] : [];
        if (found.join() !== 'first,second' || !text.every((one) => keepsWords(string, one))) lost.push(string);
      }
      expect(lost).toEqual([]);
    }, 60_000);
  },
);

function feedOf(string: string): string {
  const text = string.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const item = `<item><guid>first</guid><title>${text}</title><description>${text}</description></item>`;
  const other = '<item><guid>second</guid><title>Second</title></item>';
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${text}</title>${item}${other}</channel></rss>`;
}

// A string with a tag in it is HTML in a feed, of which only what would be seen is kept. C1 controls become letters.
function keepsWords(string: string, text: string | null | undefined): boolean {
  if (/[<&\u0080-\u009F]/.test(string)) return true;
  const letters = (one: string): string => one.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  return letters(text ?? '') === letters(string);
}
