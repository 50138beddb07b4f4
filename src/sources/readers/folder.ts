import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText, MAX_ARTICLE_BYTES, tooLarge } from '../decode-text.ts';
import type { ItemProblem, ReadResult } from '../raw-item.ts';

/** The files of a folder and of the folders in it, by name; hidden files are none of ours. Rejects where the folder can't be listed. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  return [...(await filesBelow(folder, ''))].sort();
}

async function filesBelow(folder: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const files = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry) => {
      const key = join(path, entry.name);
      if (!entry.isDirectory()) return [key];
      // A folder that can't be listed stands in the list itself: so it is named, and the others go through.
      return filesBelow(folder, key).catch(() => [key]);
    });
  return (await Promise.all(files)).flat();
}

/** Reads one file of the folder as an article, or says why not; never rejects. */
export async function readFolderFile(folder: string, key: string): Promise<ReadResult> {
  const path = join(folder, key);
  const refuse = (reason: ItemProblem['reason'], detail: string): ReadResult => ({
    ok: false,
    problem: { key, reason, detail },
  });
  try {
    const entry = await stat(path);
    // A pipe or a device may keep its reader waiting for ever.
    if (!entry.isFile()) return refuse('unreadable', 'It is no plain file, or a folder that can’t be listed.');
    const decoded = entry.size > MAX_ARTICLE_BYTES ? tooLarge(entry.size) : decodeText(await readFile(path));
    if (!decoded.ok) return refuse(decoded.reason, decoded.detail);
    return {
      ok: true,
      item: {
        origin: 'seeds',
        key,
        id: null,
        title: null,
        text: decoded.text,
        published: null,
        outlet: null,
        url: null,
        lang: null,
        sourceId: null,
      },
    };
  } catch (error) {
    return refuse('unreadable', `It can’t be opened (${errorCode(error)}); check that it is a file and may be read.`);
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
}
