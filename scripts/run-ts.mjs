/**
 * Runs a TypeScript file on a Node that can't: `node scripts/run-ts.mjs FILE [ARGUMENT…]`. The bundle goes below
 * node_modules/.cache, from where packages are found as from the file itself; `import.meta.url` is the bundle's.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: node scripts/run-ts.mjs FILE [ARGUMENT…]\n');
  process.exit(2);
}
const cache = join(root, 'node_modules', '.cache', 'run-ts');
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `${basename(file, '.ts')}-${process.pid}.mjs`);
await build({
  entryPoints: [resolve(file)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.on('exit', () => rmSync(outfile, { force: true }));
process.argv = [process.argv[0], resolve(file), ...rest];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
