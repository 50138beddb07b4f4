import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tree } from './violation.ts';

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = ['node_modules', '.git', 'dist', 'data', 'ci-output'];

/** Every file below the given folders of the package whose name ends in `ending`, with its text. */
export function readTree(folders: readonly string[], ending: string): Tree {
  return Object.fromEntries(
    folders
      .flatMap((folder) => listFiles(folder))
      .filter((path) => path.endsWith(ending))
      .map((path) => [path, readText(path)]),
  );
}

/** A file of the package as text. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** True where the package has this file or folder. */
export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** The paths of all files below a folder of the package, installed packages left out; none where there is no such folder. */
export function listFiles(folder: string): readonly string[] {
  if (!exists(folder)) return [];
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isFile()) return [path];
      return entry.isDirectory() ? listFiles(path) : [];
    });
}
