import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a file that ships with the package (`seeds/sources.json`), the same from the sources and from the build. */
export function packagePath(...parts: readonly string[]): string {
  return join(packageRoot, ...parts);
}

/** The version of the package. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
}

const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('Obmin runs from its package folder: no package.json was found above it');
  return findRoot(above);
}
