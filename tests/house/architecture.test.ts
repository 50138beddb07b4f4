import { describe, expect, it } from 'vitest';
import { arrowViolations } from './arrows.ts';
import { cycleViolations } from './cycles.ts';
import { environmentViolations } from './environment.ts';
import { brokenArrows, readArrows } from './import-graph.ts';
import { ENTRIES, orphanViolations } from './orphans.ts';
import { packageViolations, unusedPackages } from './packages.ts';
import { shapeViolations } from './shape.ts';
import { exists, readText, readTree } from './source-tree.ts';
import { report, type Tree, type Violation } from './violation.ts';

const DEPENDENCIES = Object.keys((JSON.parse(readText('package.json')) as { dependencies: object }).dependencies);

describe('the house as it stands', () => {
  const tree = readTree(['src', 'adapters'], '.ts');
  const arrows = readArrows(tree);

  it.each<[string, () => readonly Violation[]]>([
    ['every import leads somewhere', () => brokenArrows(arrows, exists)],
    ['every import goes along an arrow of the table', () => arrowViolations(tree, arrows)],
    ['no imports go round in a ring', () => cycleViolations(arrows)],
    ['every library is used in its own place only', () => packageViolations(arrows, DEPENDENCIES)],
    ['every library that is installed is used', () => unusedPackages(arrows, DEPENDENCIES)],
    ['the environment is read in one place', () => environmentViolations(tree)],
    ['every file is reached from an entry', () => orphanViolations(tree, arrows, ENTRIES)],
    ['every file is small and named by its job', () => shapeViolations(tree)],
  ])('%s', (_, check) => {
    expect(report(check())).toEqual([]);
  });
});

interface Planted {
  readonly rule: string;
  readonly of: string;
  /** A tree with one fault. */
  readonly tree: Tree;
}

const ARROWS: readonly Planted[] = [
  plant('arrow', 'a stage that imports a later stage', 'src/articles/a.ts', "import { b } from '../stories/b.ts';"),
  plant(
    'arrow',
    'a stage that imports a type of a later stage',
    'src/articles/a.ts',
    "import type { B } from '../stories/b.ts';",
  ),
  plant('arrow', 'a stage that imports the store', 'src/stories/a.ts', "import { b } from '../store/b.ts';"),
  plant('arrow', 'a lazy import of a later stage', 'src/sources/a.ts', "await import('../deliveries/b.ts');"),
  plant('arrow', 'a re-export of a later stage', 'src/sources/a.ts', "export { b } from '../deliveries/b.ts';"),
  plant(
    'arrow',
    'a type named in place from a later stage',
    'src/sources/a.ts',
    "type B = import('../deliveries/b.ts').B;",
  ),
  plant(
    'arrow',
    'a worker of a later stage',
    'src/sources/a.ts',
    "new Worker(new URL('../web/b.ts', import.meta.url));",
  ),
  plant('arrow', 'shared that imports a stage', 'src/shared/a.ts', "import { b } from '../sources/b.ts';"),
  plant('arrow', 'the port that imports the sender', 'src/deliveries/port.ts', "import { b } from './b.ts';"),
  plant('arrow', 'the config that imports the app', 'src/config.ts', "import { b } from './app.ts';"),
  plant(
    'arrow',
    'the bot that imports an adapter',
    'src/bot/a.ts',
    "import { b } from '../../adapters/console/index.ts';",
  ),
  plant(
    'arrow',
    'the app that imports an adapter past the registry',
    'src/app.ts',
    "import { b } from '../adapters/console/index.ts';",
  ),
  plant(
    'arrow',
    'the command line that imports the registry',
    'src/cli/a.ts',
    "import { b } from '../../adapters/registry.ts';",
  ),
  plant(
    'arrow',
    'an adapter that imports the core past the port',
    'adapters/slack/a.ts',
    "import { b } from '../../src/shared/text.ts';",
  ),
  plant('arrow', 'the pipeline that imports the app', 'src/pipeline.ts', "import { b } from './app.ts';"),
  plant('arrow', 'the schedule that knows what it starts', 'src/schedule.ts', "import { b } from './bot/b.ts';"),
  plant(
    'arrow',
    'an adapter that imports another adapter',
    'adapters/slack/a.ts',
    "import { b } from '../telegram/b.ts';",
  ),
  plant('arrow', 'an import of a test', 'src/stories/a.ts', "import { b } from '../../tests/b.ts';"),
  plant(
    'types-only',
    'the store that imports code of a stage',
    'src/store/a.ts',
    "import { b } from '../summaries/b.ts';",
  ),
  plant('place', 'a folder that the table does not know', 'src/brain/a.ts', 'export const a = 1;'),
];

