import { expect, it } from 'vitest';
import { romanise } from '../../src/summaries/romanise.ts';

it.each([
  ['Марія Кучеренко', null, 'Mariia Kucherenko'],
  ['Тетяна Бойчук', 'uk', 'Tetiana Boichuk'],
  ['Юлія Згурська', 'uk', 'Yuliia Zghurska'],
  ['Андрей Логинов', 'ru', 'Andrei Loginov'],
  ['Елена Шишкина', 'ru', 'Elena Shishkina'],
  ['Пётр Чёрный', 'ru', 'Pyotr Chyorny'],
  ['Johann Wadephul', 'en', 'Johann Wadephul'],
] as const)('%s is written in Latin letters by the rules of its own language', (name, writtenIn, latin) => {
  expect(romanise(name, writtenIn)).toBe(latin);
});
