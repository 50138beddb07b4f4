import { expect, test } from 'vitest';
import type { ReadResult } from '../../../src/sources/raw-item.ts';
import { readJsonLines } from '../../../src/sources/readers/json-lines.ts';

/** The bytes of a file in pieces of `size`, as a stream gives them. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function read(content: string | Uint8Array, size = 7): Promise<readonly string[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const found: string[] = [];
  for await (const each of readJsonLines(pieces(bytes, size), 'f')) found.push(shown(each));
  return found;
}

function shown(result: ReadResult): string {
  return result.ok ? `${result.item.id ?? ''}: ${result.item.text}` : `${result.problem.key} ${result.problem.reason}`;
}

const LINES = '{"id":1,"text":"обмін"}\r\n\n{"id":"two","text":"a\\nb"}';

test.each([1, 7, 1000])('reads a line of JSON each, in pieces of %i bytes, with its number', async (size) => {
  expect(await read(`${LINES}\n[]`, size)).toEqual(['1: обмін', 'two: a\nb', 'f:4 not-an-article']);
});

test('case 37: a byte order mark is no part of the first line', async () => {
  expect(await read(`\uFEFF${LINES}`)).toEqual(['1: обмін', 'two: a\nb']);
});

test('case 36: a line in another encoding is refused, and the others go through', async () => {
  const wrong = Buffer.concat([
    Buffer.from('{"id":1,"text":"'),
    Buffer.from([0xce, 0xe1]),
    Buffer.from(`"}\n${LINES}`),
  ]);
  expect(await read(wrong)).toEqual(['f:1 not-utf8', '1: обмін', 'two: a\nb']);
});

test('a line that is longer than any article is refused, and the others go through', async () => {
  const long = `{"id":1,"text":"${'a'.repeat(3 * 1024 * 1024)}"}`;
  expect(await read(`${long}\n${LINES}`, 65_536)).toEqual(['f:1 too-large', '1: обмін', 'two: a\nb']);
});

test('case 55: names that objects have of their own are plain data', async () => {
  expect(await read('{"id":"constructor","text":"x","__proto__":{"title":"y"}}')).toEqual(['constructor: x']);
});
