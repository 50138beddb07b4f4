import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { takeItem, type PipelineParts } from '../pipeline.ts';
import type { ReadResult } from '../sources/raw-item.ts';
import { listFolder, readFolderFile } from '../sources/readers/folder.ts';
import { readJsonLine } from '../sources/readers/json-lines.ts';
import { EXIT } from './exit-codes.ts';
import { progressLine, type Terminal } from './terminal.ts';

/** `obmin ingest`: takes articles into the store; one that can't be read is named and the rest goes on. */
export async function ingest(paths: readonly string[], parts: PipelineParts, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, 'Taking articles');
  const sums = { taken: 0, known: 0, relevant: 0, news: 0, bad: 0 };
  for (const path of paths) {
    for await (const read of readPath(path)) {
      if (!read.ok) {
        sums.bad += 1;
        terminal.err(`obmin: ${read.problem.key} was not read: ${read.problem.detail}\n`);
        continue;
      }
      const taken = await takeItem({ ...read.item, origin: 'ingest' }, parts);
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

async function* readPath(path: string): AsyncGenerator<ReadResult> {
  if (/\.(jsonl|ndjson)$/i.test(path)) yield* readJsonLines(path);
  else if (await isFolder(path)) for (const key of await listFolder(path)) yield readFolderFile(path, key);
  else yield readFolderFile(dirname(path), basename(path));
}

async function* readJsonLines(path: string): AsyncGenerator<ReadResult> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== '') yield readJsonLine(line, `${path}:${String(number)}`);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    yield { ok: false, problem: { key: path, reason: 'unreadable', detail: `It can’t be opened (${code}).` } };
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(join(path))).isDirectory();
  } catch {
    return false;
  }
}
