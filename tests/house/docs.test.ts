import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram, type Actions } from '../../src/cli/program.ts';
import { SETTINGS } from '../../src/config.ts';
import { commandsOf } from './command-line.ts';
import { docsViolations, exampleViolations } from './docs-checks.ts';
import type { Facts } from './docs-facts.ts';
import { readAnchors } from './markdown.ts';
import { exists, readText, readTree } from './source-tree.ts';
import { report, type Tree } from './violation.ts';

describe('the documents as they stand', () => {
  it('.env.example lists every setting with its default, and no other', () => {
    expect(report(exampleViolations(readText('.env.example'), SETTINGS))).toEqual([]);
  });

  it('every variable, command, option, script, path and link in the documents exists', () => {
    const facts: Facts = {
      // And what compose.yaml asks for.
      variables: [...SETTINGS.map(({ name }) => name), 'POSTGRES_PASSWORD'],
      // Only asked what it knows; none of its actions is called.
      commands: commandsOf(buildProgram({} as Actions, () => undefined, '0.0.0')),
      defaultCommand: 'run',
      scripts: Object.keys((JSON.parse(readText('package.json')) as { scripts: object }).scripts),
      exists,
      anchors: (path) => readAnchors(readText(path)),
    };
    expect(report(docsViolations(readDocuments(), facts))).toEqual([]);
  });
});

const FACTS: Facts = {
  variables: ['DATA_DIR'],
  commands: [
    { name: 'run', options: ['--once'] },
    { name: 'read', options: ['--json', '--format'] },
  ],
  defaultCommand: 'run',
  scripts: ['start', 'test', 'check'],
  exists: (path) =>
    ['src', 'src/app.ts', 'docs', 'docs/data.md', 'README.md', 'adapters', 'adapters/console'].includes(
      path.replace(/\/$/, ''),
    ),
  anchors: () => new Set(['sources']),
};

const FALSE: readonly (readonly [string, string])[] = [
  ['Set `DATA_FOLDER`.', 'DATA_FOLDER is no setting'],
  ['```\nDATA_FOLDER=/var npm start\n```', 'DATA_FOLDER is no setting'],
  ['Call `obmin reed`.', 'there is no command obmin reed'],
  ['```sh\nnpx obmin red FILE\n```', 'there is no command obmin red'],
  ['Call `obmin read --jason`.', 'read has no option --jason'],
  ['Call `obmin read --json | obmin run --twice`.', 'run has no option --twice'],
  ['Call `obmin --twice`.', 'run has no option --twice'],
  ['Call `npm start -- --twice`.', 'run has no option --twice'],
  ['With `--twice` it goes on.', 'obmin has no option --twice'],
  ['Call `npm run chek`.', 'there is no npm script chek'],
  ['See `src/ap.ts`.', 'there is no src/ap.ts'],
  ['See `adapters/konsole/`.', 'there is no adapters/konsole/'],
  ['See `missing.md`.', 'there is no missing.md'],
  ['See `src/languages/*.ts`.', 'there is no src/languages/*.ts'],
  ['See [the data](docs/date.md).', 'docs/date.md leads nowhere'],
  ['See [the sources](docs/data.md#source).', 'docs/data.md#source leads nowhere'],
  ['# Live\n\nSee [below](#alive).', '#alive leads nowhere'],
];

const TRUE: readonly string[] = [
  'Set `DATA_DIR`, then call `npm start -- --once` or `npm run check`.',
  '```\nnpm ci && npm start\nDATA_DIR=./data npx obmin run --once   # reads everything once\nobmin read FILE --format jsonl --json | head --lines 5\n```',
  'See `src/app.ts`, `adapters/NAME/index.ts`, `dist/main.js`, `../shared/seeds`, `.txt` files and [the data](docs/data.md#sources).',
  '# How to go live\n\nSee [how](#how-to-go-live) and [elsewhere](https://example.org/nowhere.md). `/healthz` and `--json` are served.',
];

describe('planted false documents', () => {
  it.each(FALSE)('%j is caught', (text, says) => {
    const found = docsViolations({ 'README.md': text }, FACTS);
    expect(found.map((violation) => violation.says)).toEqual([says]);
  });

  it.each(TRUE)('%j passes', (text) => {
    expect(report(docsViolations({ 'README.md': text }, FACTS))).toEqual([]);
  });

  it('a path is looked for from the document’s own folder as well', () => {
    expect(report(docsViolations({ 'docs/architecture.md': 'See `data.md` and [it](data.md).' }, FACTS))).toEqual([]);
  });

  const settings = [{ name: 'DATA_DIR', about: 'Where the database is.', fallback: './data' }];
  it.each([
    ['# Where the database is.\n# DATA_DIR=./data\n', []],
    ['', ['DATA_DIR is missing']],
    ['# Where the database is.\nDATA_DIR=./date\n', ['the default of DATA_DIR is ./data']],
    ['DATA_DIR=./data\n', ['say of DATA_DIR: Where the database is.']],
    ['# Where the database is.\nDATA_DIR=./data\nDATA_BASE=x\n', ['DATA_BASE is no setting']],
  ])('the example %j has these faults: %j', (example, says) => {
    expect(exampleViolations(example, settings).map((violation) => violation.says)).toEqual(says);
  });
});

describe('the command line, asked', () => {
  it('a command has its own options and the program’s', () => {
    const program = new Command('obmin').option('--lang <code>');
    program.command('read [file]').option('--json');
    expect(commandsOf(program)).toEqual([{ name: 'read', options: ['--json', '--lang'] }]);
  });
});

function readDocuments(): Tree {
  const all = { ...readTree(['docs', 'adapters'], '.md') };
  const top = ['README.md', 'CONTRIBUTING.md'].filter(exists).map((path) => [path, readText(path)]);
  return { ...all, ...(Object.fromEntries(top) as Tree) };
}
