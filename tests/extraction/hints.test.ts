import { expect, test } from 'vitest';
import { mayTellOfExchange } from '../../src/extraction/hints.ts';
import type { Language } from '../../src/shared/language.ts';

function hints(lang: Language, title: string, text = ''): boolean {
  return mayTellOfExchange({ title, text, published: null, lang, outletSide: null });
}

test.each([
  ['en', 'A new prisoner swap is under way'],
  ['en', 'They are home: 92 defenders returned today'],
  ['uk', 'З полону повернулися захисники Маріуполя'],
  ['uk', 'Додому повернули тіла загиблих'],
  ['ru', 'Стороны провели обмен'],
] as const)('%s «%s» makes the page worth a request', (lang, title) => {
  expect(hints(lang, title)).toBe(true);
});

test.each([
  ['en', 'Grain prices rose by 4 per cent'],
  ['en', 'The film festival returned to the city'],
  ['uk', 'Завтра очікується дощ'],
  ['ru', 'Рубль укрепился на открытии торгов'],
] as const)('%s «%s» does not', (lang, title) => {
  expect(hints(lang, title)).toBe(false);
});
