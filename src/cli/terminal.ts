/** Where a command writes and reads; tests hand in their own. */
export interface Terminal {
  /** The answer goes here. */
  out(text: string): void;
  /** What is wrong, and how far long work is, goes here. */
  err(text: string): void;
  /** True where somebody watches stderr. */
  readonly watched: boolean;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
};

/** Work that ends sooner than this shows no progress: a line that flashes by tells nobody anything. */
const QUIET_MS = 400;
const REDRAW_MS = 100;

/** Shows how far long work is, on one line of a watched stderr, and takes the line away at the end. */
export function progressLine(
  terminal: Terminal,
  label: string,
): { update(done: number, total: number): void; end(): void } {
  const start = performance.now();
  let drawn = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (!terminal.watched || now - start < QUIET_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      terminal.err(`\r\u001B[K${label}: ${String(done)} of ${String(total)}`);
    },
    end() {
      if (drawn > 0) terminal.err('\r\u001B[K');
    },
  };
}
