import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentInput } from '../../../src/sources/document.ts';
import { createDocumentReader } from '../../../src/sources/reading/document-reader.ts';
import { mutate, seeded } from './mutate.ts';

const FOLDERS = ['../shared/corpora/feedparser/tests', '../shared/corpora/gofeed/testdata'];
const FILES = 10_000;
const SEED = 62;
/** Every so many is read as a page and as a channel instead. */
const PAGE_EVERY = 20;
const AT_ONCE = 100;

const reader = createDocumentReader();
afterAll(() => reader.close());

describe.skipIf(process.env['CI'] !== 'true' && !FOLDERS.every((folder) => existsSync(folder)))(
  'case 62: files of ../shared/corpora (passed over where absent) after accidents',
  () => {
    it(`of ${FILES} none breaks a reader and none takes it two seconds`, async () => {
      const random = seeded(SEED);
      const corpus = FOLDERS.flatMap(filesOf).map((path) => readFileSync(path));
      const pick = (): Uint8Array => corpus[Math.floor(random() * corpus.length)]!;
      const failed: string[] = [];
      for (let first = 0; first < FILES; first += AT_ONCE) {
        const results = Array.from({ length: AT_ONCE }, async (_, at) => {
          const bytes = mutate(pick(), pick(), random);
          const sample = Buffer.from(bytes.slice(0, 2000)).toString('base64');
          const result = await reader.read({
            kind: kindOf(first + at),
            bytes,
            contentType: null,
            url: 'https://feed.example/',
          });
          if (!result.ok && ['slow', 'broken'].includes(result.reason)) {
            failed.push(`${first + at}: ${result.reason}, ${result.detail} ${sample}`);
          }
        });
        await Promise.all(results);
      }
      expect(failed).toEqual([]);
    }, 180_000);
  },
);

function kindOf(index: number): DocumentInput['kind'] {
  if (index % PAGE_EVERY === 0) return 'page';
  return index % PAGE_EVERY === 1 ? 'channel' : 'feed';
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
