import { expect, test } from 'vitest';
import { otherSpellings } from '../../src/bot/search-spellings.ts';

test.each([
  ['Лубінця', ['lubinets', 'лубинец']],
  ['lubinets', ['лубінець']],
  ['Zelensky', ['зеленський', 'зеленский']],
  ['обміну', ['exchange', 'обмен']],
  ['swap', ['обмін', 'обмен']],
  ['пленных', ['prisoner', 'полонений']],
  ['Эмиратов', ['emirates', 'емірати']],
  ['Туреччини', ['turkey', 'турция']],
])('%s is also looked for as its name in the other languages', (word, others) => {
  expect(otherSpellings(word.toLowerCase())).toEqual(expect.arrayContaining(others));
});

test('a word that no table holds has no other spelling', () => {
  expect(otherSpellings('lighthouse')).toEqual([]);
  for (const word of ['constructor', '__proto__', '']) expect(otherSpellings(word)).toEqual([]);
});
