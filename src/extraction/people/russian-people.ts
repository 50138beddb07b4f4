import type { Person } from './person.ts';
import { man, names, office, woman } from './person.ts';

/** Russian speakers on exchanges, those of the occupied regions among them (they speak for Russia's side). */
export const RUSSIAN_PEOPLE: readonly Person[] = [
  man('putin', 'russia', names('Vladimir Putin', 'Володимир Путін', 'Владимир Путин'), [
    office('2012-05-07', null, 'President of Russia', 'президент Росії', 'президент России'),
  ]),
  man(
    'medinsky',
    'russia',
    names('Vladimir Medinsky', 'Володимир Мединський', 'Владимир Мединский'),
    [
      office(
        '2020-01-24',
        null,
        'head of the Russian delegation, aide to the President of Russia',
        'глава російської делегації, помічник президента Росії',
        'глава российской делегации, помощник президента России',
      ),
    ],
    { spellings: ['Medinskiy', 'Володимир Медінський', 'Medynskyi', 'Medinskii', 'Medynsky'] },
  ),
  woman(
    'moskalkova',
    'russia',
    names('Tatyana Moskalkova', 'Тетяна Москалькова', 'Татьяна Москалькова'),
    [
      office(
        '2016-04-22',
        null,
        'human rights commissioner of Russia',
        'уповноважена з прав людини в Росії',
        'уполномоченный по правам человека в России',
      ),
    ],
    { spellings: ['Tatiana Moskalkova', 'Tetiana Moskalkova'] },
  ),
  man(
    'lavrov',
    'russia',
    names('Sergei Lavrov', 'Сергій Лавров', 'Сергей Лавров'),
    [
      office(
        '2004-03-09',
        null,
        'Foreign Minister of Russia',
        'міністр закордонних справ Росії',
        'министр иностранных дел России',
      ),
    ],
    { spellings: ['Sergey Lavrov'] },
  ),
  man(
    'peskov',
    'russia',
    names('Dmitry Peskov', 'Дмитро Пєсков', 'Дмитрий Песков'),
    [office('2012-05-22', null, 'Kremlin spokesman', 'речник Кремля', 'пресс-секретарь президента России')],
    { spellings: ['Dmitri Peskov', 'Dmitriy Peskov', 'Dmytro Peskov'] },
  ),
  woman(
    'zakharova',
    'russia',
    names('Maria Zakharova', 'Марія Захарова', 'Мария Захарова'),
    [
      office(
        '2015-08-10',
        null,
        'spokeswoman for the Russian Foreign Ministry',
        'речниця МЗС Росії',
        'официальный представитель МИД России',
      ),
    ],
    { spellings: ['Zaharova', 'Mariya Zakharova'] },
  ),
  man(
    'belousov',
    'russia',
    names('Andrei Belousov', 'Андрій Бєлоусов', 'Андрей Белоусов'),
    [office('2024-05-14', null, 'Defence Minister of Russia', 'міністр оборони Росії', 'министр обороны России')],
    { spellings: ['Andrey Belousov', 'Bielousov'] },
  ),
  man(
    'shoigu',
    'russia',
    names('Sergei Shoigu', 'Сергій Шойгу', 'Сергей Шойгу'),
    [
      office(
        '2012-11-06',
        '2024-05-12',
        'Defence Minister of Russia',
        'міністр оборони Росії',
        'министр обороны России',
      ),
      office(
        '2024-05-12',
        null,
        'secretary of the Russian Security Council',
        'секретар Ради безпеки Росії',
        'секретарь Совета безопасности России',
      ),
    ],
    { spellings: ['Sergey Shoigu'] },
  ),
  man('konashenkov', 'russia', names('Igor Konashenkov', 'Ігор Конашенков', 'Игорь Конашенков'), [
    office(
      null,
      null,
      'spokesman for the Russian Defence Ministry',
      'речник Міноборони Росії',
      'официальный представитель Минобороны России',
    ),
  ]),
  woman(
    'lvova-belova',
    'russia',
    names('Maria Lvova-Belova', 'Марія Львова-Бєлова', 'Мария Львова-Белова'),
    [
      office(
        '2021-10-27',
        null,
        "presidential commissioner for children's rights of Russia",
        'уповноважена президента Росії з прав дитини',
        'уполномоченный при президенте России по правам ребенка',
      ),
    ],
    { spellings: ['Mariya Lvova-Belova'] },
  ),
  man(
    'medvedev',
    'russia',
    names('Dmitry Medvedev', 'Дмитро Медведєв', 'Дмитрий Медведев'),
    [
      office(
        '2020-01-16',
        null,
        'deputy chairman of the Russian Security Council',
        'заступник голови Ради безпеки Росії',
        'заместитель председателя Совета безопасности России',
      ),
    ],
    { spellings: ['Dmitri Medvedev'] },
  ),
  man(
    'pushilin',
    'russia',
    names('Denis Pushilin', 'Денис Пушилін', 'Денис Пушилин'),
    [
      office(
        '2018-11-20',
        null,
        'Russian-installed head of the Donetsk region',
        'очільник окупованої Донеччини',
        'назначенный Россией глава Донецкой области',
      ),
    ],
    { spellings: ['Denys Pushylin', 'Pushylin'] },
  ),
  man('pasechnik', 'russia', names('Leonid Pasechnik', 'Леонід Пасічник', 'Леонид Пасечник'), [
    office(
      '2017-11',
      null,
      'Russian-installed head of the Luhansk region',
      'очільник окупованої Луганщини',
      'назначенный Россией глава Луганской области',
    ),
  ]),
  woman(
    'morozova',
    'russia',
    names('Daria Morozova', 'Дарія Морозова', 'Дарья Морозова'),
    [
      office(
        null,
        null,
        'Russian-installed ombudswoman in the Donetsk region',
        'омбудсменка окупованої Донеччини',
        'уполномоченная по правам человека в ДНР',
      ),
    ],
    { spellings: ['Darya Morozova'], commonSurname: true },
  ),
  man(
    'prigozhin',
    'russia',
    names('Yevgeny Prigozhin', 'Євген Пригожин', 'Евгений Пригожин'),
    [office(null, '2023-08-23', 'founder of Wagner', 'засновник «Вагнера»', 'основатель «Вагнера»')],
    { spellings: ['Evgeny Prigozhin', 'Prigozhyn', 'Pryhozhyn'] },
  ),
  man('kadyrov', 'russia', names('Ramzan Kadyrov', 'Рамзан Кадиров', 'Рамзан Кадыров'), [
    office('2007', null, 'head of Chechnya', 'голова Чечні', 'глава Чечни'),
  ]),
  man('volodin', 'russia', names('Vyacheslav Volodin', 'В’ячеслав Володін', 'Вячеслав Володин'), [
    office('2016-10-05', null, 'Speaker of the State Duma', 'спікер Держдуми', 'председатель Госдумы'),
  ]),
  woman(
    'matviyenko',
    'russia',
    names('Valentina Matviyenko', 'Валентина Матвієнко', 'Валентина Матвиенко'),
    [
      office(
        '2011-09-21',
        null,
        'Speaker of the Federation Council',
        'спікерка Ради Федерації',
        'председатель Совета Федерации',
      ),
    ],
    { spellings: ['Matvienko'] },
  ),
  man(
    'fomin',
    'russia',
    names('Alexander Fomin', 'Олександр Фомін', 'Александр Фомин'),
    [
      office(
        '2017-01',
        null,
        'Deputy Defence Minister of Russia',
        'заступник міністра оборони Росії',
        'заместитель министра обороны России',
      ),
    ],
    { commonSurname: true },
  ),
  man('kostyukov', 'russia', names('Igor Kostyukov', 'Ігор Костюков', 'Игорь Костюков'), [
    office('2018-11', null, 'head of Russian military intelligence', 'начальник ГРУ', 'начальник ГРУ'),
  ]),
  man(
    'dmitriev',
    'russia',
    names('Kirill Dmitriev', 'Кирило Дмитрієв', 'Кирилл Дмитриев'),
    [
      office(
        '2011',
        '2025-02-23',
        'head of the Russian Direct Investment Fund',
        'глава Російського фонду прямих інвестицій',
        'глава Российского фонда прямых инвестиций',
      ),
      office(
        '2025-02-23',
        null,
        'special envoy of the President of Russia',
        'спецпредставник президента Росії',
        'спецпредставитель президента России',
      ),
    ],
    { spellings: ['Kiril Dmitriev', 'Dmitriyev'] },
  ),
  man(
    'ushakov',
    'russia',
    names('Yuri Ushakov', 'Юрій Ушаков', 'Юрий Ушаков'),
    [
      office(
        '2012-05',
        null,
        'aide to the President of Russia',
        'помічник президента Росії',
        'помощник президента России',
      ),
    ],
    { spellings: ['Yury Ushakov'] },
  ),
  man('bortnikov', 'russia', names('Alexander Bortnikov', 'Олександр Бортников', 'Александр Бортников'), [
    office('2008-05-12', null, 'director of the FSB', 'директор ФСБ', 'директор ФСБ'),
  ]),
  man(
    'naryshkin',
    'russia',
    names('Sergei Naryshkin', 'Сергій Наришкін', 'Сергей Нарышкин'),
    [
      office(
        '2016-10',
        null,
        'director of the Foreign Intelligence Service of Russia',
        'директор СЗР Росії',
        'директор СВР',
      ),
    ],
    { spellings: ['Sergey Naryshkin'] },
  ),
  man('gladkov', 'russia', names('Vyacheslav Gladkov', 'В’ячеслав Гладков', 'Вячеслав Гладков'), [
    office(
      '2020-11-18',
      null,
      'governor of the Belgorod region',
      'губернатор Бєлгородської області',
      'губернатор Белгородской области',
    ),
  ]),
  man(
    'khinshtein',
    'russia',
    names('Alexander Khinshtein', 'Олександр Хінштейн', 'Александр Хинштейн'),
    [office('2024-12-05', null, 'head of the Kursk region', 'голова Курської області', 'глава Курской области')],
    { spellings: ['Hinshtein', 'Khinshteyn'] },
  ),
  man(
    'kartapolov',
    'russia',
    names('Andrei Kartapolov', 'Андрій Картаполов', 'Андрей Картаполов'),
    [
      office(
        '2021-10',
        null,
        'chairman of the Duma defence committee',
        'голова комітету Держдуми з оборони',
        'глава комитета Госдумы по обороне',
      ),
    ],
    { spellings: ['Andrey Kartapolov'] },
  ),
  man(
    'slutsky',
    'russia',
    names('Leonid Slutsky', 'Леонід Слуцький', 'Леонид Слуцкий'),
    [
      office(
        '2016-10',
        null,
        'chairman of the Duma committee on international affairs',
        'голова комітету Держдуми з міжнародних справ',
        'глава комитета Госдумы по международным делам',
      ),
    ],
    { spellings: ['Slutskiy'] },
  ),
  man(
    'klishas',
    'russia',
    names('Andrei Klishas', 'Андрій Клішас', 'Андрей Клишас'),
    [office(null, null, 'Russian senator', 'російський сенатор', 'российский сенатор')],
    { spellings: ['Andrey Klishas'] },
  ),
  man('kosachev', 'russia', names('Konstantin Kosachev', 'Костянтин Косачов', 'Константин Косачев'), [
    office(
      null,
      null,
      'deputy speaker of the Federation Council',
      'віцеспікер Ради Федерації',
      'вице-спикер Совета Федерации',
    ),
  ]),
  man(
    'saraliev',
    'russia',
    names('Shamsail Saraliev', 'Шамсаїл Саралієв', 'Шамсаил Саралиев'),
    [office(null, null, 'member of the State Duma', 'депутат Держдуми', 'депутат Госдумы')],
    { spellings: ['Saraliyev'] },
  ),
  man('zorin', 'russia', names('Alexander Zorin', 'Олександр Зорін', 'Александр Зорин'), [
    office(
      null,
      null,
      'Russian general, negotiator on exchanges',
      'російський генерал, переговорник щодо обмінів',
      'генерал, переговорщик по обменам',
    ),
  ]),
  woman('lantratova', 'russia', names('Yana Lantratova', 'Яна Лантратова', 'Яна Лантратова'), [
    office('2021-10', null, 'member of the State Duma', 'депутатка Держдуми', 'депутат Госдумы'),
  ]),
  man('galuzin', 'russia', names('Mikhail Galuzin', 'Михайло Галузін', 'Михаил Галузин'), [
    office(
      '2022-11',
      null,
      'Deputy Foreign Minister of Russia',
      'заступник міністра закордонних справ Росії',
      'заместитель министра иностранных дел России',
    ),
  ]),
  man(
    'ryabkov',
    'russia',
    names('Sergei Ryabkov', 'Сергій Рябков', 'Сергей Рябков'),
    [
      office(
        '2008',
        null,
        'Deputy Foreign Minister of Russia',
        'заступник міністра закордонних справ Росії',
        'заместитель министра иностранных дел России',
      ),
    ],
    { spellings: ['Sergey Ryabkov'] },
  ),
  man(
    'nebenzya',
    'russia',
    names('Vasily Nebenzya', 'Василь Небензя', 'Василий Небензя'),
    [
      office(
        '2017-07',
        null,
        'ambassador of Russia to the United Nations',
        'постійний представник Росії при ООН',
        'постоянный представитель России при ООН',
      ),
    ],
    { spellings: ['Vassily Nebenzia', 'Nebenzia'] },
  ),
  man(
    'polyanskiy',
    'russia',
    names('Dmitry Polyanskiy', 'Дмитро Полянський', 'Дмитрий Полянский'),
    [
      office(
        '2018',
        null,
        'deputy ambassador of Russia to the United Nations',
        'заступник постійного представника Росії при ООН',
        'заместитель постоянного представителя России при ООН',
      ),
    ],
    { spellings: ['Polyansky'] },
  ),
  man('miroshnik', 'russia', names('Rodion Miroshnik', 'Родіон Мірошник', 'Родион Мирошник'), [
    office(
      '2023',
      null,
      'ambassador-at-large of the Russian Foreign Ministry',
      'посол з особливих доручень МЗС Росії',
      'посол по особым поручениям МИД России',
    ),
  ]),
  man(
    'balitsky',
    'russia',
    names('Yevgeny Balitsky', 'Євген Балицький', 'Евгений Балицкий'),
    [
      office(
        '2022',
        null,
        'Russian-installed head of the Zaporizhzhia region',
        'очільник окупованої частини Запоріжжя',
        'глава Запорожской области',
      ),
    ],
    { spellings: ['Evgeny Balitsky'] },
  ),
  man('saldo', 'russia', names('Vladimir Saldo', 'Володимир Сальдо', 'Владимир Сальдо'), [
    office(
      '2022',
      null,
      'Russian-installed head of the Kherson region',
      'очільник окупованої частини Херсонщини',
      'глава Херсонской области',
    ),
  ]),
  man(
    'aksyonov',
    'russia',
    names('Sergei Aksyonov', 'Сергій Аксьонов', 'Сергей Аксенов'),
    [office('2014', null, 'Russian-installed head of Crimea', 'очільник окупованого Криму', 'глава Крыма')],
    { spellings: ['Aksenov'], commonSurname: true },
  ),
  man('bastrykin', 'russia', names('Alexander Bastrykin', 'Олександр Бастрикін', 'Александр Бастрыкин'), [
    office(
      '2011',
      null,
      'head of the Investigative Committee of Russia',
      'голова Слідчого комітету Росії',
      'глава Следственного комитета России',
    ),
  ]),
  man(
    'utkin',
    'russia',
    names('Dmitry Utkin', 'Дмитро Уткін', 'Дмитрий Уткин'),
    [office(null, '2023-08-23', 'commander of Wagner', 'командир «Вагнера»', 'командир «Вагнера»')],
    { commonSurname: true },
  ),
  man('medvedchuk', null, names('Viktor Medvedchuk', 'Віктор Медведчук', 'Виктор Медведчук'), []),
  man('alaudinov', 'russia', names('Apti Alaudinov', 'Апті Алаудінов', 'Апти Алаудинов'), [
    office(
      null,
      null,
      'commander of the Akhmat special forces',
      'командир спецназу «Ахмат»',
      'командир спецназа «Ахмат»',
    ),
  ]),
  man('girkin', 'russia', names('Igor Girkin', 'Ігор Гіркін', 'Игорь Гиркин'), [
    office(null, null, 'former separatist commander', 'колишній командир сепаратистів', 'бывший командир сепаратистов'),
  ]),
  woman(
    'merkacheva',
    'russia',
    names('Eva Merkacheva', 'Єва Меркачова', 'Ева Меркачева'),
    [
      office(
        null,
        null,
        'member of the Presidential Human Rights Council',
        'членкиня Ради з прав людини при президенті РФ',
        'член Совета при президенте РФ по правам человека',
      ),
    ],
    { spellings: ['Ева Меркачёва'] },
  ),
  woman('ostanina', 'russia', names('Nina Ostanina', 'Ніна Останіна', 'Нина Останина'), [
    office(
      '2021-10',
      null,
      'chair of the State Duma family committee',
      'голова комітету Держдуми у справах сім’ї',
      'глава комитета Госдумы по защите семьи',
    ),
  ]),
  woman(
    'svetlana-petrenko',
    'russia',
    names('Svetlana Petrenko', 'Світлана Петренко', 'Светлана Петренко'),
    [
      office(
        null,
        null,
        'spokeswoman for the Investigative Committee',
        'речниця Слідчого комітету РФ',
        'представитель Следственного комитета',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'alexei-smirnov',
    'russia',
    names('Alexei Smirnov', 'Олексій Смирнов', 'Алексей Смирнов'),
    [
      office(
        '2024-05-15',
        '2024-12-05',
        'acting governor of Kursk region',
        'в.о. губернатора Курської області',
        'врио губернатора Курской области',
      ),
    ],
    { commonSurname: true },
  ),
  man('basurin', 'russia', names('Eduard Basurin', 'Едуард Басурін', 'Эдуард Басурин'), [
    office(
      null,
      null,
      'spokesman for the Russian-backed forces in Donetsk',
      'речник підтримуваних Росією сил у Донецьку',
      'представитель Народной милиции ДНР',
    ),
  ]),
  woman(
    'serdyukova',
    'russia',
    names('Victoria Serdyukova', 'Вікторія Сердюкова', 'Виктория Сердюкова'),
    [
      office(
        null,
        null,
        'Russian-backed ombudswoman in Luhansk',
        'підтримувана Росією омбудсменка в Луганську',
        'уполномоченный по правам человека в ЛНР',
      ),
    ],
    { commonSurname: true },
  ),
  man('vodolatsky', 'russia', names('Viktor Vodolatsky', 'Віктор Водолацький', 'Виктор Водолацкий'), [
    office(null, null, 'member of the State Duma', 'депутат Держдуми', 'депутат Госдумы'),
  ]),
  man(
    'chepa',
    'russia',
    names('Alexei Chepa', 'Олексій Чепа', 'Алексей Чепа'),
    [office(null, null, 'member of the State Duma', 'депутат Держдуми', 'депутат Госдумы')],
    { commonSurname: true },
  ),
];
