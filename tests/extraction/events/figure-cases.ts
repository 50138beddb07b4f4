import type { Language } from '../../../src/shared/language.ts';

/** How many and when, in sentences of our own, published on Thursday 2025-03-20. */
export const FIGURE_CASES: readonly (readonly [lang: Language, text: string, event: string])[] = [
  [
    'en',
    'Russia freed 185 Ukrainian servicemen in exchange for as many of its own prisoners.',
    'exchange completed new ua=185(m185) ru=185',
  ],
  [
    'en',
    'On Wednesday 372 people returned to Ukraine and 175 to Russia in a prisoner exchange.',
    'exchange completed new 2025-03-19 ua=372 ru=175',
  ],
  [
    'en',
    'Each side handed over 205 prisoners of war, the defence ministries of Russia and Ukraine said.',
    'exchange completed new ua=205 ru=205',
  ],
  [
    'en',
    'Russia and Ukraine exchanged 410 prisoners of war, 205 on each side.',
    'exchange completed new ua=205 ru=205',
  ],
  [
    'en',
    'Ukraine brought home 75 people from captivity: 71 soldiers and four civilians.',
    'exchange completed new ua=75(m71+c4)',
  ],
  [
    'en',
    'More than a hundred Ukrainian prisoners are back home after a swap with Russia.',
    'exchange completed new ua=>100',
  ],
  ['en', 'Around 60 Ukrainian captives came home in the exchange with Russia.', 'exchange completed new ua=~60'],
  [
    'en',
    'Ukraine has returned 117 people from Russian captivity; 40 of them are from the Azov brigade and 3 are women.',
    'exchange completed new ua=117',
  ],
  [
    'en',
    'Kyiv said 230 of its people returned in the prisoner swap, while Moscow said 248 Russians came home.',
    'exchange completed new ua=230 ru=248',
  ],
  ['en', 'Russia gave Ukraine 1,000 bodies and got 19 in return.', 'bodies_repatriation completed new ua=1000 ru=19'],
  [
    'en',
    'The bodies of 563 fallen soldiers, 320 of them from the Donetsk front, came back to Ukraine.',
    'bodies_repatriation completed new ua=563',
  ],
  [
    'en',
    'Nine Ukrainian children aged 3 to 17 have come home from Russia with the help of Qatar.',
    'return_of_children_or_civilians completed new ua=9(c9)',
  ],
  ['uk', 'Україна повернула з полону 40 своїх, натомість віддала 38 росіян.', 'exchange completed new ua=40 ru=38'],
  [
    'uk',
    '116 українців обміняли на 90 росіян, які були в полоні, повідомило ГУР.',
    'exchange completed new ua=116 ru=90',
  ],
  [
    'uk',
    'Росія та Україна обмінялися полоненими – по 205 з кожного боку, всього 410 осіб.',
    'exchange completed new ua=205 ru=205',
  ],
  [
    'uk',
    'З російського полону повернулися 75 українців, із них 71 військовий і четверо цивільних.',
    'exchange completed new ua=75(m71+c4)',
  ],
  ['uk', 'Понад сотня українських бранців удома після обміну з Росією.', 'exchange completed new ua=>100'],
  ['uk', 'Близько шістдесяти наших людей повернулися з полону.', 'exchange completed new ua=~60'],
  ['uk', 'Україна повернула з полону 117 людей, 40 із них – азовці, ще троє – жінки.', 'exchange completed new ua=117'],
  ['uk', 'Росія передала Україні 1000 тіл, а отримала 19.', 'bodies_repatriation completed new ua=1000 ru=19'],
  [
    'uk',
    "Дев'ятеро українських дітей віком від 3 до 17 років повернулися з Росії за посередництва Катару.",
    'return_of_children_or_civilians completed new ua=9(c9)',
  ],
  [
    'uk',
    'Тридцять троє захисників повернулися додому з російського полону, двоє з них – тяжкопоранені.',
    'exchange completed new ua=33(m33)',
  ],
  ['uk', 'Обмін полоненими завершено: тисяча двісті на тисячу двісті.', 'exchange completed new ua=1200 ru=1200'],
  [
    'ru',
    'Россия и Украина обменялись пленными – по 205 человек с каждой стороны, всего 410.',
    'exchange completed new ua=205 ru=205',
  ],
  [
    'ru',
    'Из украинского плена возвращены 94 военнослужащих РФ, 12 из них ранены.',
    'exchange completed new ru=94(m94)',
  ],
  ['ru', 'Более сотни российских пленных вернулись домой после обмена с Киевом.', 'exchange completed new ru=>100'],
  ['ru', 'Россия передала Украине 1000 тел, обратно получила 19.', 'bodies_repatriation completed new ua=1000 ru=19'],
  [
    'ru',
    'В результате обмена военнопленными домой вернулись 15 россиян, украинской стороне передано столько же.',
    'exchange completed new ua=15 ru=15',
  ],
  [
    'ru',
    'Восемь мирных жителей Курской области вернулись домой с украинской территории.',
    'return_of_children_or_civilians completed new ru=8(c8)',
  ],
  [
    'ru',
    '150 российских военнослужащих возвращены из плена, взамен переданы 150 пленных ВСУ.',
    'exchange completed new ua=150 ru=150(m150)',
  ],
  ['ru', 'Обмен пленными завершен: тысяча двести на тысячу двести.', 'exchange completed new ua=1200 ru=1200'],
  [
    'en',
    'Two days ago, on Tuesday, 60 Ukrainians were freed from Russian captivity.',
    'exchange completed new 2025-03-18 ua=60',
  ],
  [
    'en',
    'In September last year 100 Ukrainian prisoners came home in a swap with Russia.',
    'exchange completed background 2024-09 ua=100',
  ],
  [
    'en',
    'The last swap, on December 30, saw 150 soldiers return to each of Russia and Ukraine.',
    'exchange completed background 2024-12-30 ua=150(m150) ru=150(m150)',
  ],
  [
    'en',
    'Late on Wednesday 22 Ukrainians, held since April 2022, returned from Russian captivity.',
    'exchange completed new 2025-03-19 ua=22',
  ],
  [
    'en',
    'Ukraine and Russia will exchange 300 prisoners each on Sunday, the two sides agreed in Riyadh on Tuesday.',
    'exchange announced new 2025-03-23 ua=300 ru=300',
  ],
  [
    'en',
    'The prisoner exchange with Ukraine that was to take place on Tuesday did not happen, Russia said on Thursday.',
    'exchange cancelled new 2025-03-18',
  ],
  [
    'uk',
    'Позавчора, 18 березня, з російського полону звільнили 60 українців.',
    'exchange completed new 2025-03-18 ua=60',
  ],
  ['uk', 'У вересні минулого року з полону повернулися 100 українців.', 'exchange completed background 2024-09 ua=100'],
  [
    'uk',
    'Попередній обмін полоненими стався 30 грудня – 150 на 150.',
    'exchange completed background 2024-12-30 ua=150 ru=150',
  ],
  [
    'uk',
    'Учора ввечері 22 українці, яких тримали в полоні з квітня 2022-го, повернулися додому.',
    'exchange completed new 2025-03-19 ua=22',
  ],
  [
    'uk',
    'У неділю Україна та Росія обміняють по 300 полонених, про це домовилися у вівторок у Ріяді.',
    'exchange announced new 2025-03-23 ua=300 ru=300',
  ],
  ['ru', '18 марта из украинского плена освободили 60 россиян.', 'exchange completed new 2025-03-18 ru=60'],
  ['ru', 'В сентябре прошлого года из плена вернулись 100 россиян.', 'exchange completed background 2024-09 ru=100'],
  [
    'ru',
    'Прошлый обмен пленными был 30 декабря – 150 на 150.',
    'exchange completed background 2024-12-30 ua=150 ru=150',
  ],
  [
    'ru',
    '29 июня 2022 года Россия и Украина обменяли 144 пленных на 144.',
    'exchange completed background 2022-06-29 ua=144 ru=144',
  ],
  // Brought to the capital, measured against the war, captured years before
  [
    'en',
    'The bodies of 1,212 fallen soldiers were taken to Kyiv on Wednesday under the agreement with Russia.',
    'bodies_repatriation completed new 2025-03-19 ua=1212',
  ],
  [
    'en',
    'Russia and Ukraine carried out the largest swap of the war on Wednesday, freeing 500 prisoners each.',
    'exchange completed new 2025-03-19 ua=500 ru=500',
  ],
  [
    'en',
    'Ukraine brought 61 defenders home from captivity, many of whom were taken in Mariupol in 2022.',
    'exchange completed new ua=61(m61)',
  ],
  [
    'en',
    'Brought 61 defenders home from Russian captivity, many taken in Mariupol in 2022.',
    'exchange completed new ua=61(m61)',
  ],
];
