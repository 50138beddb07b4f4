import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { brief, statementsOf } from './read.ts';

const CASES: readonly (readonly [fact: string, lang: Language, text: string, statements: readonly string[]])[] = [
  [
    'behind the clock of a live page a colon lets speak whoever stands before it',
    'ru',
    'Идёт обмен пленными.\n\n14:05 Андрей Юсов: обмен пленными проведут в два этапа.\n\n14:30 Колонна едет.',
    ['Andriy Yusov " обмен пленными проведут'],
  ],
  [
    'what somebody laments is theirs, not that of whom they lament',
    'ru',
    'Песков также посетовал, что Киев отверг новый обмен пленными.',
    ['Dmitry Peskov ~ Песков также посетовал,'],
  ],
  [
    "what a body does by somebody else's account it does not say",
    'ru',
    'По словам Мединского, Киев отверг новый обмен пленными.',
    ['Vladimir Medinsky ~ По словам Мединского,'],
  ],
  [
    'a body with a verb in front speaks behind such a turn',
    'ru',
    'По данным Юсова, новый обмен пленными проведут в мае, подтвердил Кремль.',
    ['Andriy Yusov', 'Kremlin'],
  ],
  [
    'a relative is named even by a name that is a word',
    'uk',
    'Обмін полоненими відбувся вранці. Поруч стоїть Віра, мати бійця. За її словами, наступний обмін полоненими буде в червні.',
    ['Віра ~ За її словами,'],
  ],
  [
    'the name that closes an apposition is that of the relative before it',
    'ru',
    'Мать солдата, учительница из Твери Надежда Котова, говорит, что обмен пленными обещали весной.',
    ['Надежда Котова ~ Мать солдата'],
  ],
  [
    '"in her words" may name whose words they are',
    'en',
    "The prisoner exchange was put off. In Umerov's words, the exchange of prisoners will be held in May.",
    ["Rustem Umerov ~ In Umerov's words,"],
  ],
  [
    'a name in the possessive does not speak elsewhere',
    'en',
    "Moskalkova's office confirmed that the exchange of prisoners was under way.",
    ["[Moskalkova's office] ~ Moskalkova's office confirmed"],
  ],
  [
    '"with this initiative" takes up the sentence before',
    'ru',
    'Тяжелораненых пленных предлагают обменять без условий. С такой инициативой выступил Саралиев.',
    ['Shamsail Saraliev ~ Тяжелораненых пленных предлагают'],
  ],
  [
    'a number that somebody puts is a statement',
    'en',
    'The coordination headquarters put the number of exchanged prisoners at ninety.',
    ['Coordination Headquarters for the Treatment of Prisoners of War'],
  ],
  [
    'a capitalised label before a colon is no body',
    'uk',
    'ОНЛАЙН: обмін полоненими триває.\n\nСеред звільнених з полону – 20 цивільних, уточнюють у ГУР.',
    ['Defence Intelligence of Ukraine'],
  ],
  [
    '"of the agreement reached" takes up the sentence before',
    'uk',
    'Обміни полоненими відновлять у жовтні. Про досягнуту домовленість заявив Умєров після зустрічі.',
    ['Rustem Umerov ~ Обміни полоненими відновлять'],
  ],
  [
    'what somebody does not hide is said',
    'ru',
    'Обмен пленными отложили. Юсов не скрывает: обмен пленными зависит от списков.',
    ['Andriy Yusov " обмен пленными зависит'],
  ],
  [
    'so much per cent is no speaker',
    'en',
    'Forty per cent of those in the prisoner exchange were wounded. Prices rose two per cent.',
    [],
  ],
  [
    'a denial in a list is of the point before it',
    'en',
    "• Buses left for the prisoner exchange.\n• Russia's team said Kyiv had put off the prisoner exchange.\n• Ukraine's headquarters countered that no date had been agreed.",
    ["[Russia's team]", "[Ukraine's headquarters]"],
  ],
];

describe('turns of phrase of fresh texts', () => {
  it.each(CASES)('%s (%s)', (_fact, lang, text, statements) => {
    const found = statementsOf(lang, text).map(brief);
    expect(found).toHaveLength(statements.length);
    for (const [at, start] of statements.entries()) expect(found[at]).toContain(start);
  });

  it('"this" behind a headline is what the headline says', () => {
    const found = statementsOf('ru', 'Об этом сообщил Юсов.\n\nДругих подробностей нет.', {
      title: 'Готовится новый обмен пленными',
    });
    expect(found.map(brief)).toEqual(['Andriy Yusov ~ Готовится новый обмен пленными']);
  });
});
