import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** A file of a corpus as text: by its byte order mark, the charset it is served with, or its prolog. */
export function corpusText(path: string, contentType: string | null): string {
  const bytes = readFileSync(path);
  const prolog = /^.{0,8}<\?xml[^>]{0,80}encoding\s*=\s*["']([\w.:-]+)/s.exec(bytes.toString('latin1'))?.[1];
  const served = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  for (const label of [markOf(bytes), served, prolog, 'utf-8', 'windows-1252']) {
    if (label !== undefined)
      try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
      } catch {
        // The next one.
      }
  }
  return bytes.toString('latin1');
}

export function filesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(extension)).toSorted();
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
