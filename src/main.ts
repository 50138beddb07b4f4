#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { runCommandLine } from './cli/command-line.ts';
import { EXIT } from './cli/exit-codes.ts';
import { processTerminal } from './cli/terminal.ts';
import { packagePath } from './shared/package-root.ts';

/** The only place that looks at the environment; a file `.env` in the working folder stands in for what is not set. */
if (existsSync('.env')) process.loadEnvFile('.env');

// A reader that goes away (obmin latest | head -1) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };

try {
  process.exitCode = await runCommandLine(process.argv, process.env, processTerminal, process.stdin, version);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
}
