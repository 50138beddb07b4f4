import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/sources/text/decode-bytes.ts';
import { encodeAs } from './encode.ts';

const FILES = ['dev', 'unlabelled'].map((name) => `../shared/articles/${name}.jsonl`);

/** Of all titles, read from a document that declares nothing and holds nothing else. The figure may only rise. */
const LEAST_SHARE = 0.99;

describe.skipIf(process.env['CI'] !== 'true' && !FILES.every((file) => existsSync(file)))(
  'case 36: the titles of ../shared/articles (passed over where absent), in a charset that nobody names',
  () => {
    it.each([
      ['windows-1251', ['uk', 'ru']],
      ['koi8-u', ['uk', 'ru']],
      ['iso-8859-5', ['uk', 'ru']],
      ['ibm866', ['ru']],
      ['windows-1252', ['en']],
    ])('in %s: none is misread, and nearly all are read', (charset, languages) => {
      const results = titles(languages).flatMap((title) => readBack(title, charset));
      expect(results).not.toContain('misread');
      expect(results.filter((result) => result === 'read').length / results.length).toBeGreaterThan(LEAST_SHARE);
    });
  },
);

function readBack(title: string, charset: string): readonly ('read' | 'misread' | 'refused')[] {
  const text = `<rss><title>${title}</title></rss>`;
  const bytes = tryEncode(charset, text);
  if (bytes === null) return [];
  const decoded = decodeBytes(bytes, { contentType: null, kind: 'feed' });
  if (!decoded.ok) return ['refused'];
  return decoded.text === text ? ['read'] : ['misread'];
}

// A title with a dash can't be written in every charset.
function tryEncode(charset: string, text: string): Uint8Array | null {
  try {
    return encodeAs(charset, text);
  } catch {
    return null;
  }
}

function titles(languages: readonly string[]): readonly string[] {
  return FILES.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { readonly lang: string; readonly title: string })
    .filter(({ lang }) => languages.includes(lang))
    .map(({ title }) => title);
}
