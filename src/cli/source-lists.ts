import { writeFile } from 'node:fs/promises';
import { readSources, SetupError, type Core } from '../core.ts';
import { printable } from '../shared/text.ts';
import type { SourceIndex } from '../sources/find-source.ts';
import { writeOpml } from '../sources/opml/write-opml.ts';
import type { Source } from '../sources/source.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

type Parts = Pick<Core, 'store' | 'sources'>;

/** `obmin sources export FILE`: the list as OPML, switched as it is now; `-` writes it to standard output. */
export async function exportSources(file: string, { store, sources }: Parts, terminal: Terminal): Promise<number> {
  const switched = await store.feeds.switched();
  const list = sources.all.map((source) => ({
    ...source,
    feeds: source.feeds.map((feed) => ({ ...feed, on: switched.get(source.id) ?? feed.on })),
  }));
  if (file === '-') {
    terminal.out(writeOpml(list));
    return EXIT.ok;
  }
  try {
    await writeFile(file, writeOpml(list), { flag: 'wx' });
  } catch (error) {
    terminal.err(
      `obmin: ${printable(file)} was not written (${codeOf(error)}); name a new file in a folder that can be written.\n`,
    );
    return EXIT.failed;
  }
  terminal.out(`${printable(file)} holds ${counted(list)}.\n`);
  return EXIT.ok;
}

/**
 * `obmin sources import FILE`: what a list of feeds, OPML or JSON, would come to as SOURCES. All of it is right or every
 * wrong line is named. It changes nothing: the list in use is the file that SOURCES names, so that there is one place to look.
 */
export async function checkImport(file: string, { sources }: Parts, terminal: Terminal): Promise<number> {
  let listed: SourceIndex;
  try {
    listed = await readSources(file);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    terminal.err(`obmin: ${error.message}\nobmin: nothing of it can be taken until all of it is right.\n`);
    return EXIT.badInput;
  }
  const isNew = listed.all.filter(({ id, feeds }) => sources.byId(id) === null && feeds.length > 0);
  terminal.out(`${printable(file)} is in order: ${counted(listed.all)}, ${String(isNew.length)} not known before.\n`);
  for (const { id, name, side, standing } of isNew)
    terminal.out(`  ${printable(name)} (${id}): ${side}, ${standing}\n`);
  terminal.out(`Set SOURCES=${printable(file)} and start Obmin again to read these feeds and no others.\n`);
  return EXIT.ok;
}

function counted(list: readonly Source[]): string {
  const feeds = list.reduce((count, source) => count + source.feeds.length, 0);
  const sources = list.filter((source) => source.feeds.length > 0).length;
  return `${feeds === 1 ? '1 feed' : `${String(feeds)} feeds`} of ${sources === 1 ? '1 source' : `${String(sources)} sources`}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
