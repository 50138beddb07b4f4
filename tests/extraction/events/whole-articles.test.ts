import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { brief, readText } from '../read.ts';

/** Short articles of our own, published on Thursday 2025-03-20, and all that each must come out as. */
const CASES: readonly (readonly [
  fact: string,
  lang: Language,
  title: string,
  text: string,
  events: readonly string[],
])[] = [
  [
    'headline, lead and body tell one exchange; the earlier one is background',
    'uk',
    'Україна повернула з полону 120 людей',
    'Сьогодні відбувся обмін полоненими. Додому їдуть військові та цивільні. Попередній обмін пройшов 10 березня.',
    ['exchange completed new 2025-03-20 ua=120', 'exchange completed background 2025-03-10'],
  ],
  [
    'a list of days is an exchange a day',
    'en',
    '',
    'Ukraine and Russia exchanged prisoners all week: 60 Ukrainian soldiers came home on Monday, 75 on Tuesday and 80 on Wednesday.',
    [
      'exchange completed new 2025-03-17 ua=60(m60)',
      'exchange completed new 2025-03-18 ua=75',
      'exchange completed new 2025-03-19 ua=80',
    ],
  ],
  [
    'the previous one, its noun left out, is an exchange of the past',
    'ru',
    '',
    'Россия и Украина обменялись пленными. Предыдущий – 5 марта, по 100 человек.',
    ['exchange completed new', 'exchange completed background 2025-03-05 ua=100 ru=100'],
  ],
  [
    'where the headline tells of a day of a staged exchange, its days are stages',
    'ru',
    'Второй день обмена: 200 на 200',
    'Сегодня в Россию и на Украину вернулись по 200 военных с каждой стороны.',
    ['exchange under_way new 2025-03-20 ua=200(m200) ru=200(m200)'],
  ],
  [
    'a rally for an exchange is no exchange',
    'en',
    'Exchange of prisoners: relatives rally in Kyiv',
    'An action about the exchange of prisoners was held outside the ministry.',
    [],
  ],
  [
    'a village that is freed beside captives brings nobody home',
    'ru',
    '',
    'Российские бойцы освободили хутор и ещё две высоты, в плен взяты 30 украинских солдат. Обмена не обсуждали.',
    [],
  ],
  [
    'what was done to nobody was not done',
    'en',
    '',
    'Ukraine and Russia hold prisoners for years. Nobody can say that the foreigners among them were exchanged.',
    [],
  ],
  [
    'a freed person who tells a story is told of as background',
    'en',
    '',
    'A marine recently freed from Russian captivity in a prisoner swap says the guards beat him. The freed Ukrainian marine lives in Lviv.',
    ['exchange completed background'],
  ],
  [
    'a person whom they freed, behind a relative word, is background',
    'uk',
    '',
    'Прикордонник, якого обміняли з російського полону, навчає рятувальників.',
    ['exchange completed background'],
  ],
  [
    'an agreement that is carried out in part is under way',
    'en',
    '',
    'In Istanbul Ukraine and Russia agreed to exchange 400 prisoners each. The deal has been carried out in part.',
    ['exchange under_way new ua=400 ru=400'],
  ],
  [
    'silence after the last exchange is a standstill',
    'uk',
    '',
    'Останній обмін полоненими був 2 лютого. Відтоді – тиша.',
    ['exchange completed background 2025-02-02', 'exchange stalled new'],
  ],
  ['a question tells no fact', 'uk', '', 'Чи поверне Росія тіла загиблих під Покровськом? У Коордштабі не знають.', []],
  [
    'a handing over that goes on for ever is no plan',
    'uk',
    '',
    'Тіла загиблих Росія передає лише через Червоний Хрест.',
    [],
  ],
  [
    'many exchanges, counted, are none in particular',
    'ru',
    '',
    'За год Россия и Украина провели 30 обменов и вернули 2000 пленных.',
    [],
  ],
  [
    'a noun that shares the verb before it shares its status',
    'ru',
    '',
    'Киев отложил приём тел погибших, и обмен пленными тоже.',
    ['bodies_repatriation stalled new', 'exchange stalled new'],
  ],
  [
    'an offer of talks is no offer of an exchange',
    'en',
    '',
    'Ukraine and Russia speak of an exchange of prisoners, and Moscow proposes a meeting in May.',
    [],
  ],
  [
    'bodies that will be received are not received',
    'en',
    '',
    'Ukraine will soon receive the bodies of 90 more soldiers from Russia.',
    ['bodies_repatriation planned new ua=90'],
  ],
  [
    'captives who will be returned home are not home',
    'en',
    '',
    'Ukrainian prisoners of war will be returned home from Russia, the negotiator said.',
    ['exchange planned new'],
  ],
  [
    'a mayor freed from captivity is a civilian',
    'en',
    '',
    'The mayor of a Ukrainian town was freed from Russian captivity.',
    ['return_of_children_or_civilians completed new'],
  ],
  [
    'a draft law on exchanges is no exchange',
    'uk',
    '',
    'У Раді зареєстровано законопроєкт про заборону обміну полонених, засуджених за зраду.',
    ['other planned new'],
  ],
  [
    'an exchange that fell through a few days ago is news',
    'ru',
    '',
    'Источник подтвердил: обмен пленными, назначенный на 17 марта, отменён.',
    ['exchange cancelled new 2025-03-17'],
  ],
  [
    'a delay in a text that offers a number of people is a delay of that offer',
    'en',
    '',
    'The third exchange of prisoners with Ukraine is delayed. Russia offered to exchange 700 prisoners from each side.',
    ['exchange offered new ua=700 ru=700'],
  ],
  [
    'letters and lists that are handed over are no people',
    'uk',
    '',
    'Україна передала Росії пропозиції щодо тяжкопоранених полонених.',
    [],
  ],
  [
    'talks at which an exchange was only spoken of do not put off what is expected',
    'en',
    '',
    'After the talks in Istanbul Ukraine expects an exchange of 90 prisoners with Russia.',
    ['exchange planned new all=90'],
  ],
];

describe('a whole article', () => {
  it.each(CASES)('%s (%s)', (_fact, lang, title, text, events) => {
    expect(readText(lang, text, '2025-03-20', title).events.map(brief)).toEqual(events);
  });
});
