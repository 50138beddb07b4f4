import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { obmin, type Settings } from '../fakes/obmin.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];

function place(more: Settings = {}): Settings & { readonly DATA_DIR: string } {
  return { DATA_DIR: join(tempFolder(), 'data'), SEEDS_DIR: '', ...more };
}

test('a story that nobody knows ends with exit code 1, in words too', async () => {
  const { code, out } = await obmin(['story', 'zzz'], place());
  expect(code).toBe(1);
  expect(out).toContain('No story begins with zzz.');
});

test('the figures come with a picture, in words on the terminal and as a file where one is named', async () => {
  const places = place();
  const file = join(places.DATA_DIR, '..', 'returned.png');
  const { code, out } = await obmin(['stats', '--picture', file], places);
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, ' ')).toContain('People returned in prisoner exchanges, by month: ');
  expect([...readFileSync(file).subarray(0, 4)]).toEqual(PNG);
});

test('a picture that can’t be written, or of nothing, is told with exit code 1', async () => {
  const places = place();
  const nowhere = await obmin(['stats', '--picture', join(places.DATA_DIR, 'no', 'folder', 'x.png')], places);
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('was not written (ENOENT)')]);
  const bare = place({ HISTORY: 'none' });
  const file = join(bare.DATA_DIR, 'x.png');
  const nothing = await obmin(['stats', '--picture', file], bare);
  expect([nothing.code, nothing.err]).toEqual([1, expect.stringContaining('there is nothing to draw yet')]);
  expect(existsSync(file)).toBe(false);
});

test('a search finds a row of the ledger in any language and form', async () => {
  const places = place();
  for (const words of ['exchange 2022', 'обмінів 2022', 'обмену 2022']) {
    const { code, out } = await obmin(['search', words], places);
    expect(code).toBe(0);
    expect(out).toContain('2022');
  }
});
