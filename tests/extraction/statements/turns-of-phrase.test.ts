import { describe, expect, it } from 'vitest';

import type { Language } from '../../../src/shared/language.ts';
import { statementsOf } from './read.ts';

const CASES: readonly (readonly [fact: string, lang: Language, speaker: string, text: string])[] = [
  [
    '"adding" goes along with a verb',
    'en',
    'Volodymyr Zelenskyy',
    'Zelensky thanked his team, adding that prisoner exchanges would go on.',
  ],
  [
    'so does a gerund',
    'uk',
    'Volodymyr Zelenskyy',
    'Зеленський подякував команді, додавши, що обміни полоненими триватимуть.',
  ],
  [
    'so does a gerund',
    'ru',
    'Tatyana Moskalkova',
    'Москалькова поблагодарила коллег, добавив, что обмены пленными продолжатся.',
  ],
  [
    'and behind a place',
    'ru',
    'Kremlin',
    'В Кремле не стали комментировать обмен пленными, отметив, что работа идёт в тишине.',
  ],
  [
    'the past of imperfective verbs',
    'uk',
    'Dmytro Lubinets',
    'Лубінець пояснював, що обмін полоненими готують місяцями.',
  ],
  ['the past of imperfective verbs', 'ru', 'Dmitry Peskov', 'Песков отмечал, что обмен пленными продолжается.'],
  ['the present of summing up', 'uk', 'Andriy Yusov', '«Обмін полоненими триває», – підсумовує Юсов.'],
  [
    'a verb that no list knows, behind a quote',
    'uk',
    'Andriy Yusov',
    '«Обмін полоненими триває, і крапка», – знизав плечима Юсов.',
  ],
  [
    'a verb that no list knows, behind a quote',
    'en',
    'Dmitry Peskov',
    '“The exchange of prisoners goes on,” Peskov chuckled.',
  ],
  [
    'a quote that holds its own speaker',
    'uk',
    'Олексій Гаркуша',
    '«Нас міняли тричі, – каже звільнений з полону морпіх Олексій Гаркуша, – і тричі повертали назад».',
  ],
  [
    'a place and a colon',
    'uk',
    'Volodymyr Zelenskyy',
    'Відбувся обмін полоненими. Зеленський у телеграмі: «Ще сорок родин дочекалися».',
  ],
  [
    '"so it was said"',
    'ru',
    'Coordination Headquarters for the Treatment of Prisoners of War',
    '«Никакого списка на обмен пленными нам не передавали», – так в Координационном штабе прокомментировали слухи.',
  ],
  ['"as X put it"', 'en', 'Andriy Yusov', 'As Andriy Yusov put it, “no exchange of prisoners is the last one”.'],
  [
    'a body by its trade',
    'uk',
    'Russian Defence Ministry',
    'За повідомленням російського оборонного відомства, обміняно 90 полонених.',
  ],
  [
    'a mission with its country',
    'en',
    'UN Human Rights Monitoring Mission in Ukraine',
    'The UN Human Rights Monitoring Mission in Ukraine said prisoners who came home by exchange had been tortured.',
  ],
  [
    'a shortened title behind the verb',
    'en',
    'Miller',
    '“He came home in the exchange of prisoners,” said Mr. Miller.',
  ],
  [
    '"it" is the body named last',
    'en',
    'Russian Defence Ministry',
    "Russia's Defence Ministry confirmed the exchange of 40 prisoners. The men were in Belarus, it said.",
  ],
  [
    'a shortened word in the office',
    'uk',
    'Denis Pushilin',
    'Обміняли 144 полонених. Денис Пушилін, ватажок т. зв. республіки, у телеграмі визнав, що віддали стільки ж.',
  ],
  [
    '"cannot confirm"',
    'ru',
    'Defence Intelligence of Ukraine',
    'ГУР не может подтвердить, что обмен пленными состоится.',
  ],
];

describe('words are attributed by', () => {
  it.each(CASES)('%s (%s: %s)', (_fact, lang, speaker, text) => {
    expect(statementsOf(lang, text).map((each) => each.speaker)).toEqual([speaker]);
  });

  it.each<readonly [Language, string]>([
    ['en', 'Zelensky commented on the exchange of prisoners.'],
    ['en', 'Zelensky stressed the importance of the exchange of prisoners.'],
    ['en', 'It is believed that the exchange of prisoners is near.'],
    ['uk', 'Лубінець розповів про обмін полоненими.'],
    ['ru', 'Песков прокомментировал обмен пленными.'],
  ])('no words that say nothing (%s: %s)', (lang, text) => {
    expect(statementsOf(lang, text)).toEqual([]);
  });
});

describe('a role', () => {
  it.each<readonly [Language, string, string]>([
    ['uk', 'заступник міністра', 'За словами заступника міністра, обмін полоненими готують на червень.'],
    ['uk', 'російський переговорник', 'За словами російського переговорника, обмін полоненими відкладено.'],
    ['ru', 'пресс-секретарь фонда', 'По словам пресс-секретаря фонда, обмен пленными состоится.'],
    ['ru', 'военный эксперт', 'По мнению военного эксперта, обмен пленными состоится.'],
  ])('stands in the nominative (%s: %s)', (lang, role, text) => {
    expect(statementsOf(lang, text)).toMatchObject([{ speaker: null, role }]);
  });

  it('has the side of the body that stands in it', () => {
    const text = 'Радник ГУР сказав, що обмін полоненими узгоджено.';
    expect(statementsOf('uk', text)).toMatchObject([{ speaker: null, side: 'ukraine' }]);
  });
});

describe('an own text', () => {
  it('parts the accusation from the call behind it', () => {
    const text =
      'Ми чекаємо на обмін полоненими.\n\nМосква відкладає кожен список на обмін. Ми вимагаємо: поверніть тяжкопоранених з полону.\n\nНас чує лише вітер.';
    expect(statementsOf('uk', text, { title: 'Дмитро Лубінець' }).map(({ kind }) => kind)).toContain('appeal');
    expect(statementsOf('uk', text, { title: 'Дмитро Лубінець' }).map(({ kind }) => kind)).toContain('accusation');
  });
});

describe('a headline', () => {
  it('may end with a role', () => {
    const title = 'Sides swap 190 prisoners of war - Ministry';
    expect(statementsOf('en', 'The square was quiet in the morning.', { title })).toMatchObject([{ role: 'Ministry' }]);
  });

  it('that gives a role goes with the person whom the text names', () => {
    const title = 'Envoy: prisoner exchange by spring';
    const body = 'Stefan Hnativ met the families. The exchange of prisoners will come by spring, Stefan Hnativ said.';
    expect(statementsOf('en', body, { title }).map(({ speaker }) => speaker)).toEqual(['Stefan Hnativ']);
  });
});
