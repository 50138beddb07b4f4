import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { statementsOf } from './read.ts';

describe('where words were said', () => {
  it.each<readonly [fact: string, lang: Language, text: string, via: string | null]>([
    ['a platform in small letters', 'uk', 'Лубінець у фейсбуці написав, що обмін полоненими триває.', 'фейсбуці'],
    ['a channel in quotes', 'uk', 'Юсов в ефірі «Зоря 12» сказав, що обмін полоненими триває.', 'Зоря 12'],
    [
      'a radio by its name',
      'uk',
      'Юсов розповів в ефірі Степового радіо, що обмін полоненими триває.',
      'Степового радіо',
    ],
    ['a paper behind its kind', 'ru', 'Песков в интервью газете «Вечер» сказал, что обмен пленными идет.', 'Вечер'],
    [
      'an interview with a paper',
      'en',
      'Yusov said in an interview with the Evening Star that the exchange of prisoners goes on.',
      'Evening Star',
    ],
    [
      'no person who asks',
      'en',
      'Yusov said in an interview with Olha Tkach that the exchange of prisoners goes on.',
      null,
    ],
    ['no place', 'uk', 'Юсов на брифінгу в Одесі сказав, що обмін полоненими триває.', null],
  ])('%s', (_fact, lang, text, via) => {
    expect(statementsOf(lang, text)[0]).toMatchObject({ via });
  });
});
