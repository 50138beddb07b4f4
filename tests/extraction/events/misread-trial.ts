import type { Language } from '../../../src/shared/language.ts';

/** Readings that a trial on live pages found wrong, in sentences of our own. Published on Friday 2025-08-22. */
export const MISREAD: readonly (readonly [lang: Language, title: string, text: string, events: readonly string[]])[] = [
  // A headline's round word for people and the parts that the text tells
  [
    'uk',
    'Новий обмін: повернулися 84 захисники',
    'В Україну повернулися 84 військовослужбовці і 11 цивільних.',
    ['exchange completed new ua=95(m84+c11)'],
  ],
  [
    'en',
    'New swap: 84 defenders returned',
    'Ukraine brought home 84 servicemen and 11 civilians on Friday.',
    ['exchange completed new 2025-08-22 ua=95(m84+c11)'],
  ],
  [
    'ru',
    'Новый обмен: вернулись 84 защитника',
    'В Украину вернулись 84 военнослужащих и 11 гражданских.',
    ['exchange completed new ua=95(m84+c11)'],
  ],
  [
    'uk',
    'Обмін: удома 95 українців',
    'В Україну повернулися 84 військовослужбовці і 11 цивільних.',
    ['exchange completed new ua=95(m84+c11)'],
  ],
  // One given for many
  [
    'en',
    '',
    'The former politician Petro Dubok was sent to Russia for the liberation of 150 Ukrainian warriors.',
    ['exchange completed new ua=150(m150)'],
  ],
  [
    'en',
    '',
    'The banker Petro Dubok was given to Russia in exchange for 40 Ukrainian prisoners of war.',
    ['exchange completed new ua=40'],
  ],
  [
    'uk',
    '',
    'Політика Петра Дубка віддали Росії за звільнення 150 українських воїнів.',
    ['exchange completed new ua=150(m150)'],
  ],
  [
    'ru',
    '',
    'Политика Петра Дубка отдали России за освобождение 150 украинских воинов.',
    ['exchange completed new ua=150(m150)'],
  ],
  // Released by the captor, with no word of exchange
  [
    'en',
    '',
    'Two Canadians are among the seven foreign prisoners of war released by Russia. They had fought for Ukraine.',
    ['exchange completed new'],
  ],
  [
    'uk',
    '',
    'Двоє данців є серед семи іноземних військовополонених, звільнених Росією. Вони воювали за Україну.',
    ['exchange completed new'],
  ],
  [
    'ru',
    '',
    'Двое датчан находятся среди семи иностранных военнопленных, освобожденных Россией. Они воевали за Украину.',
    ['exchange completed new'],
  ],
  // Background
  [
    'en',
    'Russia and Ukraine exchanged 70 captives in spring, officials reveal',
    'Russia and Ukraine exchanged 70 captives. The officials had kept it secret.',
    ['exchange completed background all=70'],
  ],
  [
    'en',
    'Pilot was exchanged for six Ukrainian officers in spring',
    'The Russian pilot, who was shot down near Kharkiv, was exchanged for Ukrainian officers.',
    ['exchange completed background ua=6(m6)'],
  ],
  [
    'uk',
    'Екіпаж, який обміняли навесні',
    'Росія та Україна обміняли моряків. Екіпаж розповів про полон.',
    ['exchange completed background'],
  ],
  [
    'ru',
    'Экипаж, который обменяли весной',
    'Россия и Украина обменяли пленных моряков. Экипаж рассказал о плене.',
    ['exchange completed background'],
  ],
  // No event
  ['en', '', 'All prisoners will be returned while the exchange team continues to do its work, the minister said.', []],
  ['uk', '', 'Усі полонені будуть повернуті, команда з обміну продовжує роботу, сказав міністр.', []],
  ['ru', '', 'Все пленные будут возвращены, команда по обмену продолжает работу, сказал министр.', []],
  ['en', 'All Ukrainian captives to be returned, minister says', 'The exchange team is at work.', []],
  ['uk', '', 'Повернемо всіх. Команда з обміну полоненими працює щодня, сказав міністр.', []],
  [
    'en',
    'A mother waits',
    'Taras was captured near Kherson. After each prisoner exchange she looks for his face, and the family still hope for his return from Russian captivity.',
    [],
  ],
  [
    'uk',
    '',
    'Тараса взяли в полон під Херсоном. Після кожного обміну полоненими його шукають на фото. Родина досі сподівається на його повернення.',
    [],
  ],
  [
    'ru',
    '',
    'Тараса взяли в плен под Херсоном. После каждого обмена пленными его ищут на фото. Семья надеется на его возвращение.',
    [],
  ],
  [
    'en',
    '',
    'Taras, a marine, has been in Russian captivity for three years. The family still hope for his return.',
    [],
  ],
  ['uk', '', 'Морпіх Тарас три роки у полоні. Родина досі сподівається на його повернення.', []],
  ['ru', '', 'Морпех Тарас три года в плену. Семья все еще надеется на его возвращение.', []],
  // One named person, of a past time
  [
    'en',
    '',
    'Oksana Lys spent eight months in captivity. That autumn she was on the exchange lists and returned to Ukraine.',
    [],
  ],
  [
    'uk',
    '',
    'Петро Дубок провів у полоні рік. Тоді він був у списках на обмін і повернувся в Україну. Тепер викладає.',
    ['exchange completed background'],
  ],
  [
    'ru',
    '',
    'Петр Дубок провел в плену год. Тогда он был в списках на обмен и вернулся в Украину. Теперь преподает.',
    ['exchange completed background'],
  ],
  // Two days
  [
    'uk',
    '',
    '64 українських військових повернулися додому у п’ятницю, наступного дня після того, як повернулися 70 військових і 12 цивільних.',
    ['exchange completed new 2025-08-22 ua=64(m64)'],
  ],
  [
    'ru',
    '',
    'Из российского плена вернулись 64 военнослужащих, через день после того, как вернулись 70 военных и 12 гражданских.',
    ['exchange completed new ua=64(m64)'],
  ],
  [
    'en',
    'Live: Ukraine and Russia complete their swap',
    'Ukraine and Russia each released 84 prisoners. Hundreds more captives were exchanged by Ukraine and Russia on Wednesday and Thursday. Officials said 61 soldiers were swapped on Thursday.',
    ['exchange completed new ua=84 ru=84'],
  ],
  [
    'en',
    'Russia and Ukraine swap 307 captives',
    'Russia and Ukraine each returned 307 captives on Friday, a day after a total of 390 combatants and civilians were released.',
    ['exchange completed new 2025-08-22 ua=307 ru=307'],
  ],
  // An update of a live page
  [
    'en',
    'Live: 84 captives come home',
    '84 Ukrainian captives came home. On 20 August 61 Ukrainian captives came home.',
    ['exchange completed new ua=84'],
  ],
  // Captions of other days
  [
    'en',
    'Families wait for news after strikes on Kyiv',
    'Russian drones struck Kyiv overnight.\n\nRescuers were at work until dawn.\n\nWATCH | Russia, Ukraine swap 61 soldiers on second day:\n\nNine people were hurt.',
    ['exchange completed background all=61'],
  ],
  [
    'uk',
    'Родини чекають новин',
    'Росія вночі обстріляла Київ.\n\nРятувальники працювали до ранку.\n\nВідео: Україна та Росія обміняли 64 військовополонених.\n\nПоранено дев’ятьох людей.',
    [],
  ],
  [
    'ru',
    'Семьи ждут новостей',
    'Россия ночью обстреляла Киев.\n\nСпасатели работали до утра.\n\nВидео: Украина и Россия обменяли 64 военнопленных.\n\nРанены девять человек.',
    [],
  ],
  // Put off
  ['uk', '', 'Обмін полоненими, запланований на 23 серпня, перенесено.', ['exchange stalled new 2025-08-23']],
  [
    'en',
    '',
    'The prisoner swap with Ukraine planned for 23 August has been postponed.',
    ['exchange stalled new 2025-08-23'],
  ],
  ['ru', '', 'Обмен пленными, запланированный на 23 августа, перенесен.', ['exchange stalled new 2025-08-23']],
];
