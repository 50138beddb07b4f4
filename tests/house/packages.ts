import { isBuiltin } from 'node:module';
import type { Arrow } from './import-graph.ts';
import type { Violation } from './violation.ts';

/** Where a library or a built-in module is used; everywhere else goes through that place. `*` is everywhere. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@fluent/bundle': ['src/locales/'],
  '@mozilla/readability': ['src/sources/readers/'],
  '@orama/stemmers': ['src/store/search/'],
  '@photostructure/tz-lookup': ['adapters/telegram/'],
  '@resvg/resvg-js': ['src/pictures/'],
  '@slack/bolt': ['adapters/slack/'],
  commander: ['src/main.ts', 'src/cli/'],
  'csv-parse': ['src/sources/readers/'],
  'csv-stringify': ['src/cli/', 'src/web/'],
  'd3-scale': ['src/summaries/chart/'],
  entities: ['src/sources/readers/'],
  grammy: ['adapters/telegram/'],
  htmlparser2: ['src/sources/'],
  hono: ['src/web/'],
  '@hono/node-server': ['src/web/'],
  'ipaddr.js': ['src/sources/fetch/'],
  kysely: ['src/store/'],
  libsql: ['src/store/'],
  linkedom: ['src/sources/readers/'],
  luxon: ['*'],
  'node-cron': ['src/schedule.ts'],
  'p-limit': ['src/collecting/'],
  pg: ['src/store/'],
  pino: ['src/shared/log.ts'],
  'prom-client': ['src/web/'],
  'robots-parser': ['src/sources/fetch/'],
  'rss-parser': ['src/sources/readers/'],
  tldts: ['src/sources/'],
  undici: ['src/sources/'],
  zod: ['*'],
};

/** Packages that are files, not code: they are named where they are read. */
const FILES: readonly string[] = ['@expo-google-fonts/roboto'];

/** The built-in modules that reach out of the process; the others are free but in the pure stages. */
const BUILTIN_HOMES: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': [],
  'node:cluster': [],
  'node:dgram': [],
  'node:dns': ['src/sources/'],
  'node:fs': [
    ...['src/main.ts', 'src/app.ts', 'src/cli/', 'src/collecting/', 'src/core.ts', 'src/load-history.ts'],
    ...['src/bot/contacts.ts', 'src/locales/', 'src/shared/package-root.ts', 'src/sources/', 'src/store/'],
    ...['src/operator/', 'src/web/stylesheet.ts'],
  ],
  'node:http': ['src/web/'],
  'node:http2': [],
  'node:https': [],
  'node:net': ['src/sources/', 'src/web/'],
  'node:process': ['src/main.ts'],
  'node:readline': ['adapters/console/', 'src/cli/'],
  'node:sqlite': [],
  'node:tls': [],
  'node:vm': [],
  'node:worker_threads': ['src/sources/'],
};

/** Values in, values out: nothing of the machine. */
const PURE = ['src/articles/', 'src/extraction/', 'src/stories/', 'src/summaries/'];

/** Imports of packages outside their homes, packages that the tables don't know, and such as are not in `dependencies`. */
export function packageViolations(arrows: readonly Arrow[], dependencies: readonly string[]): readonly Violation[] {
  return arrows.flatMap(({ packageName, from: path, line, typeOnly }) => {
    if (packageName === null) return [];
    const violation = (rule: string, says: string): Violation[] => [{ rule, path, line, says }];
    if (isBuiltin(packageName)) return builtinViolation(packageName, path, violation);
    const homes = HOMES[packageName];
    if (homes === undefined) return violation('known-package', `give ${packageName} a row in tests/house/packages.ts`);
    if (!isIn(path, homes)) return violation('package-home', `${packageName} is used only in ${homes.join(', ')}`);
    if (!typeOnly && !dependencies.includes(packageName))
      return violation('dependency', `${packageName} is not in dependencies`);
    return [];
  });
}

/** Libraries that package.json installs for everybody and nothing imports. */
export function unusedPackages(arrows: readonly Arrow[], dependencies: readonly string[]): readonly Violation[] {
  const used = new Set(arrows.map((arrow) => arrow.packageName));
  return dependencies
    .filter((name) => !used.has(name) && !FILES.includes(name))
    .map((name) => ({ rule: 'unused-package', path: 'package.json', line: 0, says: `nothing imports ${name}` }));
}

function builtinViolation(
  name: string,
  path: string,
  violation: (rule: string, says: string) => Violation[],
): readonly Violation[] {
  if (!name.startsWith('node:')) return violation('builtin', `write node:${name}`);
  if (isIn(path, PURE)) return violation('pure', `${name} has no place in a pure stage`);
  const homes = BUILTIN_HOMES[name];
  if (homes === undefined || isIn(path, homes)) return [];
  return violation(
    'package-home',
    homes.length > 0 ? `${name} is used only in ${homes.join(', ')}` : `${name} is used nowhere`,
  );
}

function isIn(path: string, homes: readonly string[]): boolean {
  return homes.some((home) => home === '*' || path === home || (home.endsWith('/') && path.startsWith(home)));
}
