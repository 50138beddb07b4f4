import { access, constants } from 'node:fs/promises';
import { SETTINGS, type Config, type ConfigResult } from '../config.ts';
import { readSources } from '../core.ts';
import { openSqlite } from '../store/open-sqlite.ts';
import { createStore } from '../store/store.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

/** `obmin doctor`: every setting and what it names, checked; what is wrong is said with its mend. */
export async function doctor(
  parsed: ConfigResult,
  environment: Readonly<Record<string, string | undefined>>,
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
  const bad = findings.filter(({ ok }) => !ok).length;
  terminal.out(bad === 0 ? '\nAll is well.\n' : `\nTo mend: ${String(bad)}.\n`);
  return bad === 0 ? EXIT.ok : EXIT.config;
}

async function examine(config: Config): Promise<readonly Finding[]> {
  return [
    { ok: true, text: `Node ${process.versions.node}` },
    await check('SOURCES', async () => {
      await readSources(config.sourcesFile);
      return `${config.sourcesFile} is in order`;
    }),
    config.historyFile === null
      ? { ok: true, text: 'HISTORY: none, old exchanges are not known as old' }
      : await readable('HISTORY', config.historyFile),
    config.seedsDir === null
      ? { ok: true, text: 'SEEDS_DIR: none, no folder of articles is read' }
      : await readable('SEEDS_DIR', config.seedsDir),
    await check('DATA_DIR', () => examineStore(config)),
    { ok: true, text: 'Adapters: console (no settings of a platform are there)' },
  ];
}

async function examineStore(config: Config): Promise<string> {
  const store = createStore(await openSqlite(config.dataDir));
  try {
    const held = (await store.outbox.counts())['held'] ?? 0;
    const withheld = await store.articles.withheld();
    return [
      `${String(await store.articles.count())} articles in ${config.dataDir}`,
      ...(held === 0 ? [] : [`${String(held)} deliveries of unknown outcome are held`]),
      ...(withheld === 0 ? [] : [`${String(withheld)} messages were withheld for want of proof`]),
    ].join('; ');
  } finally {
    await store.close();
  }
}

async function readable(name: string, path: string): Promise<Finding> {
  return check(name, async () => {
    await access(path, constants.R_OK);
    return `${path} can be read`;
  });
}

async function check(name: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { ok: true, text: `${name}: ${await work()}` };
  } catch (error) {
    const text = error instanceof Error ? error.message : 'unknown reason';
    return { ok: false, text: text.startsWith(name) ? text : `${name}: ${text}` };
  }
}
