import { pino } from 'pino';

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * One JSON line a record, on stderr. Fields are plain values of ours; what may never stand in one (chat ids, names of
 * subscribers, tokens) is kept out by type: errors go through `errorFields`, chats through `pseudonym`.
 */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Writes at `level` and above to `to` (stderr unless told). */
export function createLog(level: LogLevel, to: { write(line: string): unknown } = process.stderr): Log {
  const lines = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => void to.write(line) },
  );
  return {
    debug: (event, fields = {}) => {
      lines.debug(fields, event);
    },
    info: (event, fields = {}) => {
      lines.info(fields, event);
    },
    warn: (event, fields = {}) => {
      lines.warn(fields, event);
    },
    error: (event, fields = {}) => {
      lines.error(fields, event);
    },
  };
}

/** What of an error may be logged: its class and code. Messages of client libraries hold tokens, chat ids and texts. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { error: error.name, code };
}

/** The most places of the code that a record of a fault names. */
const FRAMES = 8;

/** What may be logged of a fault of ours: class, code and the places in the code, innermost first; never its message. */
export function faultFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return errorFields(error);
  const stack = error.stack ?? '';
  const begin = stack.indexOf(error.message);
  // A stack opens with the message, whose own lines may look like places: they are passed over whole.
  const frames =
    begin < 0
      ? []
      : stack
          .slice(begin + error.message.length)
          .split('\n')
          .slice(1);
  const places = frames.flatMap((frame) => /^\s+at (?:.*[/\\( ])?([\w.-]+:\d+:\d+)\)?$/u.exec(frame)?.[1] ?? []);
  return { ...errorFields(error), at: places.slice(0, FRAMES).join(' ') };
}
