import { posix } from 'node:path';
import { readImports, type Import } from './imports.ts';
import type { Tree, Violation } from './violation.ts';

/** A line from one of our files to another, or to a package or built-in module. */
export interface Arrow extends Import {
  readonly from: string;
  /** The path in the tree, or null for a package. */
  readonly to: string | null;
  /** `kysely`, `@slack/bolt`, `node:fs` (without what is below it), or null for a file of ours. */
  readonly packageName: string | null;
}

/** Everything that the TypeScript files of the tree import. */
export function readArrows(tree: Tree): readonly Arrow[] {
  return Object.entries(tree).flatMap(([from, text]) => readImports(text).map((found) => toArrow(from, found)));
}

/** Imports that can't be followed: computed names, and relative paths that lead nowhere. */
export function brokenArrows(arrows: readonly Arrow[], exists: (path: string) => boolean): readonly Violation[] {
  return arrows.flatMap(({ from: path, to, specifier, line }) => {
    if (specifier === null)
      return [{ rule: 'written-out', path, line, says: 'write the name of the imported module out' }];
    if (to !== null && !exists(to)) return [{ rule: 'resolves', path, line, says: `there is no ${to}` }];
    return [];
  });
}

function toArrow(from: string, found: Import): Arrow {
  const { specifier } = found;
  const isOurs = specifier !== null && /^\.{0,2}\//.test(specifier);
  return {
    ...found,
    from,
    to: isOurs ? posix.join(posix.dirname(from), specifier) : null,
    packageName: isOurs || specifier === null ? null : packageOf(specifier),
  };
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
