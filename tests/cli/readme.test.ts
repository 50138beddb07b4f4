import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/shared/package-root.ts';
import { obmin } from '../fakes/obmin.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

/** The alert on the README's first screen, without its last line: the ids of stories are the program's own business. */
function printedInReadme(): string {
  const readme = readFileSync(packagePath('README.md'), 'utf8');
  const block = /<!-- printed by npm start -->\s*```\n([^]*?)```/.exec(readme)?.[1];
  if (block === undefined) throw new Error('README.md shows no alert that npm start prints');
  return block.trim().replace(/\n\n\[Evidence\][^]*$/, '');
}

test('the alert on README’s first screen is what npm start prints', async () => {
  const { out } = await obmin(['--once'], { DATA_DIR: join(tempFolder(), 'data') });
  expect(out).toContain(printedInReadme());
});

test('README’s first screen holds the two commands, the alert and what the bot answers to', () => {
  const screen = readFileSync(packagePath('README.md'), 'utf8').split('\n').slice(0, 60).join('\n');
  for (const part of ['npm ci && npm start', 'npm ci && npm test', printedInReadme(), '/exchanges'])
    expect(screen).toContain(part);
});
