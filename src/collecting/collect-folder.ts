import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PipelineParts } from '../pipeline.ts';
import { instant } from '../shared/clock.ts';
import { errorFields } from '../shared/log.ts';
import type { ItemProblem } from '../sources/raw-item.ts';
import { listFolder, readFolderFile } from '../sources/readers/folder.ts';
import { tryItem, type Tried } from './try-item.ts';

/** What a round over the sources came to. */
export interface Collected {
  readonly articles: number;
  /** Articles that were not known before. */
  readonly newArticles: number;
  readonly problems: readonly ItemProblem[];
  /** Those among them that the round before did not have. */
  readonly newProblems: readonly ItemProblem[];
  /** Why the source as a whole could not be read, in words; null where it could. */
  readonly error: string | null;
}

/** Long work tells how far it is. */
export type OnProgress = (done: number, total: number) => void;

export interface FolderCollector {
  /** Reads what is new or changed in the folder since the last round; the first round reads everything. */
  collect(onProgress: OnProgress): Promise<Collected>;
  /** Begins no other file: the round under way ends after the one that it is at. */
  stop(): void;
}

/** The key of the folder of articles among the sources. */
const FOLDER_SOURCE = 'seeds';

export function createFolderCollector(folder: string, parts: PipelineParts): FolderCollector {
  const stamps = new Map<string, string>();
  const problems = new Map<string, ItemProblem>();
  let stopped = false;

  async function collectFile(key: string): Promise<boolean> {
    const stamp = await stampOf(join(folder, key));
    if (stamp !== null && stamps.get(key) === stamp) return false;
    const tried = await tryFile(key, stamp);
    if (!tried.ok) {
      problems.set(key, tried.problem);
      return false;
    }
    problems.delete(key);
    return tried.taken.isNew;
  }

  /** Reads and takes one file; what can't be read is looked at again when it has changed, what can't be taken in at each round. */
  async function tryFile(key: string, stamp: string | null): Promise<Tried> {
    const read = await readFolderFile(folder, key);
    if (stamp !== (await stampOf(join(folder, key)))) return { ok: false, problem: stillWritten(key) };
    const tried = await tryItem(read, parts);
    if (stamp !== null && (tried.ok || !read.ok)) stamps.set(key, stamp);
    return tried;
  }

  async function collect(onProgress: OnProgress): Promise<Collected> {
    const files = await list();
    if (files === null)
      return remember({
        articles: 0,
        newArticles: 0,
        problems: [],
        newProblems: [],
        error: `${folder} is no folder that can be read; mend SEEDS_DIR.`,
      });
    for (const key of [...problems.keys()]) if (!files.includes(key)) problems.delete(key);
    const before = new Map(problems);
    let newArticles = 0;
    for (const [index, key] of files.entries()) {
      if (stopped) break;
      onProgress(index, files.length);
      if (await collectFile(key)) newArticles += 1;
    }
    onProgress(files.length, files.length);
    return remember({
      articles: files.length - problems.size,
      newArticles,
      problems: [...problems.values()],
      newProblems: [...problems.values()].filter(({ key, detail }) => before.get(key)?.detail !== detail),
      error: null,
    });
  }

  async function list(): Promise<readonly string[] | null> {
    try {
      return await listFolder(folder);
    } catch (error) {
      parts.log.warn('folder-unreadable', errorFields(error));
      return null;
    }
  }

  async function remember(collected: Collected): Promise<Collected> {
    const now = instant(parts.clock.now());
    const before = await parts.store.sources.get(FOLDER_SOURCE);
    await parts.store.sources.save({
      id: FOLDER_SOURCE,
      name: folder,
      lastPoll: now,
      lastOk: collected.error === null ? now : (before?.lastOk ?? null),
      lastItem: collected.newArticles > 0 ? now : (before?.lastItem ?? null),
      items: collected.articles,
      error: collected.error,
      problems: collected.problems,
      nextPoll: null,
    });
    return collected;
  }

  return {
    collect,
    stop: () => {
      stopped = true;
    },
  };
}

function stillWritten(key: string): ItemProblem {
  return { key, reason: 'unreadable', detail: 'It changed while it was read; it is read again in the next round.' };
}

async function stampOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${String(size)} ${String(mtimeMs)}`;
  } catch {
    return null;
  }
}
