import { otherAccounts } from '../platform-accounts.ts';
import { adapterNames } from '../platform-lanes.ts';
import { SETTINGS, type Config, type ConfigResult } from '../config.ts';
import { readNamed, readSources } from '../core.ts';
import { listFolder } from '../sources/readers/folder.ts';
import { readHistory } from '../sources/readers/history.ts';
import { listFeeds } from '../collecting/listed-feed.ts';
import { describePlace, openStore } from '../store/open-store.ts';
import { damaged } from '../store/store-error.ts';
import { EXIT } from './exit-codes.ts';
import { feedWord } from './feed-health.ts';
import type { Terminal } from './terminal.ts';

interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * `obmin doctor`: every setting and what it names, checked; what is wrong is said with its mend. With `network` every feed
 * that is on is asked too.
 */
export async function doctor(
  parsed: ConfigResult,
  environment: Readonly<Record<string, string | undefined>>,
  { network }: { readonly network: boolean },
  terminal: Terminal,
): Promise<number> {
  terminal.out('Settings\n');
  for (const { name, about, fallback } of SETTINGS) {
    const state = environment[name] === undefined ? `default (${fallback || 'empty'})` : 'set';
    terminal.out(`  ${name}: ${state}. ${about}\n`);
  }
  const findings = parsed.ok ? await examine(parsed.config) : parsed.problems.map((text) => ({ ok: false, text }));
  terminal.out('\nChecks\n');
  for (const { ok, text } of findings) terminal.out(`  ${ok ? 'ok   ' : 'mend '} ${text}\n`);
  const wrong = findings.filter(({ ok }) => !ok).length;
  // What can't be opened has been said; without it there is nothing to ask.
  const bad = network && wrong === 0 && parsed.ok ? await askFeeds(parsed.config, terminal) : wrong;
  terminal.out(bad === 0 ? '\nAll is well.\n' : `\nTo mend: ${String(bad)}.\n`);
  return bad === 0 ? EXIT.ok : EXIT.config;
}

async function examine(config: Config): Promise<readonly Finding[]> {
  const sources = await check('SOURCES', async () => {
    await readSources(config.sourcesFile);
    return `${config.sourcesFile} is in order`;
  });
  const store = await check(config.databaseUrl === null ? 'DATA_DIR' : 'DATABASE_URL', () => examineStore(config));
  return [
    { ok: true, text: `Node ${process.versions.node}` },
    sources,
    config.historyFile === null
      ? { ok: true, text: 'HISTORY: none, old exchanges are not known as old' }
      : await check('HISTORY', examineHistory(config.historyFile)),
    config.seedsDir === null
      ? { ok: true, text: 'SEEDS_DIR: none, no folder of articles is read' }
      : await check('SEEDS_DIR', examineFolder(config.seedsDir)),
    store,
    ...(sources.ok && store.ok ? [await check('Feeds', () => examineFeeds(config))] : []),
    { ok: true, text: `Adapters: ${adapterNames(config).join(', ')}` },
  ];
}

/** What asks feeds is large; no other command waits until it is loaded. */
async function askFeeds(config: Config, terminal: Terminal): Promise<number> {
  const { examineNetwork } = await import('./examine-network.ts');
  return examineNetwork(config, terminal);
}

async function examineStore(config: Config): Promise<string> {
  const store = await openStore(config);
  try {
    if (!(await store.isWhole())) throw damaged(describePlace(config));
    const held = (await store.outbox.counts())['held'] ?? 0;
    const withheld = await store.articles.withheld();
    const [otherBot] = await otherAccounts({ store, config });
    if (otherBot !== undefined) throw new Error(otherBot);
    return [
      `${String(await store.articles.count())} articles in ${config.databaseUrl === null ? config.dataDir : describePlace(config)}`,
      ...(held === 0 ? [] : [`${String(held)} deliveries of unknown outcome are held (obmin held)`]),
      ...(withheld === 0 ? [] : [`${String(withheld)} messages were withheld for want of proof`]),
    ].join('; ');
  } finally {
    await store.close();
  }
}

/** How the feeds stood when they were last asked. Some that fail mend themselves; where none can be read nothing is heard. */
async function examineFeeds(config: Config): Promise<string> {
  const store = await openStore(config);
  try {
    const words = (await listFeeds(await readSources(config.sourcesFile), store.feeds, config.pollSeconds)).map(
      feedWord,
    );
    const asked = words.filter((word) => word !== 'off' && word !== 'not read yet');
    const well = asked.filter((word) => word === 'well').length;
    if (asked.length === 0) return 'none has been asked yet';
    const told = `${String(well)} of ${String(asked.length)} could be read when they were last asked`;
    if (well === 0) throw new Error(`${told}; obmin sources says why.`);
    return told;
  } finally {
    await store.close();
  }
}

function examineHistory(file: string): () => Promise<string> {
  return async () => {
    const { rows, problems } = readHistory(await readNamed('HISTORY', file));
    if (problems.length > 0) throw new Error(`${file} has lines that can’t be read: ${problems.join('; ')}`);
    return `${String(rows.length)} past exchanges in ${file}`;
  };
}

function examineFolder(folder: string): () => Promise<string> {
  return async () => {
    const files = await listFolder(folder).catch(() => null);
    if (files === null) throw new Error(`${folder} is no folder that can be read; name another one, or none at all.`);
    return `${String(files.length)} files in ${folder}`;
  };
}

async function check(name: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { ok: true, text: `${name}: ${await work()}` };
  } catch (error) {
    const text = error instanceof Error ? error.message : 'unknown reason';
    return { ok: false, text: text.startsWith(name) ? text : `${name}: ${text}` };
  }
}
