import { createLog, faultFields, type Log } from '../shared/log.ts';
import { EXIT } from './exit-codes.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/**
 * What a fault of ours leaves behind: one line for the operator and one record with the places in the code. Never the
 * message of the error, which may hold a token, a chat or a text. What was under way is as safe as after `kill -9`.
 */
export function lastWords(error: unknown, terminal: Terminal, log: Log): void {
  const fields = faultFields(error);
  log.error('fault', fields);
  terminal.err(
    `obmin: a fault in the program ended it (${String(fields['error'])}). Start it again: nothing that is owed is lost. The record «fault» above says where it was; please report it.\n`,
  );
}

/**
 * A fault that nobody caught, a rejection that nobody awaited included, ends the process: going on in an unknown state
 * could tell something wrong, and a supervisor starts it anew. Node's own way would print the message of the error.
 */
export function endOnFault(): void {
  // Node hands a rejection that nobody handles to the same event (--unhandled-rejections=throw is its default).
  process.on('uncaughtException', (error: unknown) => {
    try {
      lastWords(error, processTerminal, createLog('error'));
    } finally {
      process.exit(EXIT.failed);
    }
  });
}
