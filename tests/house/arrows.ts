import type { Arrow } from './import-graph.ts';
import type { Tree, Violation } from './violation.ts';

interface Area {
  readonly name: string;
  /** Folders (`src/bot/`), the files of a folder but not of those below it (`src/*`), files; the longest that fits decides. */
  readonly holds: readonly string[];
  /** The areas that it may import; its own files always. */
  readonly uses: readonly string[];
  /** The areas of which it may import types only. */
  readonly types?: readonly string[];
}

/** The way of the data: each stage imports only the stages before it and `shared`. */
const STAGES = ['sources', 'articles', 'extraction', 'stories', 'summaries', 'deliveries'] as const;

/** What a stage needs that is no stage. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  summaries: ['locales'],
  deliveries: ['locales', 'port'],
};

const MIDDLE = ['shared', 'locales', 'port', ...STAGES];

/** Which part of the program may import which. `flow` is what drives the stages: src/pipeline.ts and the files beside it. */
const AREAS: readonly Area[] = [
  { name: 'shared', holds: ['src/shared/'], uses: [] },
  {
    name: 'config',
    holds: ['src/config.ts', 'src/platform-problems.ts', 'src/platform-settings.ts'],
    uses: ['shared'],
  },
  { name: 'locales', holds: ['src/locales/'], uses: ['shared'] },
  ...STAGES.map((name, place) => ({
    name,
    holds: [`src/${name}/`],
    uses: ['shared', ...STAGES.slice(0, place), ...(BESIDES[name] ?? [])],
  })),
  { name: 'port', holds: ['src/deliveries/port.ts'], uses: ['shared'] },
  { name: 'pictures', holds: ['src/pictures/'], uses: [] },
  // The store finds the stories that may match by the same keys by which `stories` compares them.
  { name: 'store', holds: ['src/store/'], uses: ['shared', 'stories'], types: ['port', ...STAGES] },
  { name: 'bot', holds: ['src/bot/'], uses: [...MIDDLE, 'store', 'pictures'] },
  { name: 'web', holds: ['src/web/'], uses: [...MIDDLE, 'store', 'flow'] },
  { name: 'flow', holds: ['src/*', 'src/collecting/', 'src/operator/'], uses: [...MIDDLE, 'store'] },
  { name: 'schedule', holds: ['src/schedule.ts'], uses: ['shared'] },
  { name: 'core', holds: ['src/core.ts'], uses: [...MIDDLE, 'config', 'store', 'flow'] },
  {
    name: 'app',
    holds: ['src/app.ts', 'src/platform-accounts.ts', 'src/platform-lanes.ts'],
    uses: [...MIDDLE, 'config', 'store', 'bot', 'web', 'flow', 'schedule', 'core', 'registry'],
  },
  { name: 'cli', holds: ['src/cli/'], uses: [...MIDDLE, 'config', 'store', 'bot', 'web', 'flow', 'core', 'app'] },
  { name: 'main', holds: ['src/main.ts'], uses: ['shared', 'config', 'core', 'app', 'cli'] },
  { name: 'registry', holds: ['adapters/registry.ts'], uses: ['port', 'any adapter'] },
  { name: 'adapters/shared', holds: ['adapters/shared/'], uses: ['port'] },
];

const ADAPTER_USES = ['port', 'adapters/shared'];

/** Imports against the table, and files for which the table has no place. */
export function arrowViolations(tree: Tree, arrows: readonly Arrow[]): readonly Violation[] {
  const homeless = Object.keys(tree)
    .filter((path) => areaOf(path) === null)
    .map((path) => ({
      rule: 'place',
      path,
      line: 0,
      says: 'belongs to no area; give it a row in tests/house/arrows.ts',
    }));
  return [...homeless, ...arrows.flatMap(checkArrow)];
}

function checkArrow({ from, to, typeOnly, line }: Arrow): readonly Violation[] {
  const area = areaOf(from);
  if (area === null || to === null) return [];
  const target = areaOf(to);
  const name = target?.name ?? to;
  if (name === area.name || area.uses.includes(name)) return [];
  if (target !== null && isAdapter(target) && area.uses.includes('any adapter')) return [];
  if (area.types?.includes(name)) {
    if (typeOnly) return [];
    return [{ rule: 'types-only', path: from, line, says: `${area.name} may import only types of ${name}` }];
  }
  return [{ rule: 'arrow', path: from, line, says: `${area.name} may not import ${name}` }];
}

function areaOf(path: string): Area | null {
  const fitting = AREAS.flatMap((area) =>
    area.holds.filter((part) => fits(path, part)).map((part) => ({ area, part })),
  );
  const [nearest] = fitting.toSorted((a, b) => b.part.length - a.part.length);
  return nearest?.area ?? adapterArea(path);
}

function fits(path: string, part: string): boolean {
  if (part.endsWith('/*')) return path.slice(0, path.lastIndexOf('/')) === part.slice(0, -2);
  return part.endsWith('/') ? path.startsWith(part) : path === part;
}

function adapterArea(path: string): Area | null {
  const folder = /^adapters\/[^/]+\//.exec(path)?.[0];
  return folder === undefined ? null : { name: folder.slice(0, -1), holds: [folder], uses: ADAPTER_USES };
}

function isAdapter(area: Area): boolean {
  return area.name.startsWith('adapters/') && area.name !== 'adapters/shared';
}
