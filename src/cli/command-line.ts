import type { Readable } from 'node:stream';
import { storyJson } from '../summaries/story-json.ts';
import { parseConfig, type Config } from '../config.ts';
import { openCore, readSources, SetupError, type Core } from '../core.ts';
import { systemClock } from '../shared/clock.ts';
import { createLog } from '../shared/log.ts';
import { StoreError } from '../store/store-error.ts';
import { preview } from './preview.ts';
import { adopt } from './adopt.ts';
import { ask } from './ask.ts';
import { releaseSource, switchSource } from './change-source.ts';
import { doctor } from './doctor.ts';
import { EXIT } from './exit-codes.ts';
import { exportEvents } from './export.ts';
import { actOnHeld, showHeld } from './held.ts';
import { ingest } from './ingest.ts';
import { killPointFrom } from './kill-point.ts';
import { buildProgram, type Actions } from './program.ts';
import { read } from './read.ts';
import { run } from './run.ts';
import { checkImport, exportSources } from './source-lists.ts';
import { switchSending } from './switch-sending.ts';
import { showSources } from './sources.ts';
import type { Terminal } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs `obmin` with the given arguments and returns its exit code. What a user did wrong is told in plain lines on
 * stderr; a CommanderError (wrong command line, `--help`) is left to the caller, everything else that is thrown is a bug.
 */
export async function runCommandLine(
  argv: readonly string[],
  environment: Environment,
  terminal: Terminal,
  stdin: Readable,
  version: string,
): Promise<number> {
  let code: number = EXIT.ok;
  const program = buildProgram(
    actionsFor(environment, terminal, stdin),
    (result) => {
      code = result;
    },
    version,
  );
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (!(error instanceof SetupError || error instanceof StoreError)) throw error;
    terminal.err(`obmin: ${error.message}\n`);
    return EXIT.config;
  }
}

function actionsFor(environment: Environment, terminal: Terminal, stdin: Readable): Actions {
  const parsed = parseConfig(environment);

  async function withConfig(work: (config: Config) => Promise<number>): Promise<number> {
    if (parsed.ok) return work(parsed.config);
    for (const problem of parsed.problems) terminal.err(`obmin: ${problem}\n`);
    return EXIT.config;
  }

  function withCore(work: (core: Core) => Promise<number>): Promise<number> {
    return withConfig(async (config) => {
      const core = await openCore(
        config,
        systemClock,
        createLog(config.logLevel),
        killPointFrom(environment['OBMIN_KILL_AT']),
      );
      try {
        return await work(core);
      } finally {
        await core.store.close();
      }
    });
  }

  return {
    run: (options) => withCore((core) => run(core, options, terminal)),
    read: (files, options) =>
      withConfig(async (config) => read(files, options, await readSources(config.sourcesFile), terminal, stdin)),
    ask: (name, args, options) => withCore((core) => ask(core, name, args, options, terminal)),
    preview: (story, options) => withCore((core) => preview(core, story, options, terminal)),
    stories: () =>
      withCore(async ({ store }) => {
        for (const story of await store.stories.all()) terminal.out(`${JSON.stringify(storyJson(story))}\n`);
        return EXIT.ok;
      }),
    ingest: (paths) => withCore((core) => ingest(paths, core, core.config, terminal)),
    export: ({ format }) => withCore(({ store }) => exportEvents(format, store, terminal)),
    sources: {
      show: (options) => withCore((core) => showSources(options, core, terminal)),
      switch: (id, on) => withCore((core) => switchSource(id, on, core, terminal)),
      release: (id) => withCore((core) => releaseSource(id, core, terminal)),
      export: (file) => withCore((core) => exportSources(file, core, terminal)),
      import: (file) => withCore((core) => checkImport(file, core, terminal)),
    },
    showHeld: () => withCore((core) => showHeld(core, terminal)),
    actOnHeld: (action, codes) => withCore((core) => actOnHeld(action, codes, core, terminal)),
    sending: (on) => withCore((core) => switchSending(on, core, terminal)),
    doctor: (options) => doctor(parsed, environment, options, terminal),
    adopt: (platform) => withCore((core) => adopt(platform, core, terminal)),
    backup: (file) => withCore((core) => backup(core, file, terminal)),
    migrateStore: () =>
      withConfig(async (config) => {
        const { migrateStore } = await import('./migrate-store.ts');
        return migrateStore(config, terminal);
      }),
  };
}

async function backup({ store }: Core, file: string, terminal: Terminal): Promise<number> {
  try {
    await store.backup(file);
  } catch (error) {
    // The database has a way of its own, and says which.
    if (error instanceof StoreError) throw error;
    terminal.err(
      `obmin: ${file} was not written: ${error instanceof Error ? error.message : 'unknown reason'}. Name a new file in a folder that can be written.\n`,
    );
    return EXIT.failed;
  }
  terminal.out(`${file} holds a copy.\n`);
  return EXIT.ok;
}
