/**
 * Builds dist/ from the sources. With --if-possible (what `npm ci` calls) a machine without the development
 * dependencies keeps the build that it was given.
 */
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOptions } from './build-options.mjs';

/** Bundles the package at `root`. False, with the reason on stderr, where a source is wrong or there is no bundler. */
export async function build(root, { ifPossible = false } = {}) {
  try {
    const { build: bundle } = await import('esbuild');
    const { outputFiles } = await bundle(buildOptions(root));
    write(join(root, 'dist'), outputFiles);
    return true;
  } catch (error) {
    const hasBundler = error?.code !== 'ERR_MODULE_NOT_FOUND';
    if (!hasBundler && ifPossible) return true;
    process.stderr.write(hasBundler ? `${error.message}\n` : 'The build needs the development dependencies: npm ci\n');
    return false;
  }
}

function write(dist, files) {
  // The chunks first: a build that was cut off leaves the old entry, older than its sources, and so is made again.
  for (const file of [...files.filter(isChunk), ...files.filter((file) => !isChunk(file))]) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, file.contents);
  }
  chmodSync(join(dist, 'main.js'), 0o755);
  removeOthers(dist, new Set(files.map((file) => file.path)));
}

function isChunk(file) {
  return dirname(file.path).endsWith('chunks');
}

// Chunks of earlier builds have other names and would pile up.
function removeOthers(folder, keep) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !keep.has(path)) rmSync(path, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  const done = await build(root, { ifPossible: process.argv.includes('--if-possible') });
  if (!done) process.exitCode = 1;
}
