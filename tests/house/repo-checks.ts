import type { Tree, Violation } from './violation.ts';

interface Forbidden {
  readonly pattern: RegExp;
  readonly says: string;
}

// Put together here so that this file does not hold the words that it looks for.
const TOOLS = [
  ['farm', 'studio'],
  ['farm', 'bench'],
].map((parts) => parts.join('-'));
const HOSTS = ['npmjs.org', 'npmjs.com', 'yarnpkg.com', 'npmmirror.com', 'pypi.org'].map((host) =>
  host.replace('.', '\\.'),
);

/** What a file that others build on never says. A folder counts only where a path begins with it (`src/work/` does not). */
const FORBIDDEN: readonly Forbidden[] = [
  { pattern: /(?<![\w.~/-])\/(work|farm|root)\/[\w.]/, says: 'names a folder of one machine' },
  { pattern: new RegExp(`\\b(${TOOLS.join('|')})\\b`, 'i'), says: 'names a tool of the workplace' },
  {
    pattern: new RegExp(`\\bregistry\\.(${HOSTS.join('|')}|[a-z0-9-]+\\.(corp|internal|local))\\b`, 'i'),
    says: 'names a registry’s host',
  },
];

/** Lines that tie the repository to the machine or the place where it was written. */
export function machineViolations(files: Tree): readonly Violation[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) =>
      FORBIDDEN.filter(({ pattern }) => pattern.test(line)).map(({ says }) => ({
        rule: 'machine',
        path,
        line: index + 1,
        says,
      })),
    ),
  );
}

/** Addresses in a lock file: they are of the machine that wrote it; the integrity alone says which package is meant. */
export function lockViolations(path: string, lock: string): readonly Violation[] {
  const packages = (JSON.parse(lock) as { packages: Record<string, { readonly resolved?: string }> }).packages;
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.includes('://'))
    .map(([name]) => ({ rule: 'lock', path, line: 0, says: `${name} has the address it came from` }));
}
