import { describe, expect, it } from 'vitest';

import { findQuotes } from '../../../src/extraction/text/find-quotes.ts';
import { tokenise } from '../../../src/extraction/text/tokenise.ts';

function quotesOf(text: string): string[] {
  const tokens = tokenise(text);
  return findQuotes(tokens, 0, tokens.length, text).map(({ start, end }) => text.slice(start, end));
}

describe('the outermost quotes of a paragraph', () => {
  it.each([
    ['«Так», – сказав він', ['Так']],
    ['He said, “Yes, now.”', ['Yes, now.']],
    ['„Ми вдома“, каже вона', ['Ми вдома']],
    ['"One," he said. "Two."', ['One', 'Two.']],
    ['‘Boys for boys’: swapped', ['Boys for boys']],
    ["It's the ministry's list", []],
    ['«Він сказав: “Йду” – і пішов»', ['Він сказав: “Йду” – і пішов']],
    ['«Азов» і «Маяк»', ['Азов', 'Маяк']],
    ['“A quote that is never closed', ['A quote that is never closed']],
    ['They promise "to put "us" in the list".', ['to put "us" in the list']],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});
