import ts from 'typescript';

/** One place where a file names another module. */
export interface Import {
  /** As written; null where it is computed, so that nobody can tell what is imported. */
  readonly specifier: string | null;
  /** True where nothing is left of it at run time: `import type`, `export type`, `import('…').Name` in a type. */
  readonly typeOnly: boolean;
  /** True for `import()`, which loads only when it is reached. */
  readonly dynamic: boolean;
  readonly line: number;
}

/** Every import of a TypeScript file: static, type, dynamic, re-export, and files named by `new URL('./x.ts', import.meta.url)`. */
export function readImports(text: string): readonly Import[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedModule(node);
    if (named !== null) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      imports.push({ ...named, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

type Named = Omit<Import, 'line'>;

function namedModule(node: ts.Node): Named | null {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, { typeOnly: importsTypes(node.importClause) });
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return named(node.moduleSpecifier, { typeOnly: node.isTypeOnly });
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return named(node.moduleReference.expression, { typeOnly: node.isTypeOnly });
  }
  if (ts.isImportTypeNode(node)) {
    return named(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, { typeOnly: true });
  }
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return named(node.arguments[0], { dynamic: true });
  if (ts.isNewExpression(node) && namesFile(node)) return named(node.arguments?.[0], { dynamic: true });
  return null;
}

function named(specifier: ts.Node | undefined, { typeOnly = false, dynamic = false }): Named {
  const isWritten = specifier !== undefined && ts.isStringLiteralLike(specifier);
  return { specifier: isWritten ? specifier.text : null, typeOnly, dynamic };
}

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
}

function loadsModule(called: ts.Expression): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
}

// A worker's file is named like this; only source files count, not data that is read.
function namesFile(node: ts.NewExpression): boolean {
  const [first, base] = node.arguments ?? [];
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'URL' || !first || !base) return false;
  const isOurs = ts.isPropertyAccessExpression(base) && base.name.text === 'url' && ts.isMetaProperty(base.expression);
  return isOurs && ts.isStringLiteralLike(first) && first.text.endsWith('.ts');
}
