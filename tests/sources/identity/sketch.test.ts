import { expect, test } from 'vitest';
import { itemWords } from '../../../src/sources/identity/item-words.ts';
import { similarity, sketch } from '../../../src/sources/identity/sketch.ts';

function alike(
  [title, text]: readonly [string | null, string],
  [other, words]: readonly [string | null, string],
): number {
  return similarity(sketch(itemWords(title, text)), sketch(itemWords(other, words)));
}

const LONG = Array.from({ length: 400 }, (_, place) => `слово${(place * 37) % 391}`).join(' ');

test.each<[string, string, string]>([
  [
    'a typo',
    'Ukraine and Russia hold a new exchange of prisoners',
    'Ukraine and Russia hold a new exchange of prisonrs',
  ],
  ['a figure', 'Відбувся обмін, удома 100 людей', 'Відбувся обмін, удома 150 людей'],
  ['a denial', 'Обмен состоялся, сообщили в штабе', 'Обмен не состоялся, сообщили в штабе'],
  ['a paragraph more', LONG, `${LONG} Оновлено: до списку додано ще двох людей, їх зустріли вдома`],
])('an edit is alike: %s', (_name, before, after) => {
  expect(alike([null, before], [null, after])).toBeGreaterThan(0.35);
});

test.each<[string, string, string]>([
  [
    'weather',
    'Ukraine and Russia hold a new exchange of prisoners',
    'Storm warning for the coast until Friday evening',
  ],
  ['another topic', 'Відбувся обмін, удома 100 людей', 'Уряд ухвалив бюджет на наступний рік'],
  [
    'the same topic',
    'The two sides swapped 146 captives each today',
    'Talks on captives ended without a date for a swap',
  ],
])('another story is not: %s', (_name, one, other) => {
  expect(alike([null, one], [null, other])).toBeLessThan(0.15);
});

test('a text that grew tenfold under its headline is the same text', () => {
  const headline = 'Обмін триває: перші автобуси вже на кордоні';
  expect(alike([headline, 'Деталі згодом.'], [headline, LONG])).toBe(1);
});

test('a headline of a word or two names no text', () => {
  expect(alike(['Наживо', 'Обмін: удома 100 людей'], ['Наживо', LONG])).toBeLessThan(0.15);
});

test('a sketch is short, however long the text', () => {
  expect(sketch(itemWords('t', 'word '.repeat(20_000))).length).toBeLessThanOrEqual(400);
  expect(sketch(itemWords('t', LONG.repeat(50)))).toHaveLength(400);
});

test('one word is like itself and nothing else', () => {
  expect(alike([null, 'Обмін'], [null, 'обмін'])).toBe(1);
  expect(alike([null, 'Обмін'], [null, 'Погода'])).toBe(0);
});
