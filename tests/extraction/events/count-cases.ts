import type { Language } from '../../../src/shared/language.ts';

/** How many, and whose: sentences of our own by rule, published on Thursday 2025-03-20. */
export const COUNT_CASES: readonly (readonly [rule: string, lang: Language, text: string, event: string])[] = [
  // The second side without a verb or a noun
  [
    'a bare number beside its goal is the other share',
    'en',
    'After the exchange on Wednesday, 64 soldiers returned to Ukraine and 64 to Russia.',
    'exchange completed new 2025-03-19 ua=64(m64) ru=64',
  ],
  [
    'a side and a number go on with the verb before them',
    'en',
    'Ukraine got back 41 prisoners of war, Russia 39.',
    'exchange completed new ua=41 ru=39',
  ],
  [
    'a side behind "and" is no part of the number before it',
    'en',
    'Kyiv received 52 prisoners and Moscow 50.',
    'exchange completed new ua=52 ru=50',
  ],
  [
    'a bare number may have a verb and a goal of its own',
    'en',
    'In a prisoner swap, 33 servicemen came home to Ukraine, while 35 went back to Russia.',
    'exchange completed new ua=33(m33) ru=35',
  ],
  [
    'a goal with a dash is a share',
    'uk',
    'Після обміну до України повернулися 95 воїнів, до Росії – 90.',
    'exchange completed new ua=95(m95) ru=90',
  ],
  [
    'a side with a dash goes on with the verb',
    'uk',
    'Україна повернула 64 полонених, Росія – 61.',
    'exchange completed new ua=64 ru=61',
  ],
  [
    'a giver with a dash gives too',
    'uk',
    'Росія передала Україні тіла 909 загиблих, Україна – 34.',
    'bodies_repatriation completed new ua=909 ru=34',
  ],
  [
    'of two sides in a row the second is given to',
    'ru',
    'Россия передала Украине тела 1000 военных, Украина России – 26.',
    'bodies_repatriation completed new ua=1000 ru=26',
  ],
  [
    'a side with a dash goes on with the verb',
    'ru',
    'Украина вернула домой 117 человек, Россия – 115, обмен пленными прошёл на границе с Белоруссией.',
    'exchange completed new ua=117 ru=115',
  ],
  [
    '"also" may stand between',
    'ru',
    'Киев вернул домой 36 своих военнопленных, Москва — тоже 36.',
    'exchange completed new ua=36 ru=36',
  ],
  [
    'a clause without a subject has that of the clause before it',
    'uk',
    'Росія передала 31 українського полоненого, натомість отримала 30 своїх.',
    'exchange completed new ua=31 ru=30',
  ],
  [
    'the people of a number are not who received the next one',
    'en',
    'Russia handed over the bodies of 1,000 Ukrainian soldiers and received 26 in return.',
    'bodies_repatriation completed new ua=1000 ru=26',
  ],
  [
    'each receiver has the number behind it',
    'en',
    'Kyiv and Moscow swapped bodies, Moscow receiving the remains of 29 soldiers and Kyiv receiving the remains of 900 soldiers.',
    'bodies_repatriation completed new ua=900 ru=29',
  ],
  [
    'a goal belongs to the verb beside it',
    'uk',
    'Україна передала Росії 80 полонених, повернувши 82 своїх.',
    'exchange completed new ua=82 ru=80',
  ],
  [
    'a bare number may return to its goal',
    'en',
    'Russia and Ukraine exchange dozens of prisoners, with 36 returning to Kyiv.',
    'exchange completed new ua=36',
  ],
  [
    'a number may stand inside its verb',
    'en',
    'Prisoner swap: Ukraine brings 135 home',
    'exchange completed new ua=135',
  ],
  // The same number, and each
  [
    'the same number goes to the other side',
    'uk',
    'Відбувся обмін полоненими: Україна отримала 103 військових, Росія – стільки ж.',
    'exchange completed new ua=103(m103) ru=103',
  ],
  [
    'a number for the same number is both sides',
    'ru',
    'Россия и Украина обменяли 103 пленных на такое же число.',
    'exchange completed new ua=103 ru=103',
  ],
  [
    'the next sentence may tell of the same number',
    'en',
    'Ukraine brought home 84 prisoners of war. Moscow said it had received the same number.',
    'exchange completed new ua=84 ru=84',
  ],
  [
    'the next sentence may tell of the same number',
    'uk',
    'З полону повернулися 84 захисники. Натомість росіянам віддали стільки ж.',
    'exchange completed new ua=84(m84) ru=84',
  ],
  [
    'the next sentence may tell of the same number',
    'ru',
    'Из плена вернулись 84 российских военнослужащих. Украине передано столько же.',
    'exchange completed new ua=84 ru=84(m84)',
  ],
  [
    '"each" belongs to the number beside it; the sum of both is nobody\'s',
    'en',
    'Russia and Ukraine swapped 150 prisoners on Wednesday, 75 from each side.',
    'exchange completed new 2025-03-19 ua=75 ru=75',
  ],
  [
    "a sum of two shares is nobody's",
    'en',
    'Ukraine and Russia exchanged 102 prisoners: 52 to Ukraine, 50 to Russia.',
    'exchange completed new ua=52 ru=50',
  ],
  [
    '"from each side" is said of soldiers and civilians alike',
    'ru',
    'Москва и Киев обменяли 270 военных и 120 гражданских с каждой стороны.',
    'exchange completed new ua=390(m270+c120) ru=390(m270+c120)',
  ],
  [
    'of the fallen, the first number of a formula comes to Ukraine',
    'ru',
    'Стороны обменялись телами: 1000 тел на 35, передачу провели в четверг на Украине.',
    'bodies_repatriation completed new 2025-03-20 ua=1000 ru=35',
  ],
  [
    'in all, with a share for each side, is one exchange',
    'ru',
    'Всего Россия и Украина обменяли по 150 пленных.',
    'exchange completed new ua=150 ru=150',
  ],
  // Wholes and parts
  [
    'the whole survives its parts',
    'en',
    'Release of captives: 120 soldiers, including 18 Azov fighters, were freed from Russian captivity.',
    'exchange completed new ua=120(m120)',
  ],
  [
    'civilians among all are told as civilians',
    'en',
    'Ukraine brought home 205 people in a prisoner exchange, including 20 civilians.',
    'exchange completed new ua=205(c20)',
  ],
  [
    'soldiers and civilians together are neither',
    'en',
    'In the prisoner exchange 390 soldiers and civilians came home to Ukraine.',
    'exchange completed new ua=390',
  ],
  [
    'bodies have no arm of service',
    'uk',
    'Україна повернула тіла 757 полеглих захисників. Росії передали 45 тіл.',
    'bodies_repatriation completed new ua=757 ru=45',
  ],
  [
    'the part of a whole that stands first is no count',
    'uk',
    'Зі 150 звільнених з полону українців 20 – жінки.',
    'exchange completed new ua=150',
  ],
  [
    'a number without a noun may be the subject',
    'ru',
    'Двадцать двое, включая двух офицеров, вернулись в Россию в результате обмена пленными.',
    'exchange completed new ru=22',
  ],
  // What is no count
  [
    'those who are still held are not counted',
    'ru',
    'В плену остаются 900 россиян, в среду вернулись 60 военных.',
    'exchange completed new 2025-03-19 ru=60(m60)',
  ],
  [
    'those who were captured are not counted',
    'en',
    'Some 1,500 Ukrainian soldiers were captured; 150 came home in a swap on Wednesday.',
    'exchange completed new 2025-03-19 ua=150',
  ],
  ['dozens are no number', 'uk', 'Десятки українців повернулися з полону.', 'exchange completed new'],
  [
    'hundreds are no number',
    'ru',
    'Состоялся обмен пленными. Сотни военных вернулись в Россию.',
    'exchange completed new',
  ],
  [
    'a clock and the name of a plane are no numbers',
    'en',
    'At 14:35 a Su-34 pilot was handed over to Russia in a prisoner exchange with Ukraine.',
    'exchange completed new',
  ],
  [
    '"over" behind "free" says more than',
    'en',
    'Moscow and Kyiv free over 300 prisoners of war in a new exchange.',
    'exchange completed new all=>300',
  ],
];
