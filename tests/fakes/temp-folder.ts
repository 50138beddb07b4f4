import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** An empty folder that goes away with the test. */
export function tempFolder(): string {
  const folder = make();
  onTestFinished(() => {
    remove(folder);
  });
  return folder;
}

/** An empty folder for all the tests of a file or a group; it is asked for where they are described. */
export function tempFolderForAll(): string {
  const folder = make();
  afterAll(() => {
    remove(folder);
  });
  return folder;
}

function make(): string {
  return mkdtempSync(join(tmpdir(), 'obmin-test-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
