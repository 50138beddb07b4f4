import type { Command } from 'commander';

/** What `obmin sources` can be asked to do; each rejects or returns an exit code. */
export interface SourceActions {
  show(options: { readonly json: boolean }): Promise<number>;
  switch(id: string, on: boolean): Promise<number>;
  release(id: string): Promise<number>;
  export(file: string): Promise<number>;
  import(file: string): Promise<number>;
}

/** Adds `obmin sources` and what stands below it. */
export function addSources(program: Command, actions: SourceActions, done: (code: number) => void): void {
  const sources = program
    .command('sources')
    .description('every source and its health')
    .option('--json', 'one JSON line a source', false)
    .action(async (options: { json: boolean }) => {
      done(await actions.show(options));
    });

  for (const on of [true, false]) {
    sources
      .command(on ? 'on' : 'off')
      .description(on ? 'read the feeds of a source, whatever the list says' : 'no longer read the feeds of a source')
      .argument('<id>')
      .action(async (id: string) => {
        done(await actions.switch(id, on));
      });
  }

  sources
    .command('release')
    .description('read the feeds of a source again that were held, are gone or have moved')
    .argument('<id>')
    .action(async (id: string) => {
      done(await actions.release(id));
    });

  sources
    .command('export')
    .description('write the list as OPML, for other readers and for SOURCES')
    .argument('<file>', 'a new file; - is standard output')
    .action(async (file: string) => {
      done(await actions.export(file));
    });

  sources
    .command('import')
    .description('say what a list of feeds (OPML or JSON) would come to as SOURCES, or all that is wrong with it')
    .argument('<file>')
    .action(async (file: string) => {
      done(await actions.import(file));
    });
}
