import type { Arrow } from './import-graph.ts';
import type { Tree, Violation } from './violation.ts';

/** The files from which the program starts; everything else is reached from them. */
export const ENTRIES: readonly string[] = ['src/main.ts', 'src/sources/reading/worker.ts'];

/** Files that no entry reaches, by whatever kind of import. Tests and scripts keep no file alive. */
export function orphanViolations(
  tree: Tree,
  arrows: readonly Arrow[],
  entries: readonly string[],
): readonly Violation[] {
  const reached = new Set(entries);
  // A Set that grows while it is walked: each file that is reached is looked at once.
  for (const path of reached) {
    for (const arrow of arrows) {
      if (arrow.from === path && arrow.to !== null) reached.add(arrow.to);
    }
  }
  return (
    Object.keys(tree)
      // A declaration is read by the compiler alone.
      .filter((path) => !reached.has(path) && !path.endsWith('.d.ts'))
      .map((path) => ({ rule: 'orphan', path, line: 0, says: 'no entry reaches it; import it or remove it' }))
  );
}
