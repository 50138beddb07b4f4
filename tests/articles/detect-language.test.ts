import { describe, expect, it } from 'vitest';

import { detectLanguage } from '../../src/articles/detect-language.ts';
import type { Language } from '../../src/shared/language.ts';

const LINES: readonly (readonly [string, Language, string])[] = [
  ['Nine medics walked across the bridge at noon', 'en', 'a plain English line'],
  ['The word «обмін» stood on every placard in the square', 'en', 'English that quotes a Ukrainian word'],
  ['Дев’ятеро медиків перейшли міст опівдні', 'uk', 'a Ukrainian line with an apostrophe'],
  ['Девять медиков перешли мост в полдень, объявили волонтёры', 'ru', 'a plain Russian line'],
  ['НОВИЙ ОБМІН: ДОДОМУ ЇДУТЬ МЕДИКИ', 'uk', 'a Ukrainian headline in capitals'],
  ['ПЯТЬ АВТОБУСОВ УЖЕ ЖДУТ НА ГРАНИЦЕ', 'ru', 'a Russian headline in capitals'],
  ['Захаров: полонених повернули додому', 'uk', 'Ukrainian with none of its own letters'],
  ['Захаров: пленных вернули домой', 'ru', 'Russian with none of its own letters'],
  ['Штаб: 20 на 20', 'ru', 'letters that both have, and nothing more'],
  [
    'Командир сказав: «Не знаю, что это было», – і поклав слухавку, бо більше питань не лишилось',
    'uk',
    'a Russian quote in Ukrainian',
  ],
  [
    'Медики вернулись домой. Подписывайтесь: https://t.me/some_long_channel_name @another_name',
    'ru',
    'links count for nothing',
  ],
  ['12 : 12', 'en', 'no letters at all'],
  ['', 'en', 'an empty text'],
];

describe('the language of a text', () => {
  it.each(LINES)('%s → %s (%s)', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is read in time linear in the length', () => {
    const started = performance.now();
    detectLanguage("а'б'".repeat(250_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
