import { createApp, type App } from '../app.ts';
import type { Collected } from '../collecting/collect-folder.ts';
import type { Core } from '../core.ts';
import { describePlace } from '../store/open-store.ts';
import { openLeases } from '../store/leases.ts';
import { EXIT } from './exit-codes.ts';
import { notRead } from './not-read.ts';
import { progressLine, type Terminal } from './terminal.ts';

/**
 * `obmin run`: reads, tells, and stays up until it is asked to stop; with `once` it ends after the first round. Rejects with a
 * StoreError where the database was found damaged.
 */
export async function run(core: Core, { once, dryRun }: RunOptions, terminal: Terminal): Promise<number> {
  const leases = await openLeases(core.config, core.log);
  const asked = stopSignal();
  try {
    const app = await createApp(core, leases, { dryRun, once });
    try {
      // Asked to stop in the middle of the first round: what is under way ends, nothing more is begun.
      void asked.then(() => app.stop());
      const failed = app.failed.then((error) => Promise.reject(error));
      return await Promise.race([once ? readOnce(app, core, terminal) : stayUp(app, core, terminal, asked), failed]);
    } finally {
      await app.stop();
    }
  } finally {
    await leases.stop();
  }
}

interface RunOptions {
  readonly once: boolean;
  readonly dryRun: boolean;
}

async function readOnce(app: App, core: Core, terminal: Terminal): Promise<number> {
  const { problems, error } = await firstRound(app, core, terminal, true);
  await readFeeds(app, { everything: true }, terminal);
  await app.closeRound();
  return problems.length > 0 || error !== null ? EXIT.badInput : EXIT.ok;
}

async function stayUp(app: App, core: Core, terminal: Terminal, asked: Promise<void>): Promise<number> {
  await firstRound(app, core, terminal, false);
  await app.closeRound();
  const web = await app.serve();
  if (web !== null) terminal.err(`obmin: ${web}\n`);
  // Commands are answered while the feeds are read.
  await Promise.race([readFeeds(app, { everything: false }, terminal), asked]);
  await asked;
  return EXIT.ok;
}

async function firstRound(app: App, core: Core, terminal: Terminal, wait: boolean): Promise<Collected> {
  for (const notice of core.notices) terminal.err(`obmin: HISTORY: ${notice}\n`);
  const progress = progressLine(terminal, 'Reading articles');
  const collected = await app.round({ wait }, (done, total) => {
    progress.update(done, total);
    if (done === total) progress.end();
  });
  if (collected.error !== null) terminal.err(`obmin: ${collected.error}\n`);
  for (const problem of collected.problems) terminal.err(notRead(problem));
  if (collected.newArticles === 0 && core.config.seedsDir !== null)
    terminal.err(
      `obmin: nothing new in ${counted(collected.articles)}; what is known stands in ${describePlace(core.config)}\n`,
    );
  return collected;
}

/** The first reading of the feeds: how far it is, then in a line what came of it and what could not be read. */
async function readFeeds(app: App, which: { readonly everything: boolean }, terminal: Terminal): Promise<void> {
  const progress = progressLine(terminal, 'Reading feeds');
  const { feeds, failed, newItems, firstError } = await app.readFeeds(which, (done, total) => {
    progress.update(done, total);
    if (done === total) progress.end();
  });
  if (newItems > 0) terminal.err(`obmin: ${String(newItems)} new items in ${String(feeds)} feeds\n`);
  if (failed === 0 || firstError === null) return;
  terminal.err(
    `obmin: ${String(failed)} of ${String(feeds)} feeds could not be read: ${firstError} obmin sources shows each.\n`,
  );
}

function counted(articles: number): string {
  return articles === 1 ? '1 article' : `${String(articles)} articles`;
}

/** Ctrl-C comes twice under npm: from the terminal, and passed on by npm at once. */
const SAME_PRESS_MS = 500;
/** What has not ended by then hangs: a pipe that nobody empties, a disk that does not answer. */
const LONGEST_STOP_MS = 14_000;

/** Resolves at the first SIGTERM or SIGINT; a second one, or a stop that hangs, ends the process, which counts as a crash. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const stop = (): void => {
      const now = performance.now();
      if (askedAt !== null && now - askedAt > SAME_PRESS_MS) process.exit(EXIT.failed);
      if (askedAt !== null) return;
      askedAt = now;
      setTimeout(() => process.exit(EXIT.failed), LONGEST_STOP_MS).unref();
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
