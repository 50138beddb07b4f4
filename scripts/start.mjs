/**
 * `npm start`: builds where a source is newer than the build, then runs the program in this same process (a second one
 * would cost some 40 ms of the start).
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from './stale.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
if (await isReady()) await import('../dist/main.js');
else process.exitCode = 1;

async function isReady() {
  if (!isStale(root)) return true;
  const { build } = await import('./build.mjs');
  // An image holds a build and no bundler; its copied files have times that tell nothing.
  return build(root, { ifPossible: existsSync(join(root, 'dist', 'main.js')) });
}
