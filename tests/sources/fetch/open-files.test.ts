import { expect, test } from 'vitest';
import { FETCH_LIMITS } from '../../../src/sources/fetch/limits.ts';
import { openFilesLimit, withinOpenFiles } from '../../../src/sources/fetch/open-files.ts';

test.each([
  [null, [64, 512, 64]],
  [65_536, [64, 512, 64]],
  [1_024, [64, 480, 64]],
  [256, [48, 96, 48]],
  [64, [4, 4, 4]],
  [16, [4, 4, 4]],
])('case 187: with %s open files allowed there are so many requests', (openFiles, expected) => {
  const { requests, requestsInAll, idleConnections } = withinOpenFiles(FETCH_LIMITS, openFiles);
  expect([requests, requestsInAll, idleConnections]).toEqual(expected);
});

test.skipIf(process.platform !== 'linux')('the limit of this process is read from the system', () => {
  expect(openFilesLimit()).toBeGreaterThan(0);
});
