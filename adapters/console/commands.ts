import type { Address, IncomingCommand } from '../../src/deliveries/port.ts';

/** The terminal is one chat. */
export const CONSOLE_ADDRESS: Address = { platform: 'console', chat: 'local', thread: null };

/** What people type to leave, here as elsewhere. */
const WAYS_OUT: ReadonlySet<string> = new Set(['exit', 'quit', 'вихід', 'выход']);

/** True for a line that asks to leave. */
export function isWayOut(line: string): boolean {
  return WAYS_OUT.has(line.trim().replace(/^\//, '').toLowerCase());
}

/** A typed line as a command, with or without its slash; null for an empty line. Who sits at the terminal may change its settings. */
export function parseLine(line: string): IncomingCommand | null {
  const match = /^\s*\/?(\S+)\s*([^]*)$/.exec(line);
  if (!match) return null;
  const [, name = '', args = ''] = match;
  return {
    from: CONSOLE_ADDRESS,
    name: name.toLowerCase(),
    args: args.trim(),
    clientLanguage: null,
    mayChangeSettings: () => Promise.resolve(true),
  };
}
