import ts from 'typescript';
import type { Tree, Violation } from './violation.ts';

/** Above this a file has more than one job. */
const MOST_LINES = 350;

/** Data, not code: long because the world is. */
const TABLES: readonly RegExp[] = [/^src\/extraction\/languages\//, /^src\/extraction\/people\//];

/** Names that say nothing of a file's job. */
const NO_NAMES = /^(utils?|helpers?|common|misc|lib|stuff|functions|constants|types|index)$/;

/** An adapter's door has the same name in every adapter. */
const DOOR = /^adapters\/[^/]+\/index\.ts$/;

/** Files that are too long, named by no job, or only pass on what others export. */
export function shapeViolations(tree: Tree): readonly Violation[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    const violation = (rule: string, says: string): Violation => ({ rule, path, line: 0, says });
    const lines = text.split('\n').length - 1;
    const name = /([^/]+?)\.[^/]+$/.exec(path)?.[1] ?? path;
    return [
      ...(lines > MOST_LINES && !TABLES.some((table) => table.test(path))
        ? [violation('length', `${String(lines)} lines; ${String(MOST_LINES)} are the most`)]
        : []),
      ...(NO_NAMES.test(name) && !DOOR.test(path) ? [violation('name', 'name the file by its job')] : []),
      ...(isBarrel(text) ? [violation('barrel', 'only passes on what other files export')] : []),
    ];
  });
}

function isBarrel(text: string): boolean {
  const { statements } = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  return (
    statements.length > 0 &&
    statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
  );
}
