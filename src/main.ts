#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { runCommandLine } from './cli/command-line.ts';
import { EXIT } from './cli/exit-codes.ts';
import { endOnFault } from './cli/last-words.ts';
import { processTerminal } from './cli/terminal.ts';
import { packageVersion } from './shared/package-root.ts';

endOnFault();

/** The only place that looks at the environment; a file `.env` in the working folder stands in for what is not set. */
try {
  if (existsSync('.env')) process.loadEnvFile('.env');
} catch (error) {
  end(
    `.env can’t be read (${codeOf(error)}); make it a plain file that this user may read, or take it away.`,
    EXIT.config,
  );
}

process.stdout.on('error', (error) => {
  // A reader that goes away (obmin latest | head -1) is no fault.
  if (codeOf(error) === 'EPIPE') process.exit(EXIT.ok);
  end(`the output can’t be written (${codeOf(error)}).`, EXIT.failed);
});

try {
  process.exitCode = await runCommandLine(process.argv, process.env, processTerminal, process.stdin, packageVersion());
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

function end(why: string, code: number): never {
  processTerminal.err(`obmin: ${why}\n`);
  process.exit(code);
}
