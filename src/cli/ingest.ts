import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PipelineParts } from '../pipeline.ts';
import type { ReadResult } from '../sources/raw-item.ts';
import { listFolder, readFolderFile } from '../sources/readers/folder.ts';
import { readJsonLines } from '../sources/readers/json-lines.ts';
import { tryItem } from '../collecting/try-item.ts';
import { EXIT } from './exit-codes.ts';
import type { Download } from './ingest-document.ts';
import { isAddress } from './is-address.ts';
import { notRead } from './not-read.ts';
import { progressLine, type Terminal } from './terminal.ts';

/** `obmin ingest`: takes articles, feeds and pages into the store; what can't be read is named and the rest goes on. */
export async function ingest(
  paths: readonly string[],
  parts: PipelineParts,
  download: Download,
  terminal: Terminal,
): Promise<number> {
  // An unset variable of a script is an empty word, and the folder that one happens to stand in is not what was meant.
  if (paths.some((path) => path.trim() === '')) {
    terminal.err('obmin: an empty path names nothing; name a file, or . for this folder.\n');
    return EXIT.usage;
  }
  const progress = progressLine(terminal, 'Taking articles');
  const sums = { taken: 0, known: 0, relevant: 0, news: 0, bad: 0 };
  for (const path of paths) {
    for await (const read of readPath(path, download)) {
      const tried = await tryItem(read.ok ? { ok: true, item: { ...read.item, origin: 'ingest' } } : read, parts);
      if (!tried.ok) {
        sums.bad += 1;
        terminal.err(notRead(tried.problem));
        continue;
      }
      const { taken } = tried;
      if (taken.isNew) sums.taken += 1;
      else sums.known += 1;
      if (taken.relevant) sums.relevant += 1;
      sums.news += taken.news;
      progress.update(sums.taken + sums.known, sums.taken + sums.known);
    }
  }
  progress.end();
  const { taken, known, relevant, news, bad } = sums;
  terminal.out(
    `${String(taken)} articles taken (${String(relevant)} relevant, ${String(news)} stories of news), ${String(known)} known already, ${String(bad)} not read\n`,
  );
  return bad > 0 ? EXIT.badInput : EXIT.ok;
}

async function* readPath(path: string, download: Download): AsyncGenerator<ReadResult> {
  if (await isFolder(path)) yield* readFolder(path, download);
  else if (/\.(jsonl|ndjson)$/i.test(path)) yield* readLines(path);
  else if (isDocument(path)) yield* await documentsOf(path, download);
  else yield named(path, await readFolderFile(dirname(path), basename(path)));
}

/** A feed or a page, by where it is or by its name. */
function isDocument(path: string): boolean {
  return isAddress(path) || /\.(?:xml|rss|atom|rdf|json|html?)$/i.test(path);
}

/** What reads feeds and pages is large; who takes in text files does not wait for it. */
async function documentsOf(path: string, download: Download): Promise<AsyncGenerator<ReadResult>> {
  const { readDocuments } = await import('./ingest-document.ts');
  return readDocuments(path, download);
}

/** Of a folder only what articles are kept in: notes, programs and pictures beside them are none. */
const IS_TEXT = /(?:^|[\\/])[^.]+$|\.(?:txt|text)$/i;
const IS_DATA = /\.(?:jsonl|ndjson|xml|rss|atom|rdf|html?)$/i;

async function* readFolder(path: string, download: Download): AsyncGenerator<ReadResult> {
  try {
    for (const key of await listFolder(path)) {
      if (IS_TEXT.test(key)) yield await readFolderFile(path, key);
      else if (IS_DATA.test(key)) yield* readPath(join(path, key), download);
    }
  } catch (error) {
    yield cannotOpen(path, error);
  }
}

async function* readLines(path: string): AsyncGenerator<ReadResult> {
  try {
    yield* readJsonLines(createReadStream(path), path);
  } catch (error) {
    yield cannotOpen(path, error);
  }
}

/** What can't be read is told by the path that was typed, not by the last part of it. */
function named(path: string, read: ReadResult): ReadResult {
  return read.ok ? read : { ok: false, problem: { ...read.problem, key: path } };
}

function cannotOpen(path: string, error: unknown): ReadResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return { ok: false, problem: { key: path, reason: 'unreadable', detail: `It can’t be opened (${code}).` } };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(join(path))).isDirectory();
  } catch {
    return false;
  }
}
