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
    'exchange planned new 2025-03-21',
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
  [
    'the day of a capture is not the day of the exchange',
    'en',
    'A Ukrainian medic who was taken prisoner in April 2022 was freed in a swap of prisoners with Russia on 18 March.',
    'exchange completed new 2025-03-18',
  ],
  [
    'the day of a capture is not the day of the exchange',
    'uk',
    '19 березня додому повернулися 175 захисників, більшість потрапила в полон у травні 2022 року.',
    'exchange completed new 2025-03-19 ua=175(m175)',
  ],
  [
    'the day of a capture is not the day of the exchange',
    'ru',
    'Военнослужащие, попавшие в плен в августе 2024 года под Курском, вернулись 19 марта в ходе обмена с Украиной.',
    'exchange completed new 2025-03-19',
  ],
  [
    'the start of the war is not the day of the exchange',
    'en',
    'It was the largest swap of Ukrainian and Russian prisoners since the war had begun in February 2022: 300 people from each side.',
    'exchange completed new ua=300 ru=300',
  ],
  [
    'the day of the agreement, in a clause between, is not the day of the exchange',
    'en',
    'The exchange of 150 Ukrainian and Russian prisoners each, which had been agreed in Abu Dhabi on 5 February, took place in Belarus on Tuesday.',
    'exchange completed new 2025-03-18 ua=150 ru=150',
  ],
  [
    'when it was agreed is not when it took place',
    'en',
    'The exchange of prisoners, agreed last month in Istanbul, took place at the border between Ukraine and Belarus.',
    'exchange completed new',
  ],
  [
    'the same day is that of the sentence before',
    'uk',
    'На зустрічі 19 березня сторони говорили про енергетику. Того ж дня відбувся обмін полоненими: 175 на 175.',
    'exchange completed new 2025-03-19 ua=175 ru=175',
  ],
];
