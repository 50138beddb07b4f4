import { expect, it } from 'vitest';
import { parseSourceFile } from '../../src/sources/source-file.ts';

const OPML = '<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/"/></body></opml>';

it.each([
  ['an .opml file', OPML, 'mine.opml', 'opml'],
  ['an .OPML file with a byte order mark', `\uFEFF${OPML}`, 'MINE.OPML', 'opml'],
  ['a file that begins as XML does, whatever its name', `\n${OPML}`, 'feeds.txt', 'opml'],
  ['a .json file', '[]', 'sources.json', 'json'],
])('%s is read by its form', (_, text, name, form) => {
  expect(parseSourceFile(text, name)).toMatchObject({ ok: true, form });
});

it('what is neither is refused in words', () => {
  expect(parseSourceFile('feeds: none', 'sources.yaml')).toEqual({
    ok: false,
    problems: ['the file is neither JSON nor OPML'],
  });
});

it('wrong entries of either form refuse the file, each named', () => {
  expect(parseSourceFile('[null]', 'a.json')).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('source 1')],
  });
  expect(parseSourceFile(OPML.replace('https:', 'data:'), 'a.opml')).toEqual({
    ok: false,
    problems: ['line 1 (a) has an address that is not http or https'],
  });
});
