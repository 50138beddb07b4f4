/** Exit codes of the program, after BSD's sysexits.h: a script can tell a wrong setting from a bad file. */
export const EXIT = {
  ok: 0,
  /** Something failed that should not. */
  failed: 1,
  /** The command line is wrong. */
  usage: 64,
  /** Some input could not be read; the rest went through. */
  badInput: 65,
  /** A setting, or what it names, is wrong: nothing was started. */
  config: 78,
} as const;
