import { readFile } from 'node:fs/promises';
import type { Config } from './config.ts';
import type { SubscriptionDefaults } from './deliveries/subscribe.ts';
import { loadHistory } from './load-history.ts';
import type { PipelineParts } from './pipeline.ts';
import type { Clock } from './shared/clock.ts';
import type { AtKillPoint } from './shared/kill-point.ts';
import type { Log } from './shared/log.ts';
import { packagePath } from './shared/package-root.ts';
import { indexSources, type SourceIndex } from './sources/find-source.ts';
import { mergeSources } from './sources/opml/merge-sources.ts';
import { parseSourceFile } from './sources/source-file.ts';
import { openStore } from './store/open-store.ts';
import type { StoreError } from './store/store-error.ts';

/** What every command works with: the store with its history, and the list of sources. */
export interface Core extends PipelineParts {
  readonly config: Config;
  readonly defaults: SubscriptionDefaults;
  /** Rows of the ledger and other small things that could not be read, a line each. */
  readonly notices: readonly string[];
  /** Resolves, if ever, when a query finds the database damaged: what it says can't be trusted from then on. */
  readonly damaged: Promise<StoreError>;
}

/** A file that an operator named can't be used; the message is one plain line with the mend. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** Opens the store and loads what ships with it. Rejects with a SetupError or a StoreError, both in plain words. */
export async function openCore(config: Config, clock: Clock, log: Log, killPoint?: AtKillPoint): Promise<Core> {
  const sources = await readSources(config.sourcesFile);
  let tell = (_error: StoreError): void => undefined;
  const damaged = new Promise<StoreError>((resolve) => (tell = resolve));
  const opening = {
    killPoint,
    damaged: (error: StoreError) => {
      tell(error);
    },
  };
  const store = await openStore(config, opening);
  try {
    const csv = config.historyFile === null ? null : await readNamed('HISTORY', config.historyFile);
    const notices = csv === null ? [] : await loadHistory(csv, store, sources, clock);
    const defaults = { zone: config.timeZone, digestTime: config.digestTime };
    return { config, defaults, store, sources, clock, log, killPoint, notices, damaged };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The list of outlets and feeds, checked. Rejects with a SetupError that names each wrong entry. */
export async function readSources(file: string): Promise<SourceIndex> {
  const listed = parseSourceFile(await readNamed('SOURCES', file), file);
  if (!listed.ok) throw wrongEntries(file, listed.problems);
  if (listed.form === 'json') return indexSources(listed.sources);
  // Feeds of an operator's own: the list that ships with us still knows whose voice an outlet is.
  const shipped = packagePath('seeds', 'sources.json');
  const known = parseSourceFile(await readNamed('SOURCES', shipped), shipped);
  const merged = mergeSources(known.ok && known.form === 'json' ? known.sources : [], listed.sources);
  if (!merged.ok) throw wrongEntries(file, merged.problems);
  return indexSources(merged.sources);
}

function wrongEntries(file: string, problems: readonly string[]): SetupError {
  return new SetupError(`SOURCES: ${file} has wrong entries:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
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