const PACKAGES: readonly Planted[] = [
  plant('package-home', 'a database library outside the store', 'src/bot/a.ts', "import { Kysely } from 'kysely';"),
  plant(
    'package-home',
    'a type of a platform’s SDK in the core',
    'src/deliveries/a.ts',
    "import type { Bot } from 'grammy';",
  ),
  plant(
    'package-home',
    'one platform’s SDK in another’s adapter',
    'adapters/telegram/a.ts',
    "import { App } from '@slack/bolt';",
  ),
  plant('package-home', 'a clock outside the schedule', 'src/sources/a.ts', "import cron from 'node-cron';"),
  plant('package-home', 'the feed parser outside the readers', 'src/sources/a.ts', "import Parser from 'rss-parser';"),
  plant(
    'package-home',
    'a part of a package outside its place',
    'src/bot/a.ts',
    "import { parse } from 'csv-parse/sync';",
  ),
  plant('package-home', 'a child process', 'src/web/a.ts', "import { spawn } from 'node:child_process';"),
  plant('pure', 'a file read in a pure stage', 'src/stories/a.ts', "import { readFileSync } from 'node:fs';"),
  plant('builtin', 'a built-in module without its prefix', 'src/store/a.ts', "import { join } from 'path';"),
  plant('known-package', 'a library that nobody decided on', 'src/bot/a.ts', "import pad from 'left-pad';"),
  plant(
    'dependency',
    'a library that is not installed for users',
    'adapters/telegram/a.ts',
    "import { Bot } from 'grammy';",
  ),
];

const SHAPES: readonly Planted[] = [
  plant('length', 'a file of 400 lines', 'src/stories/a.ts', 'export {};\n'.repeat(400)),
  plant('name', 'a file named by no job', 'src/stories/utils.ts', 'export const a = 1;'),
  plant(
    'barrel',
    'a file that only passes on',
    'src/stories/all.ts',
    "export { a } from './a.ts';\nexport type { B } from './b.ts';",
  ),
];

describe('planted faults', () => {
  it.each(ARROWS)('$of is caught ($rule)', ({ rule, tree }) => {
    expect(rulesOf(arrowViolations(tree, readArrows(tree)))).toEqual([rule]);
  });

  it.each(PACKAGES)('$of is caught ($rule)', ({ rule, tree }) => {
    expect(rulesOf(packageViolations(readArrows(tree), ['kysely', 'csv-parse']))).toEqual([rule]);
  });

  it.each(SHAPES)('$of is caught ($rule)', ({ rule, tree }) => {
    expect(rulesOf(shapeViolations(tree))).toEqual([rule]);
  });

  it.each<[string, string]>([
    ['process.env.DATA_DIR', 'a setting read from the environment'],
    ["process['env']", 'the environment by another spelling'],
    ['const { env } = process;', 'the environment taken apart'],
  ])('%s: %s is caught', (text) => {
    expect(rulesOf(environmentViolations({ 'src/bot/a.ts': text }))).toEqual(['environment']);
    expect(environmentViolations({ 'src/main.ts': text })).toEqual([]);
  });

  it('a ring of imports is caught once, types included', () => {
    const tree = {
      'src/stories/a.ts': "import { b } from './b.ts';",
      'src/stories/b.ts': "import { c } from './c.ts';",
      'src/stories/c.ts': "import type { A } from './a.ts';",
    };
    expect(report(cycleViolations(readArrows(tree)))).toEqual([
      'src/stories/a.ts [cycle] a ring of imports: src/stories/a.ts → src/stories/b.ts → src/stories/c.ts',
    ]);
  });

  it('a file that nothing reaches is caught, and so are two that only reach each other', () => {
    const tree = {
      'src/main.ts': "import './app.ts';",
      'src/app.ts': "await import('../adapters/console/index.ts');",
      'adapters/console/index.ts': '',
      'src/bot/a.ts': "import './b.ts';",
      'src/bot/b.ts': "import './a.ts';",
    };
    const found = orphanViolations(tree, readArrows(tree), ['src/main.ts']);
    expect(found.map(({ path }) => path)).toEqual(['src/bot/a.ts', 'src/bot/b.ts']);
  });

  it('an import that leads nowhere or is computed is caught', () => {
    const tree = { 'src/app.ts': "import './gone.ts';\nawait import(`./${name}.ts`);" };
    expect(rulesOf(brokenArrows(readArrows(tree), () => false))).toEqual(['resolves', 'written-out']);
  });

  it('a dependency that nothing imports is caught', () => {
    expect(rulesOf(unusedPackages([], ['kysely']))).toEqual(['unused-package']);
  });
});

describe('what is allowed', () => {
  it.each<[string, Tree]>([
    ['a stage may import an earlier one', { 'src/stories/a.ts': "import { b } from '../articles/b.ts';" }],
    ['the store may import types of a stage', { 'src/store/a.ts': "import { type B } from '../stories/b.ts';" }],
    [
      'an adapter may import the port',
      { 'adapters/slack/a.ts': "import type { Adapter } from '../../src/deliveries/port.ts';" },
    ],
    [
      'the registry may load an adapter',
      { 'adapters/registry.ts': "const load = () => import('./console/index.ts');" },
    ],
    ['the app may import the registry', { 'src/app.ts': "import { b } from '../adapters/registry.ts';" }],
  ])('%s', (_, tree) => {
    expect(report(arrowViolations(tree, readArrows(tree)))).toEqual([]);
  });
});

function plant(rule: string, of: string, path: string, text: string): Planted {
  return { rule, of, tree: { [path]: text } };
}

function rulesOf(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ rule }) => rule);
}
