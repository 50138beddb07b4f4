import type { Log, LogFields } from './log.ts';

/** How often each event came, by its `outcome` where it has one, else under an empty one. */
export type EventCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A log that counts what it is told, whatever its level; what happens has one name in the log and in the metrics. */
export interface CountingLog {
  readonly log: Log;
  readonly counts: () => EventCounts;
}

/** Counts over `log`, which gets every record as it came. Events and outcomes are words of the code, never of the outside. */
export function countingLog(log: Log): CountingLog {
  const counts = new Map<string, Map<string, number>>();
  const counted =
    (write: Log['info']): Log['info'] =>
    (event, fields: LogFields = {}) => {
      const outcome = typeof fields['outcome'] === 'string' ? fields['outcome'] : '';
      const byOutcome = counts.get(event) ?? new Map<string, number>();
      byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1);
      counts.set(event, byOutcome);
      write(event, fields);
    };
  return {
    log: {
      debug: counted((event, fields) => {
        log.debug(event, fields);
      }),
      info: counted((event, fields) => {
        log.info(event, fields);
      }),
      warn: counted((event, fields) => {
        log.warn(event, fields);
      }),
      error: counted((event, fields) => {
        log.error(event, fields);
      }),
    },
    counts: () => counts,
  };
}
