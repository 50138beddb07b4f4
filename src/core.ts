import { readFile } from 'node:fs/promises';
import type { Config } from './config.ts';
import type { SubscriptionDefaults } from './deliveries/subscribe.ts';
import { loadHistory } from './load-history.ts';
import type { PipelineParts } from './pipeline.ts';
import type { Clock } from './shared/clock.ts';
import type { Log } from './shared/log.ts';
import { indexSources, type SourceIndex } from './sources/find-source.ts';
import { parseSources } from './sources/source-list.ts';
import { openSqlite } from './store/open-sqlite.ts';
import { createStore } from './store/store.ts';

/** What every command works with: the store with its history, and the list of sources. */
export interface Core extends PipelineParts {
  readonly config: Config;
  readonly defaults: SubscriptionDefaults;
  /** Rows of the ledger and other small things that could not be read, a line each. */
  readonly notices: readonly string[];
}

/** A file that an operator named can't be used; the message is one plain line with the mend. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** Opens the store and loads what ships with it. Rejects with a SetupError or a StoreError, both in plain words. */
export async function openCore(config: Config, clock: Clock, log: Log): Promise<Core> {
  const sources = await readSources(config.sourcesFile);
  const store = createStore(await openSqlite(config.dataDir));
  try {
    const csv = config.historyFile === null ? null : await readNamed('HISTORY', config.historyFile);
    const notices = csv === null ? [] : await loadHistory(csv, store, sources, clock);
    const defaults = { zone: config.timeZone, digestTime: config.digestTime };
    return { config, defaults, store, sources, clock, log, notices };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The list of outlets, checked. Rejects with a SetupError that names each wrong entry. */
export async function readSources(file: string): Promise<SourceIndex> {
  const parsed = parseSources(asJson(await readNamed('SOURCES', file), file));
  if (!parsed.ok)
    throw new SetupError(
      `SOURCES: ${file} has wrong entries:\n${parsed.problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
  return indexSources(parsed.sources);
}

/** The text of a file that a setting names. Rejects with a SetupError that names both, with the mend. */
export async function readNamed(setting: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new SetupError(`${setting}: ${file} can’t be read (${code}); name a file that is there.`);
  }
}

function asJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SetupError(
      `SOURCES: ${file} is no JSON; mend it, or remove the setting to use the list that ships with Obmin.`,
    );
  }
}
