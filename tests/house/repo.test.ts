import { describe, expect, it } from 'vitest';
import { lockViolations, machineViolations } from './repo-checks.ts';
import { listFiles, readText } from './source-tree.ts';
import { report, type Tree } from './violation.ts';

const IGNORED = readText('.gitignore')
  .split('\n')
  .filter((line) => line !== '');
const LOCKS = ['package-lock.json', 'tools/node24/package-lock.json'];
const BINARY = /\.(png|ttf|ico|gz|sqlite|db)$/;

describe('the repository as it stands', () => {
  it('no file names the machine or the place where it was written', () => {
    expect(report(machineViolations(readEverything()))).toEqual([]);
  });

  it.each(LOCKS)('%s holds no address', (path) => {
    expect(report(lockViolations(path, readText(path)))).toEqual([]);
  });

  it('the program can be called by its name', () => {
    expect(readText('src/main.ts')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('planted faults', () => {
  it.each([
    ['see /work' + '/shared/faults.md'],
    ["readFileSync('/root" + "/notes.txt')"],
    ['made with farm' + '-studio'],
    ['https://registry.' + 'npmjs.org/kysely'],
    ['registry.' + 'mirror.corp'],
  ])('%s is caught', (line) => {
    expect(machineViolations({ 'docs/a.md': `fine\n${line}\n` })).toMatchObject([{ path: 'docs/a.md', line: 2 }]);
  });

  it.each(['src/work/a.ts', 'https://example.org/work/1', '../shared/seeds', 'a registry/office'])(
    '%s passes',
    (line) => {
      expect(machineViolations({ 'docs/a.md': line })).toEqual([]);
    },
  );

  it('a lock with an address is caught', () => {
    const lock = JSON.stringify({
      packages: { '': {}, 'node_modules/a': { resolved: 'https://example.org/a.tgz' }, b: {} },
    });
    expect(report(lockViolations('package-lock.json', lock))).toEqual([
      'package-lock.json [lock] node_modules/a has the address it came from',
    ]);
  });
});

function readEverything(): Tree {
  const paths = listFiles('.').filter((path) => !isIgnored(path) && !BINARY.test(path) && !LOCKS.includes(path));
  return Object.fromEntries(paths.map((path) => [path, readText(path)]));
}

function isIgnored(path: string): boolean {
  return IGNORED.some((line) => path === line || path.startsWith(line));
}
