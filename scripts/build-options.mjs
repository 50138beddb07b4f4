/**
 * What is bundled and how. Every entry here becomes a file of the same name in dist/; whatever is imported dynamically
 * (the adapters) becomes a chunk of its own, so that an SDK loads only where its adapter is on.
 *
 * The libraries are taken in ('bundle', all but NATIVE and BY_NAME), which halves the time to the first message: one file to open instead
 * of hundreds. 'external' would leave them in node_modules.
 */
export const PACKAGES = 'bundle';

/** Packages with compiled parts; these can't be bundled whatever PACKAGES says. */
const NATIVE = ['libsql', '@resvg/resvg-js'];

/** Packages that know a class by its name, which a bundle may change: node-fetch, below grammY, its abort signals. */
const BY_NAME = ['grammy'];

// A CommonJS library inside a bundle asks for `require`, which an ES module does not have. A name of our own, so that a
// source may import createRequire too.
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** The programs of the package, by their names in dist/. */
export const ENTRIES = { main: 'src/main.ts', 'reading-worker': 'src/sources/reading/worker.ts' };

/** The options for esbuild, for a package at `root`. */
export function buildOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minifyWhitespace: true,
    minifySyntax: true,
    platform: 'node',
    target: 'node20',
    packages: PACKAGES,
    external: [...NATIVE, ...BY_NAME],
    banner: PACKAGES === 'bundle' ? { js: REQUIRE } : {},
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  };
}
