import type { Language } from '../../../src/shared/language.ts';

/** To whom bodies and captives go, where the text names the giver. Published on Friday 2025-08-22. */
export const HANDED_OVER: readonly (readonly [
  lang: Language,
  title: string,
  text: string,
  events: readonly string[],
])[] = [
  [
    'en',
    '',
    'Russia returned the bodies of 640 Ukrainian servicemen, the Coordination Headquarters announced.',
    ['bodies_repatriation completed new ua=640'],
  ],
  [
    'en',
    'Russia returns 640 bodies',
    'Moscow has handed over to Kyiv the bodies of 640 fallen soldiers, the Coordination Headquarters announced on Friday.',
    ['bodies_repatriation completed new ua=640'],
  ],
  [
    'en',
    'Russia returned 640 bodies',
    'The bodies of 640 Ukrainian servicemen were returned by Russia on Friday.',
    ['bodies_repatriation completed new 2025-08-22 ua=640'],
  ],
  [
    'en',
    '',
    'Ukraine handed over the bodies of 23 Russian soldiers, the ombudsman said.',
    ['bodies_repatriation completed new ru=23'],
  ],
  [
    'en',
    'Ukraine returns 23 bodies to Moscow',
    'Kyiv returned the bodies of 23 Russian soldiers.',
    ['bodies_repatriation completed new ru=23'],
  ],
  [
    'en',
    'Moscow says it offered to return 640 bodies',
    'Russia has offered to hand over the bodies of 640 Ukrainian soldiers, its delegation said. Ukraine has not responded to the offer.',
    ['bodies_repatriation offered new ua=640'],
  ],
  ['en', '', 'Russia released 48 Ukrainians on Friday.', ['exchange completed new 2025-08-22 ua=48']],
  [
    'en',
    'Russia frees 48 Ukrainians',
    'Russia has freed 48 Ukrainian prisoners of war.',
    ['exchange completed new ua=48'],
  ],
  ['en', '', 'Ukraine released 31 Russian soldiers in the exchange.', ['exchange completed new ru=31(m31)']],
  [
    'uk',
    'Росія повернула 640 тіл',
    'Росія повернула тіла 640 українських військових, повідомив Координаційний штаб.',
    ['bodies_repatriation completed new ua=640'],
  ],
  ['uk', '', 'Росія передала тіла 640 полеглих захисників.', ['bodies_repatriation completed new ua=640']],
  ['uk', '', 'Україна повернула тіла 23 російських солдатів.', ['bodies_repatriation completed new ru=23']],
  ['uk', '', 'Україна передала 23 тіла російських військових.', ['bodies_repatriation completed new ru=23']],
  ['uk', '', 'Україна повернула тіла 640 полеглих захисників.', ['bodies_repatriation completed new ua=640']],
  [
    'uk',
    'Росія заявила, що запропонувала віддати 640 тіл',
    'Росія запропонувала передати тіла 640 українських військових, сказав Мединський. Україна на пропозицію не відповіла.',
    ['bodies_repatriation offered new ua=640'],
  ],
  ['uk', '', 'Росія звільнила 48 українців.', ['exchange completed new ua=48']],
  [
    'ru',
    'Россия вернула 640 тел',
    'Россия вернула тела 640 украинских военных, сообщил Координационный штаб.',
    ['bodies_repatriation completed new ua=640'],
  ],
  ['ru', '', 'Украина передала тела 23 российских военнослужащих.', ['bodies_repatriation completed new ru=23']],
  ['ru', '', 'Украина вернула тела 23 российских солдат.', ['bodies_repatriation completed new ru=23']],
  [
    'ru',
    'Россия заявила, что предложила вернуть 640 тел',
    'Россия предложила передать тела 640 украинских военных, сказал Мединский. Украина на предложение не ответила.',
    ['bodies_repatriation offered new ua=640'],
  ],
  ['ru', '', 'Россия освободила 48 украинцев.', ['exchange completed new ua=48']],
];
