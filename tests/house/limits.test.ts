import { expect, test } from 'vitest';
import { MAX_ITEMS } from '../../src/sources/document.ts';
import { FETCH_LIMITS } from '../../src/sources/fetch/limits.ts';
import { readText } from './source-tree.ts';

const KIB = 1024;

test('case 188: the limits that docs/operations.md names are those of the code', () => {
  const rows = new Map(
    readText('docs/operations.md')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .flatMap(([, name, value]) => (name && value ? [[name, value]] : [])),
  );
  const { dnsMs, connectMs, headersMs, totalMs, headerBytes, bodyBytes, redirects } = FETCH_LIMITS;
  const seconds = (ms: number): string => `${String(ms / 1000)} s`;
  expect(Object.fromEntries(rows)).toMatchObject({
    'looking a name up': seconds(dnsMs),
    'to an open connection': seconds(connectMs),
    "to the end of the answer's head": seconds(headersMs),
    'everything together, redirects included': seconds(totalMs),
    "the answer's head": `${String(headerBytes / KIB)} KiB`,
    'the body, as it comes and unpacked': `${String(bodyBytes / KIB / KIB)} MiB`,
    redirects: String(redirects),
    'items of one document': String(MAX_ITEMS),
  });
});
