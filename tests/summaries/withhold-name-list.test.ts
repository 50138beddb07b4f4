import { describe, expect, it } from 'vitest';
import { withholdNameLists } from '../../src/summaries/withhold-name-list.ts';

describe('a list of names', () => {
  it.each([
    ['Home are Ivan Tychyna, Petro Hrytsak and Stepan Kozak.', 'Home are [names].'],
    ['Повернулися Іван Тичина, Петро Грицак та Степан Козак з полону.', 'Повернулися [names] з полону.'],
    ['Вернулись Иван Тычина, Пётр Грицак и Степан Козак.', 'Вернулись [names].'],
  ])('is not published: %s', (text, without) => {
    expect(withholdNameLists(text, '[names]')).toBe(without);
  });

  it.each([
    'Volodymyr Zelenskyy, Andriy Yermak and Dmytro Lubinets met.',
    'Saudi Arabia, South Africa and United Arab Emirates mediated.',
    'Soldiers of the Armed Forces, National Guard and Border Service.',
    'Ivan Tychyna and Petro Hrytsak spoke.',
    'Буча, Ірпінь та Гостомель.',
  ])('is not seen where there is none: %s', (text) => {
    expect(withholdNameLists(text, '[names]')).toBe(text);
  });
});
