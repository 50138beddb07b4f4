import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made of. */
const INGREDIENTS = ['src', 'adapters', 'scripts', 'package.json'];

/** True where the package at `root` has a source that is newer than its build, or no build. No sources means not stale. */
export function isStale(root) {
  const built = modified(join(root, 'dist', 'main.js'));
  return INGREDIENTS.some((part) => isNewer(join(root, part), built));
}

// A folder's own time tells of a file that was removed or renamed.
function isNewer(path, than) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return false;
  if (entry.mtimeMs > than) return true;
  return entry.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), than));
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}
