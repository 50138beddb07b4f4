import { expect, test } from 'vitest';
import { contentKey } from '../../../src/sources/identity/content-key.ts';
import { itemWords } from '../../../src/sources/identity/item-words.ts';

const HEADLINE = 'Обмін: додому повернулися 146 захисників';

function key(title: string | null, text = ''): string | null {
  return contentKey(itemWords(title, text));
}

test.each([
  ['bidi marks', `\u202E${HEADLINE}\u2066`],
  ['invisible characters', HEADLINE.replace('мін', 'м\u200Bі\u00ADн\uFEFF')],
  ['tags of a language', `${HEADLINE}\u{E0041}\u{E0042}`],
  ['punctuation and quotes', '«Обмін» — додому повернулися… 146 захисників.'],
  ['case', HEADLINE.toUpperCase()],
  ['spacing', HEADLINE.replaceAll(' ', ' \u00A0\n')],
  ['wide digits', HEADLINE.replace('146', '１４６')],
  ['letters taken apart', HEADLINE.normalize('NFD')],
  ['marks heaped on a letter', HEADLINE.replace('О', `О${'\u0301'.repeat(500)}`)],
])('cases 39 and 40: a headline has one key with and without %s', (_name, other) => {
  expect(key(other)).toBe(key(HEADLINE));
});

test.each([
  ['Latin in a Ukrainian headline', 'Oбмiн: дoдoмy пoвepнyлиcя 146 зaxиcникiв'],
  ['Latin capitals', 'OБMIH: ДOДOMУ ПOBEPHУЛИCЯ 146 ЗAXИCHИKIB'],
  ['Greek', 'Οбмін: дοдοму пοвернулися 146 захисників'],
])('case 40: look-alike letters make no other headline: %s', (_name, other) => {
  expect(key(other)).toBe(key(HEADLINE));
});

test('case 40: Cyrillic in an English headline makes no other headline', () => {
  expect(key('Prіsоner ехсhаnge tооk рlасе')).toBe(key('Prisoner exchange took place'));
});

test.each([
  ['a figure', 'Обмін: додому повернулися 150 захисників'],
  ['a denial', 'Обмін: додому не повернулися 146 захисників'],
  ['a letter for a digit', 'Обмін: додому повернулися l46 захисників'],
])('%s makes another key', (_name, other) => {
  expect(key(other)).not.toBe(key(HEADLINE));
});

test('it is one text wherever its headline ends', () => {
  expect(key('Обмін відбувся', 'Повернулися 20 людей.')).toBe(key(null, 'Обмін відбувся\nПовернулися 20 людей.'));
});

test.each([
  [null, ''],
  ['…', ' — '],
  ['', '\u200B'],
])('what says nothing has no key: %j, %j', (title, text) => {
  expect(key(title, text)).toBeNull();
});
