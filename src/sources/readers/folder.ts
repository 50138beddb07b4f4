import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { decodeText } from '../decode-text.ts';
import type { ItemProblem, ReadResult } from '../raw-item.ts';

/** A longer text is no article; it is refused before it is read. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** The files of a folder and of the folders in it, by name; hidden files are none of ours. Rejects where the folder can't be listed. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split(/[\\/]/).some((part) => part.startsWith('.')))
    .sort();
}

/** Reads one file of the folder as an article, or says why not; never rejects. */
export async function readFolderFile(folder: string, key: string): Promise<ReadResult> {
  const path = join(folder, key);
  const refuse = (reason: ItemProblem['reason'], detail: string): ReadResult => ({
    ok: false,
    problem: { key, reason, detail },
  });
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      return refuse(
        'too-large',
        `It has ${megabytes(size)} MB; an article has at most ${megabytes(MAX_FILE_BYTES)} MB.`,
      );
    }
    const decoded = decodeText(await readFile(path));
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
      },
    };
  } catch (error) {
    return refuse('unreadable', `It can’t be opened (${errorCode(error)}); check that it is a file and may be read.`);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
}
