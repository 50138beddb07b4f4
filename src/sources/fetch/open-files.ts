import { readFileSync } from 'node:fs';
import type { FetchLimits } from './limits.ts';

/** What the program has open besides: the database, threads, the web page, platforms. */
const BESIDES = 64;
const FEWEST = 4;

type Counted = Pick<FetchLimits, 'requests' | 'requestsInAll' | 'idleConnections'>;

/**
 * Fewer requests where the system lets a process open few files: those that fail for want of a descriptor are lost, and so
 * is the thread that could have read the answers of the others.
 */
export function withinOpenFiles<Limits extends Counted>(limits: Limits, openFiles: number | null): Limits {
  if (openFiles === null) return limits;
  const share = (parts: number): number => Math.max(FEWEST, Math.floor((openFiles - BESIDES) / parts));
  return {
    ...limits,
    requestsInAll: Math.min(limits.requestsInAll, share(2)),
    requests: Math.min(limits.requests, share(4)),
    idleConnections: Math.min(limits.idleConnections, share(4)),
  };
}

/** How many files this process may have open (`ulimit -n`); null where the system does not tell, or knows no limit. */
export function openFilesLimit(): number | null {
  try {
    const soft = /^Max open files\s+(\d+)/mu.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return soft === undefined ? null : Number(soft);
  } catch {
    return null;
  }
}
