/** The texts of a tree by their paths from the root of the package (`src/app.ts`), with forward slashes. */
export type Tree = Readonly<Record<string, string>>;

/** What a checker of the house found: where, against which rule, and what to do. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
  /** Counts from 1; 0 where the whole file is meant. */
  readonly line: number;
  readonly says: string;
}

/** One line a violation, so that a failed assertion reads as a list of things to mend. */
export function report(violations: readonly Violation[]): readonly string[] {
  return violations.map(
    ({ rule, path, line, says }) => `${path}${line > 0 ? `:${String(line)}` : ''} [${rule}] ${says}`,
  );
}
