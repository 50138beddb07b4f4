import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { exists, ROOT } from './source-tree.ts';

/** One engine for all cases: starting the type checker is what takes the time. */
const eslint = new ESLint({ cwd: ROOT });

// Type-aware lint knows files by the project, so each planted text stands in for a file that is there.
const PURE = 'src/stories/story.ts';
const CORE = 'src/config.ts';
const CLOCK = 'src/shared/clock.ts';

const PLANTED: readonly (readonly [string, string, string, string])[] = [
  [
    'a forgotten await',
    CORE,
    'export async function save(): Promise<void> { await Promise.resolve(); }\nexport function stop(): void {\n  save();\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a callback whose promise nobody waits for',
    CORE,
    'export function all(work: (n: number) => Promise<void>): void {\n  [1, 2].forEach(async (n) => {\n    await work(n);\n  });\n}\n',
    '@typescript-eslint/no-misused-promises',
  ],
  [
    'a kind that a switch forgets',
    CORE,
    "export function sign(side: 'ukraine' | 'russia'): number {\n  switch (side) {\n    case 'ukraine':\n      return 1;\n  }\n  return 0;\n}\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a pure stage that asks for the time',
    PURE,
    'export const now = (): number => Date.now();\n',
    'no-restricted-properties',
  ],
  [
    'a pure stage that makes a date of now',
    PURE,
    'export const now = (): Date => new Date();\n',
    'no-restricted-syntax',
  ],
  [
    'a pure stage that asks luxon for the time',
    PURE,
    "import { DateTime } from 'luxon';\nexport const now = (): DateTime => DateTime.now();\n",
    'no-restricted-properties',
  ],
  [
    'a pure stage that reads a file',
    PURE,
    "import { readFileSync } from 'node:fs';\nexport const text = (): string => readFileSync('a', 'utf8');\n",
    'no-restricted-imports',
  ],
  [
    'a pure stage that throws dice',
    PURE,
    'export const chance = (): number => Math.random();\n',
    'no-restricted-properties',
  ],
  [
    'a pure stage that takes the machine’s clock',
    PURE,
    "import { systemClock } from '../shared/clock.ts';\nexport const now = (): Date => systemClock.now();\n",
    'no-restricted-imports',
  ],
  [
    'a clock of one’s own outside the clock',
    CORE,
    'export const now = (): Date => new Date();\n',
    'no-restricted-syntax',
  ],
  ['a default export', CORE, 'export default 1;\n', 'no-restricted-syntax'],
  ['a line left for debugging', CORE, "console.log('here');\n", 'no-console'],
];

/** The first case waits for the compiler to know every file of the house, on a busy machine for half a minute. */
describe('the lint', { timeout: 120_000 }, () => {
  it.each(PLANTED)('finds %s', async (_, path, text, rule) => {
    expect(await rulesBroken(path, text)).toEqual([rule]);
  });

  it('lets the clock ask the machine', async () => {
    expect(await rulesBroken(CLOCK, 'export const now = (): Date => new Date();\n')).toEqual([]);
  });

  it('knows every file that the cases stand in for', () => {
    expect([PURE, CORE, CLOCK].filter((path) => !exists(path))).toEqual([]);
  });
});

async function rulesBroken(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}
