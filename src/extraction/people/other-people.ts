import type { Person } from './person.ts';
import { man, names, office, woman } from './person.ts';

/** Mediators and others of third countries and bodies. */
export const OTHER_PEOPLE: readonly Person[] = [
  man('trump', 'third_party', names('Donald Trump', 'Дональд Трамп', 'Дональд Трамп'), [
    office('2021-01-20', '2025-01-20', 'former US President', 'колишній президент США', 'бывший президент США'),
    office('2025-01-20', null, 'US President', 'президент США', 'президент США'),
  ]),
  man('biden', 'third_party', names('Joe Biden', 'Джо Байден', 'Джо Байден'), [
    office('2021-01-20', '2025-01-20', 'US President', 'президент США', 'президент США'),
  ]),
  man(
    'witkoff',
    'third_party',
    names('Steve Witkoff', 'Стів Віткофф', 'Стив Уиткофф'),
    [office('2025-01-20', null, 'US special envoy', 'спецпосланник США', 'спецпосланник США')],
    { spellings: ['Steven Witkoff', 'Стив Виткофф', 'Стів Віткоф'] },
  ),
  man(
    'vance',
    'third_party',
    names('JD Vance', 'Джей Ді Венс', 'Джей Ди Вэнс'),
    [office('2025-01-20', null, 'US Vice President', 'віцепрезидент США', 'вице-президент США')],
    { spellings: ['J.D. Vance'] },
  ),
  man('rubio', 'third_party', names('Marco Rubio', 'Марко Рубіо', 'Марко Рубио'), [
    office('2025-01-21', null, 'US Secretary of State', 'держсекретар США', 'госсекретарь США'),
  ]),
  man(
    'blinken',
    'third_party',
    names('Antony Blinken', 'Ентоні Блінкен', 'Энтони Блинкен'),
    [office('2021-01-26', '2025-01-20', 'US Secretary of State', 'держсекретар США', 'госсекретарь США')],
    { spellings: ['Anthony Blinken'] },
  ),
  man('kellogg', 'third_party', names('Keith Kellogg', 'Кіт Келлог', 'Кит Келлог'), [
    office(
      '2025-01-20',
      '2026-01',
      'US special envoy for Ukraine',
      'спецпредставник США з питань України',
      'спецпредставитель США по Украине',
    ),
  ]),
  man('kushner', 'third_party', names('Jared Kushner', 'Джаред Кушнер', 'Джаред Кушнер'), []),
  man(
    'sullivan',
    'third_party',
    names('Jake Sullivan', 'Джейк Салліван', 'Джейк Салливан'),
    [
      office(
        '2021-01-20',
        '2025-01-20',
        'US National Security Adviser',
        'радник президента США з національної безпеки',
        'советник президента США по национальной безопасности',
      ),
    ],
    { commonSurname: true },
  ),
  woman('leavitt', 'third_party', names('Karoline Leavitt', 'Керолайн Левітт', 'Кэролайн Левитт'), [
    office('2025-01-20', null, 'White House press secretary', 'речниця Білого дому', 'пресс-секретарь Белого дома'),
  ]),
  woman(
    'melania-trump',
    'third_party',
    names('Melania Trump', 'Меланія Трамп', 'Мелания Трамп'),
    [office('2025-01-20', null, 'US First Lady', 'перша леді США', 'первая леди США')],
    { commonSurname: true },
  ),
  man('whitaker', 'third_party', names('Matthew Whitaker', 'Меттью Вітакер', 'Мэттью Уитакер'), [
    office('2025-04', null, 'US ambassador to NATO', 'посол США при НАТО', 'посол США при НАТО'),
  ]),
  man(
    'erdogan',
    'third_party',
    names('Recep Tayyip Erdogan', 'Реджеп Таїп Ердоган', 'Реджеп Тайип Эрдоган'),
    [office('2014-08-28', null, 'President of Turkey', 'президент Туреччини', 'президент Турции')],
    { spellings: ['Erdoğan'] },
  ),
  man(
    'cavusoglu',
    'third_party',
    names('Mevlut Cavusoglu', 'Мевлют Чавушоглу', 'Мевлют Чавушоглу'),
    [
      office(
        '2016',
        '2023-06-03',
        'Foreign Minister of Turkey',
        'міністр закордонних справ Туреччини',
        'министр иностранных дел Турции',
      ),
    ],
    { spellings: ['Mevlüt Çavuşoğlu', 'Çavusoglu'] },
  ),
  man(
    'fidan',
    'third_party',
    names('Hakan Fidan', 'Гакан Фідан', 'Хакан Фидан'),
    [
      office(
        '2023-06-03',
        null,
        'Foreign Minister of Turkey',
        'міністр закордонних справ Туреччини',
        'министр иностранных дел Турции',
      ),
    ],
    { spellings: ['Хакан Фідан'] },
  ),
  man('akar', 'third_party', names('Hulusi Akar', 'Хулусі Акар', 'Хулуси Акар'), [
    office(
      '2018-07',
      '2023-06-03',
      'Defence Minister of Turkey',
      'міністр оборони Туреччини',
      'министр обороны Турции',
    ),
  ]),
  man(
    'kalin',
    'third_party',
    names('Ibrahim Kalin', 'Ібрагім Калин', 'Ибрагим Калын'),
    [
      office(
        null,
        '2023-06-05',
        'spokesman for the President of Turkey',
        'речник президента Туреччини',
        'официальный представитель президента Турции',
      ),
      office('2023-06-05', null, 'head of Turkish intelligence', 'голова розвідки Туреччини', 'глава разведки Турции'),
    ],
    { spellings: ['İbrahim Kalın'] },
  ),
  man(
    'guterres',
    'third_party',
    names('Antonio Guterres', 'Антоніу Гутерріш', 'Антониу Гутерриш'),
    [office('2017-01-01', null, 'UN Secretary-General', 'генеральний секретар ООН', 'генеральный секретарь ООН')],
    { spellings: ['António Guterres', 'Антоніо Гутерреш'] },
  ),
  man(
    'turk',
    'third_party',
    names('Volker Türk', 'Фолькер Тюрк', 'Фолькер Тюрк'),
    [
      office(
        '2022-10-17',
        null,
        'UN High Commissioner for Human Rights',
        'верховний комісар ООН з прав людини',
        'верховный комиссар ООН по правам человека',
      ),
    ],
    { spellings: ['Volker Turk'], commonSurname: true },
  ),
  woman(
    'bell',
    'third_party',
    names('Danielle Bell', 'Даніель Белл', 'Даниэль Белл'),
    [
      office(
        '2023',
        null,
        'head of the UN Human Rights Monitoring Mission in Ukraine',
        'голова Моніторингової місії ООН з прав людини',
        'глава Мониторинговой миссии ООН по правам человека',
      ),
    ],
    { commonSurname: true },
  ),
  woman('bogner', 'third_party', names('Matilda Bogner', 'Матільда Богнер', 'Матильда Богнер'), [
    office(
      null,
      '2023',
      'head of the UN Human Rights Monitoring Mission in Ukraine',
      'голова Моніторингової місії ООН з прав людини',
      'глава Мониторинговой миссии ООН по правам человека',
    ),
  ]),
  woman(
    'edwards',
    'third_party',
    names('Alice Jill Edwards', 'Еліс Джилл Едвардс', 'Элис Джилл Эдвардс'),
    [
      office(
        '2022-08',
        null,
        'UN special rapporteur on torture',
        'спеціальна доповідачка ООН з питань катувань',
        'специальный докладчик ООН по вопросу о пытках',
      ),
    ],
    { commonSurname: true },
  ),
  woman(
    'spoljaric',
    'third_party',
    names('Mirjana Spoljaric', 'Мір’яна Сполярич', 'Мирьяна Сполярич'),
    [office('2022-10-01', null, 'ICRC President', 'президентка МКЧХ', 'президент МККК')],
    { spellings: ['Spoljarić', 'Мирьяна Сполярик', 'Мір’яна Сполярик'] },
  ),
  man(
    'maurer',
    'third_party',
    names('Peter Maurer', 'Петер Маурер', 'Петер Маурер'),
    [office('2012-07-01', '2022-10-01', 'ICRC President', 'президент МКЧХ', 'президент МККК')],
    { commonSurname: true },
  ),
  man(
    'pope-francis',
    'third_party',
    names('Pope Francis', 'Папа Франциск', 'Папа Франциск'),
    [office('2013-03-13', '2025-04-21', 'Pope', 'Папа Римський', 'Папа Римский')],
    { spellings: ['Pontiff Francis'] },
  ),
  man('pope-leo', 'third_party', names('Pope Leo XIV', 'Папа Лев XIV', 'Папа Лев XIV'), [
    office('2025-05-08', null, 'Pope', 'Папа Римський', 'Папа Римский'),
  ]),
  man(
    'zuppi',
    'third_party',
    names('Matteo Zuppi', 'Маттео Дзуппі', 'Маттео Дзуппи'),
    [
      office(
        null,
        null,
        'cardinal, envoy of the Pope',
        'кардинал, посланець Папи Римського',
        'кардинал, посланник Папы Римского',
      ),
    ],
    { spellings: ['Маттео Дзуппи', 'Маттео Зуппі', 'Маттео Зуппи'] },
  ),
  man('parolin', 'third_party', names('Pietro Parolin', 'П’єтро Паролін', 'Пьетро Паролин'), [
    office(
      '2013-10',
      null,
      'cardinal, Secretary of State of the Holy See',
      'кардинал, державний секретар Ватикану',
      'кардинал, государственный секретарь Ватикана',
    ),
  ]),
  man(
    'mbs',
    'third_party',
    names('Mohammed bin Salman', 'Мухаммед бін Салман', 'Мухаммед бин Салман'),
    [
      office(
        '2017-06-21',
        null,
        'Crown Prince of Saudi Arabia',
        'наслідний принц Саудівської Аравії',
        'наследный принц Саудовской Аравии',
      ),
    ],
    { spellings: ['Mohammad bin Salman'] },
  ),
  man(
    'mbz',
    'third_party',
    names('Mohamed bin Zayed', 'Мухаммед бін Заєд', 'Мухаммед бен Заид'),
    [office('2022-05-14', null, 'President of the United Arab Emirates', 'президент ОАЕ', 'президент ОАЭ')],
    { spellings: ['Mohammed bin Zayed', 'Мухаммед бін Зайд', 'Мухаммед бин Заид', 'Mohamed bin Zayed Al Nahyan'] },
  ),
  man(
    'orban',
    'third_party',
    names('Viktor Orban', 'Віктор Орбан', 'Виктор Орбан'),
    [office('2010-05-29', null, 'Prime Minister of Hungary', 'прем’єр-міністр Угорщини', 'премьер-министр Венгрии')],
    { spellings: ['Orbán'] },
  ),
  man(
    'szijjarto',
    'third_party',
    names('Peter Szijjarto', 'Петер Сійярто', 'Петер Сийярто'),
    [
      office(
        '2014-09',
        null,
        'Foreign Minister of Hungary',
        'міністр закордонних справ Угорщини',
        'министр иностранных дел Венгрии',
      ),
    ],
    { spellings: ['Péter Szijjártó'] },
  ),
  man(
    'lukashenko',
    'third_party',
    names('Alexander Lukashenko', 'Олександр Лукашенко', 'Александр Лукашенко'),
    [office('1994-07-20', null, 'President of Belarus', 'президент Білорусі', 'президент Белоруссии')],
    { spellings: ['Aliaksandr Lukashenka', 'Lukashenka'] },
  ),
  man('macron', 'third_party', names('Emmanuel Macron', 'Еммануель Макрон', 'Эмманюэль Макрон'), [
    office('2017-05-14', null, 'President of France', 'президент Франції', 'президент Франции'),
  ]),
  man('scholz', 'third_party', names('Olaf Scholz', 'Олаф Шольц', 'Олаф Шольц'), [
    office('2021-12-08', '2025-05-06', 'Chancellor of Germany', 'канцлер Німеччини', 'канцлер Германии'),
  ]),
  man('merz', 'third_party', names('Friedrich Merz', 'Фрідріх Мерц', 'Фридрих Мерц'), [
    office('2025-05-06', null, 'Chancellor of Germany', 'канцлер Німеччини', 'канцлер Германии'),
  ]),
  man('starmer', 'third_party', names('Keir Starmer', 'Кір Стармер', 'Кир Стармер'), [
    office(
      '2024-07-05',
      null,
      'Prime Minister of the United Kingdom',
      'прем’єр-міністр Великої Британії',
      'премьер-министр Великобритании',
    ),
  ]),
  woman('truss', 'third_party', names('Liz Truss', 'Ліз Трасс', 'Лиз Трасс'), [
    office(
      '2021-09-15',
      '2022-09-06',
      'Foreign Secretary of the United Kingdom',
      'міністерка закордонних справ Великої Британії',
      'глава МИД Великобритании',
    ),
    office(
      '2022-09-06',
      '2022-10-25',
      'Prime Minister of the United Kingdom',
      'прем’єр-міністерка Великої Британії',
      'премьер-министр Великобритании',
    ),
  ]),
  man('stoltenberg', 'third_party', names('Jens Stoltenberg', 'Єнс Столтенберг', 'Йенс Столтенберг'), [
    office(
      '2014-10-01',
      '2024-10-01',
      'NATO Secretary General',
      'генеральний секретар НАТО',
      'генеральный секретарь НАТО',
    ),
  ]),
  man('rutte', 'third_party', names('Mark Rutte', 'Марк Рютте', 'Марк Рютте'), [
    office(
      '2010-10-14',
      '2024-07-02',
      'Prime Minister of the Netherlands',
      'прем’єр-міністр Нідерландів',
      'премьер-министр Нидерландов',
    ),
    office('2024-10-01', null, 'NATO Secretary General', 'генеральний секретар НАТО', 'генеральный секретарь НАТО'),
  ]),
  woman('von-der-leyen', 'third_party', names('Ursula von der Leyen', 'Урсула фон дер Ляєн', 'Урсула фон дер Ляйен'), [
    office('2019-12-01', null, 'President of the European Commission', 'президентка Єврокомісії', 'глава Еврокомиссии'),
  ]),
  woman('kallas', 'third_party', names('Kaja Kallas', 'Кая Каллас', 'Кая Каллас'), [
    office(
      '2021-01-26',
      '2024-07-23',
      'Prime Minister of Estonia',
      'прем’єр-міністерка Естонії',
      'премьер-министр Эстонии',
    ),
    office('2024-12-01', null, 'EU foreign policy chief', 'верховна представниця ЄС', 'глава дипломатии ЕС'),
  ]),
  man('borrell', 'third_party', names('Josep Borrell', 'Жозеп Боррель', 'Жозеп Боррель'), [
    office('2019-12-01', '2024-12-01', 'EU foreign policy chief', 'верховний представник ЄС', 'глава дипломатии ЕС'),
  ]),
  man('kulbokas', 'third_party', names('Visvaldas Kulbokas', 'Вісвальдас Кульбокас', 'Висвальдас Кульбокас'), [
    office(
      '2021-06-15',
      null,
      'apostolic nuncio to Ukraine',
      'апостольський нунцій в Україні',
      'апостольский нунций в Украине',
    ),
  ]),
  man(
    'al-ansari',
    'third_party',
    names('Majed al-Ansari', 'Маджед аль-Ансарі', 'Маджед аль-Ансари'),
    [office(null, null, "spokesman for Qatar's Foreign Ministry", 'речник МЗС Катару', 'представитель МИД Катара')],
    { spellings: ['Ansari'] },
  ),
  woman(
    'al-khater',
    'third_party',
    names('Lolwah al-Khater', 'Лолва аль-Хатер', 'Лулва аль-Хатер'),
    [
      office(
        '2023-03',
        '2024-11',
        'Minister of State for International Cooperation of Qatar',
        'державна міністерка Катару з міжнародного співробітництва',
        'государственный министр Катара по международному сотрудничеству',
      ),
    ],
    { spellings: ['Lolwah Al Khater', 'Lulwa Al Khater'] },
  ),
  man(
    'abdullah-bin-zayed',
    'third_party',
    names('Abdullah bin Zayed', 'Абдалла бін Заїд', 'Абдалла бен Заид'),
    [
      office(
        '2006-02',
        null,
        'Foreign Minister of the United Arab Emirates',
        'міністр закордонних справ ОАЕ',
        'министр иностранных дел ОАЭ',
      ),
    ],
    { commonSurname: true },
  ),
  man('faisal-bin-farhan', 'third_party', names('Faisal bin Farhan', 'Фейсал бін Фархан', 'Фейсал бен Фархан'), [
    office(
      '2019-10-23',
      null,
      'Foreign Minister of Saudi Arabia',
      'міністр закордонних справ Саудівської Аравії',
      'министр иностранных дел Саудовской Аравии',
    ),
  ]),
  woman(
    'eismont',
    'third_party',
    names('Natalya Eismont', 'Наталія Ейсмонт', 'Наталья Эйсмонт'),
    [
      office(
        null,
        null,
        'press secretary of the President of Belarus',
        'пресссекретарка президента Білорусі',
        'пресс-секретарь президента Белоруссии',
      ),
    ],
    { spellings: ['Eysmont', 'Natallia Eismant', 'Eismant'] },
  ),
  man(
    'coale',
    'third_party',
    names('John Coale', 'Джон Коул', 'Джон Коул'),
    [
      office(
        '2025-11',
        null,
        'US special envoy for Belarus',
        'спецпосланець США щодо Білорусі',
        'спецпосланник США по Белоруссии',
      ),
    ],
    { commonSurname: true },
  ),
  woman(
    'tammy-bruce',
    'third_party',
    names('Tammy Bruce', 'Теммі Брюс', 'Тэмми Брюс'),
    [
      office(
        '2025-01-20',
        '2025-08',
        'spokeswoman for the US State Department',
        'речниця Держдепартаменту США',
        'представитель Госдепа США',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'matthew-miller',
    'third_party',
    names('Matthew Miller', 'Метью Міллер', 'Мэттью Миллер'),
    [
      office(
        '2023-04',
        '2025-01-20',
        'spokesman for the US State Department',
        'речник Держдепартаменту США',
        'представитель Госдепа США',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'ned-price',
    'third_party',
    names('Ned Price', 'Нед Прайс', 'Нед Прайс'),
    [
      office(
        '2021-01-20',
        '2023-03',
        'spokesman for the US State Department',
        'речник Держдепартаменту США',
        'представитель Госдепа США',
      ),
    ],
    { commonSurname: true },
  ),
  man('kirby', 'third_party', names('John Kirby', 'Джон Кірбі', 'Джон Кирби'), [
    office(
      '2022-05',
      '2025-01-20',
      'spokesman for the US National Security Council',
      'речник Ради нацбезпеки США',
      'представитель Совета нацбезопасности США',
    ),
  ]),
  woman('shamdasani', 'third_party', names('Ravina Shamdasani', 'Равіна Шамдасані', 'Равина Шамдасани'), [
    office(
      null,
      null,
      'spokeswoman for the UN Human Rights Office',
      'речниця Управління ООН з прав людини',
      'представитель Управления ООН по правам человека',
    ),
  ]),
  man(
    'griffiths-icrc',
    'third_party',
    names('Pat Griffiths', 'Пат Гріффітс', 'Пат Гриффитс'),
    [
      office(
        null,
        null,
        'spokesman for the Red Cross in Ukraine',
        'речник МКЧХ в Україні',
        'представитель МККК на Украине',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'despres',
    'third_party',
    names('Achille Despres', 'Ашіль Депре', 'Ашиль Депре'),
    [
      office(
        null,
        null,
        'spokesman for the Red Cross in Ukraine',
        'речник МКЧХ в Україні',
        'представитель МККК на Украине',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'yasar-guler',
    'third_party',
    names('Yasar Guler', 'Яшар Гюлер', 'Яшар Гюлер'),
    [office('2023-06-03', null, 'Turkish Defence Minister', 'міністр оборони Туреччини', 'министр обороны Турции')],
    { spellings: ['Güler', 'Yaşar Güler'] },
  ),
  man(
    'celik',
    'third_party',
    names('Omer Celik', 'Омер Челік', 'Омер Челик'),
    [
      office(
        null,
        null,
        "spokesman for Turkey's ruling party",
        'речник правлячої партії Туреччини',
        'представитель правящей партии Турции',
      ),
    ],
    { spellings: ['Çelik', 'Ömer Çelik'] },
  ),
  man(
    'gallagher',
    'third_party',
    names('Paul Gallagher', 'Пол Галлахер', 'Пол Галлахер'),
    [
      office(
        '2014-11',
        null,
        "the Vatican's foreign minister",
        'секретар Ватикану у відносинах з державами',
        'секретарь Ватикана по отношениям с государствами',
      ),
    ],
    { commonSurname: true },
  ),
  man('grossi', 'third_party', names('Rafael Grossi', 'Рафаель Гроссі', 'Рафаэль Гросси'), [
    office(
      '2019-12-03',
      null,
      'Director General of the International Atomic Energy Agency',
      'гендиректор МАГАТЕ',
      'гендиректор МАГАТЭ',
    ),
  ]),
  man('abramovich', null, names('Roman Abramovich', 'Роман Абрамович', 'Роман Абрамович'), [
    office(null, null, 'businessman and mediator', 'бізнесмен і посередник', 'бизнесмен и посредник'),
  ]),
];
