import { posix } from 'node:path';
import { readExample, type Command, type Facts } from './docs-facts.ts';
import { readAnchors, readCode, readLinks, type Code } from './markdown.ts';
import type { Tree, Violation } from './violation.ts';

/** Names that are written like our variables and belong to others. */
const VARIABLES_OF_OTHERS = ['NODE_ENV', 'NODE_OPTIONS', 'RETRY_AFTER'];

/** What a build or a run makes: no fresh checkout has it. */
const MADE = /^(\.\/)?(dist|data|node_modules|ci-output|coverage)(\/|$)|^\.env$/;

const FILE = /[\w-]\.(ts|mjs|js|json|md|csv|ftl|yaml|yml|example|xml|html|txt)$/;

/** Everything in the documents (Markdown by path) that the code does not bear out. */
export function docsViolations(documents: Tree, facts: Facts): readonly Violation[] {
  return Object.entries(documents).flatMap(([path, text]) => {
    const code = readCode(text);
    return [
      ...code.flatMap((piece) =>
        claims(piece, path, facts).map((says) => ({ rule: 'docs', path, line: piece.line, says })),
      ),
      ...readLinks(text).flatMap(({ target, line }) =>
        linkLeads(target, path, text, facts) ? [] : [{ rule: 'link', path, line, says: `${target} leads nowhere` }],
      ),
    ];
  });
}

/** `.env.example` against the settings: the same names, the same defaults, and the line that tells what each does. */
export function exampleViolations(
  example: string,
  settings: readonly { readonly name: string; readonly about: string; readonly fallback: string }[],
): readonly Violation[] {
  const found = readExample(example);
  const violation = (line: number, says: string): Violation => ({ rule: 'settings', path: '.env.example', line, says });
  return [
    ...settings
      .filter(({ name }) => !found.some((one) => one.name === name))
      .map(({ name }) => violation(0, `${name} is missing`)),
    ...found.flatMap(({ name, value, about, line }) => {
      const setting = settings.find((one) => one.name === name);
      if (setting === undefined) return [violation(line, `${name} is no setting`)];
      return [
        ...(value === setting.fallback ? [] : [violation(line, `the default of ${name} is ${setting.fallback}`)]),
        ...(about.includes(setting.about) ? [] : [violation(line, `say of ${name}: ${setting.about}`)]),
      ];
    }),
  ];
}

function claims(code: Code, document: string, facts: Facts): readonly string[] {
  return [
    ...wrongVariables(code, facts),
    ...wrongCommands(code, facts),
    ...wrongScripts(code, facts),
    ...wrongPaths(code, document, facts),
  ];
}

function wrongVariables({ text }: Code, { variables }: Facts): readonly string[] {
  const names = text.match(/(?<![\w-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w-])/g) ?? [];
  const known = [...variables, ...VARIABLES_OF_OTHERS];
  return names.filter((name) => !known.includes(name)).map((name) => `${name} is no setting`);
}

function wrongCommands({ text, fenced }: Code, facts: Facts): readonly string[] {
  if (facts.commands.length === 0) return [];
  const everyOption = facts.commands.flatMap(({ options }) => options);
  if (!fenced && /^--[a-z][a-z-]*/.test(text)) return wrongOptions(text, { name: 'obmin', options: everyOption });
  return text.split(/\s*(?:&&|\|\|?|;|\s#\s)\s*/).flatMap((part) => {
    const called = calledCommand(part, facts);
    if (called === null) return [];
    const command = facts.commands.find(({ name }) => name === called.name);
    return command === undefined ? [`there is no command obmin ${called.name}`] : wrongOptions(called.rest, command);
  });
}

function calledCommand(
  shell: string,
  { defaultCommand }: Facts,
): { readonly name: string; readonly rest: string } | null {
  const started = /\bnpm start -- (.*)/.exec(shell)?.[1];
  const [, words] = /(?:^|[\s$])(?:npx )?(?:obmin|node dist\/main\.js)((?:\s.*)?)$/.exec(shell) ?? [];
  const rest = started ?? words?.trim();
  if (rest === undefined) return null;
  const name = /^[a-z][a-z-]*/.exec(rest)?.[0];
  return name === undefined ? { name: defaultCommand, rest } : { name, rest: rest.slice(name.length) };
}

function wrongOptions(rest: string, command: Command): readonly string[] {
  const named = rest.match(/--[a-z][a-z-]*/g) ?? [];
  const known = [...command.options, '--help', '--version'];
  return named.filter((option) => !known.includes(option)).map((option) => `${command.name} has no option ${option}`);
}

function wrongScripts({ text }: Code, { scripts }: Facts): readonly string[] {
  const run = [...text.matchAll(/\bnpm (?:run(?:-script)? )(?:--?\w+ )*([\w:-]+)/g)].map((match) => match[1] ?? '');
  const short = [...text.matchAll(/\bnpm (start|test)\b/g)].map((match) => match[1] ?? '');
  return [...run, ...short].filter((name) => !scripts.includes(name)).map((name) => `there is no npm script ${name}`);
}

// Only what is clearly meant as a file of ours: a span of its own that begins in a folder of the package, or has a file's ending.
function wrongPaths({ text, fenced }: Code, document: string, { exists }: Facts): readonly string[] {
  if (fenced || /[\s<>…:()=]/.test(text) || MADE.test(text) || /^(\.\.|~|\/|@)/.test(text)) return [];
  const path = text.replace(/^\.\//, '').replace(/#.*$/, '');
  const [root = ''] = path.split('/');
  const isOurs = (path.includes('/') && root !== '' && exists(root)) || FILE.test(path);
  if (!isOurs) return [];
  // A path with a placeholder (adapters/NAME/index.ts) or a pattern (languages/*) is followed as far as it is plain.
  const plain = path.split('/').slice(0, firstPattern(path)).join('/');
  const places = ['', `${posix.dirname(document)}/`];
  return plain === '' || places.some((place) => exists(posix.join(place, plain))) ? [] : [`there is no ${text}`];
}

function firstPattern(path: string): number | undefined {
  const place = path.split('/').findIndex((part) => /[*{}[\]]|^[A-Z]{2,}(?![A-Za-z.])|NNNN/.test(part));
  return place < 0 ? undefined : place;
}

function linkLeads(target: string, document: string, text: string, { exists, anchors }: Facts): boolean {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return true;
  const [file = '', anchor] = target.split('#');
  if (file === '') return anchor === undefined || readAnchors(text).has(anchor);
  const path = posix.join(posix.dirname(document), decodeURI(file));
  if (!exists(path)) return false;
  return anchor === undefined || !path.endsWith('.md') || anchors(path).has(anchor);
}
