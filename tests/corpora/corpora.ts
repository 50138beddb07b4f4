import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../src/sources/text/decode-bytes.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpora');

/** What a test of a corpus does where there is none: a plain clone passes over, CI fails. */
export function corpusIsMissing(name: 'feedparser' | 'gofeed'): boolean {
  if (existsSync(join(FOLDER, name))) return false;
  if (process.env['CI'] === 'true') throw new Error(`the corpus ../shared/corpora/${name} is not there`);
  console.warn(`passed over: the corpus ../shared/corpora/${name} is not there`);
  return true;
}

export function corpusPath(...parts: readonly string[]): string {
  return join(FOLDER, ...parts);
}

/** A file of a corpus as text, served with this header; null where its letters can't be told. */
export function corpusText(path: string, contentType: string | null): string | null {
  const decoded = decodeBytes(readFileSync(path), { contentType, kind: 'feed' });
  return decoded.ok ? decoded.text : null;
}

export function filesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .toSorted();
}
