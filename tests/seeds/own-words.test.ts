import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { borrowedRuns, wordingOf } from './word-runs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = join(root, '../shared');

const OUR_FOLDERS = ['src', 'tests', 'docs', 'adapters', 'seeds'];
const OUR_FILES = /\.(?:ts|md|ftl|jsonl?|csv|txt)$/;

it('no run of eight words is taken from the texts of others', { timeout: 30_000 }, ({ skip }) => {
  const absent = ['seeds', 'articles'].filter((folder) => !existsSync(join(shared, folder)));
  if (absent.length > 0) {
    if (process.env['CI'] === 'true')
      throw new Error(`../shared/${absent.join(' and ../shared/')} is needed where CI is true`);
    skip(`../shared/${absent.join(' and ../shared/')} is not here: there is nothing to compare with`);
  }

  const names = officialNames();
  const theirs = [...seedTexts(), ...collectedTexts()];
  const wording = wordingOf(theirs, names);
  // Planted: each of their own texts of some length has to be caught.
  const missed = theirs.filter((text) => text.length > 500 && borrowedRuns(text, wording, names).length === 0);
  expect(missed).toEqual([]);

  const borrowed = OUR_FOLDERS.flatMap(filesBelow).flatMap((path) =>
    borrowedRuns(readFileSync(join(root, path), 'utf8'), wording, names).map((run) => `${path}: ${run}`),
  );
  expect(borrowed).toEqual([]);
});

function seedTexts(): string[] {
  const folder = join(shared, 'seeds');
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Titles and texts of the collected articles. Those with an id `syn-…` were made up for the collection. */
function collectedTexts(): string[] {
  const folder = join(shared, 'articles');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { id?: string; title?: string; text?: string })
    .filter(({ id }) => id?.startsWith('syn-') !== true)
    .flatMap(({ title, text }) => [title ?? '', text ?? '']);
}

/** Names long enough to make up most of a run. */
function officialNames(): string[] {
  const sources = JSON.parse(readFileSync(join(root, 'seeds/sources.json'), 'utf8')) as {
    name: string;
    aliases: string[];
  }[];
  return sources.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.split(' ').length > 4);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => OUR_FILES.test(file))
    .map((file) => join(folder, file));
}
