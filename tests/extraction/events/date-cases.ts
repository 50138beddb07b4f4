import type { Language } from '../../../src/shared/language.ts';

/** When: sentences of our own by rule, published on Thursday 2025-03-20. */
export const DATE_CASES: readonly (readonly [rule: string, lang: Language, text: string, event: string])[] = [
  [
    'a weekday of what is to come is the next one',
    'en',
    'Russia and Ukraine will swap 500 prisoners each on Saturday.',
    'exchange planned new 2025-03-22 ua=500 ru=500',
  ],
  [
    'a weekday of what is to come is the next one',
    'uk',
    "У п'ятницю відбудеться обмін полоненими між Україною і Росією.",
    'exchange announced new 2025-03-21',
  ],
  [
    'a day of what is to come is the next one',
    'uk',
    'Обмін полоненими планують провести 28 березня.',
    'exchange planned new 2025-03-28',
  ],
  [
    'a day of what has been is the last one',
    'en',
    'Ukraine brought home 189 prisoners of war on 30 December.',
    'exchange completed background 2024-12-30 ua=189',
  ],
  [
    'what was called off may lie ahead',
    'en',
    'A prisoner exchange between Russia and Ukraine planned for 28 March was called off.',
    'exchange cancelled new 2025-03-28',
  ],
  [
    'the day of an agreement is not the day of the exchange',
    'en',
    'Russia and Ukraine agreed on Monday to exchange 300 prisoners each.',
    'exchange announced new ua=300 ru=300',
  ],
  [
    'the day of an agreement is not the day of the exchange',
    'uk',
    'Сторони домовилися у вівторок про обмін полоненими 300 на 300.',
    'exchange announced new ua=300 ru=300',
  ],
  [
    'talks have no date',
    'en',
    'Russia and Ukraine are holding talks on a prisoner exchange on Thursday.',
    'exchange negotiating new',
  ],
  [
    'the day of a saying is not the day of the event',
    'uk',
    "У п'ятницю секретар Ради підтвердив: Україна звільнила з полону 45 військових.",
    'exchange completed new ua=45(m45)',
  ],
  [
    'the day before yesterday is a day',
    'ru',
    'Позавчера состоялся обмен пленными: вернулись 50 россиян.',
    'exchange completed new 2025-03-18 ru=50',
  ],
  [
    'the next sentence may say when',
    'en',
    'Ukraine brought home 84 prisoners of war in an exchange. It took place on Wednesday at the border with Belarus.',
    'exchange completed new 2025-03-19 ua=84',
  ],
  [
    'the next sentence may say when',
    'uk',
    'Відбувся обмін полоненими. Це сталося 19 березня.',
    'exchange completed new 2025-03-19',
  ],
  [
    'of two days a plan is for the later',
    'ru',
    'Обмен пленными, о котором в понедельник написали каналы, запланирован на 22 марта.',
    'exchange planned new 2025-03-22',
  ],
];
