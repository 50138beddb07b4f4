import type { Person } from './person.ts';
import { man, names, office, woman } from './person.ts';

/** Ukrainian speakers on exchanges. Dates of office as published; a date that is not known for sure is left open. */
export const UKRAINIAN_PEOPLE: readonly Person[] = [
  man(
    'zelenskyy',
    'ukraine',
    names('Volodymyr Zelenskyy', 'Володимир Зеленський', 'Владимир Зеленский'),
    [office('2019-05-20', null, 'President of Ukraine', 'президент України', 'президент Украины')],
    { spellings: ['Zelensky', 'Zelenskiy', 'Zelenskyi', 'Zelenskij', 'Zelenski', 'Selenskyj', 'Vladimir Zelensky'] },
  ),
  man(
    'yermak',
    'ukraine',
    names('Andriy Yermak', 'Андрій Єрмак', 'Андрей Ермак'),
    [
      office(
        '2020-02-11',
        '2025-11-28',
        "head of the President's Office",
        'керівник Офісу президента',
        'глава Офиса президента',
      ),
    ],
    { spellings: ['Ermak', 'Jermak'] },
  ),
  man(
    'budanov',
    'ukraine',
    names('Kyrylo Budanov', 'Кирило Буданов', 'Кирилл Буданов'),
    [
      office(
        '2020-08-05',
        '2026-01-02',
        'head of Defence Intelligence',
        'начальник ГУР Міноборони',
        'начальник ГУР Минобороны Украины',
      ),
      office(
        '2026-01-02',
        null,
        "head of the President's Office",
        'керівник Офісу президента',
        'глава Офиса президента',
      ),
    ],
    { spellings: ['Kirill Budanov'] },
  ),
  man(
    'umerov',
    'ukraine',
    names('Rustem Umerov', 'Рустем Умєров', 'Рустем Умеров'),
    [
      office('2023-09-06', '2025-07-17', 'Defence Minister', 'міністр оборони', 'министр обороны Украины'),
      office(
        '2025-07-18',
        null,
        'secretary of the National Security and Defence Council',
        'секретар РНБО',
        'секретарь СНБО',
      ),
    ],
    { spellings: ['Umierov', 'Umyerov'] },
  ),
  man(
    'lubinets',
    'ukraine',
    names('Dmytro Lubinets', 'Дмитро Лубінець', 'Дмитрий Лубинец'),
    [
      office(
        '2022-07-01',
        null,
        'human rights ombudsman',
        'уповноважений Верховної Ради з прав людини',
        'уполномоченный Верховной рады по правам человека',
      ),
    ],
    { spellings: ['Lubinetz', 'Lubynets', 'Dmitry Lubinets', 'Dmitriy Lubinets'] },
  ),
  woman(
    'denisova',
    'ukraine',
    names('Liudmyla Denisova', 'Людмила Денісова', 'Людмила Денисова'),
    [
      office(
        '2018-03-15',
        '2022-05-31',
        'human rights ombudsman',
        'уповноважена Верховної Ради з прав людини',
        'уполномоченная Верховной рады по правам человека',
      ),
    ],
    { spellings: ['Denysova', 'Lyudmyla Denisova'] },
  ),
  man('yatsenko', 'ukraine', names('Petro Yatsenko', 'Петро Яценко', 'Петр Яценко'), [
    office(
      null,
      null,
      'spokesman for the Coordination Headquarters for the Treatment of Prisoners of War',
      'речник Координаційного штабу з питань поводження з військовополоненими',
      'представитель Координационного штаба по вопросам обращения с военнопленными',
    ),
  ]),
  man(
    'yusov',
    'ukraine',
    names('Andriy Yusov', 'Андрій Юсов', 'Андрей Юсов'),
    [
      office(
        null,
        null,
        'spokesman for Defence Intelligence',
        'представник ГУР Міноборони',
        'представитель ГУР Минобороны Украины',
      ),
    ],
    { spellings: ['Iusov', 'Jusov'] },
  ),
  woman(
    'vereshchuk',
    'ukraine',
    names('Iryna Vereshchuk', 'Ірина Верещук', 'Ирина Верещук'),
    [
      office('2021-11-04', '2024-09-04', 'Deputy Prime Minister', 'віцепрем’єр-міністерка', 'вице-премьер Украины'),
      office(
        '2024-09-06',
        null,
        "deputy head of the President's Office",
        'заступниця керівника Офісу президента',
        'заместитель главы Офиса президента',
      ),
    ],
    { spellings: ['Irina Vereshchuk', 'Vereschuk', 'Vereshuk'] },
  ),
  man(
    'podolyak',
    'ukraine',
    names('Mykhailo Podolyak', 'Михайло Подоляк', 'Михаил Подоляк'),
    [
      office(
        '2020-04',
        null,
        "adviser to the head of the President's Office",
        'радник керівника Офісу президента',
        'советник главы Офиса президента',
      ),
    ],
    { spellings: ['Podoliak', 'Podoljak'] },
  ),
  man(
    'tymoshenko',
    'ukraine',
    names('Kyrylo Tymoshenko', 'Кирило Тимошенко', 'Кирилл Тимошенко'),
    [
      office(
        '2019',
        '2023-01-24',
        "deputy head of the President's Office",
        'заступник керівника Офісу президента',
        'заместитель главы Офиса президента',
      ),
    ],
    { spellings: ['Kirill Tymoshenko', 'Timoshenko'], commonSurname: true },
  ),
  man(
    'syrskyi',
    'ukraine',
    names('Oleksandr Syrskyi', 'Олександр Сирський', 'Александр Сырский'),
    [
      office(
        '2019-08-05',
        '2024-02-08',
        'commander of the Land Forces',
        'командувач Сухопутних військ',
        'командующий Сухопутными войсками ВСУ',
      ),
      office(
        '2024-02-08',
        null,
        'Commander-in-Chief of the Armed Forces',
        'головнокомандувач ЗСУ',
        'главнокомандующий ВСУ',
      ),
    ],
    { spellings: ['Syrsky', 'Syrskyy', 'Syrskiy', 'Alexander Syrskyi'] },
  ),
  man(
    'zaluzhnyi',
    'ukraine',
    names('Valerii Zaluzhnyi', 'Валерій Залужний', 'Валерий Залужный'),
    [
      office(
        '2021-07-27',
        '2024-02-08',
        'Commander-in-Chief of the Armed Forces',
        'головнокомандувач ЗСУ',
        'главнокомандующий ВСУ',
      ),
      office('2024-05', null, 'ambassador to the United Kingdom', 'посол у Великій Британії', 'посол в Великобритании'),
    ],
    { spellings: ['Zaluzhny', 'Zaluzhnyy', 'Zaluzhniy'] },
  ),
  man('kuleba', 'ukraine', names('Dmytro Kuleba', 'Дмитро Кулеба', 'Дмитрий Кулеба'), [
    office(
      '2020-03-04',
      '2024-09-05',
      'Foreign Minister',
      'міністр закордонних справ',
      'министр иностранных дел Украины',
    ),
  ]),
  man(
    'sybiha',
    'ukraine',
    names('Andrii Sybiha', 'Андрій Сибіга', 'Андрей Сибига'),
    [office('2024-09-05', null, 'Foreign Minister', 'міністр закордонних справ', 'министр иностранных дел Украины')],
    { spellings: ['Sybiga', 'Sibiga', 'Sibiha'] },
  ),
  man(
    'maliuk',
    'ukraine',
    names('Vasyl Maliuk', 'Василь Малюк', 'Василий Малюк'),
    [office('2022-07-18', '2026-01-05', 'head of the Security Service', 'голова СБУ', 'глава СБУ')],
    { spellings: ['Malyuk'] },
  ),
  man('bakanov', 'ukraine', names('Ivan Bakanov', 'Іван Баканов', 'Иван Баканов'), [
    office('2019-08-29', '2022-07-17', 'head of the Security Service', 'голова СБУ', 'глава СБУ'),
  ]),
  man(
    'prokopenko',
    'ukraine',
    names('Denys Prokopenko', 'Денис Прокопенко', 'Денис Прокопенко'),
    [
      office('2017', '2025-04', 'commander of Azov', 'командир «Азову»', 'командир «Азова»'),
      office('2025-04', null, 'commander of the Azov Corps', 'командир корпусу «Азов»', 'командир корпуса «Азов»'),
    ],
    { spellings: ['Denis Prokopenko'], commonSurname: true },
  ),
  man('palamar', 'ukraine', names('Sviatoslav Palamar', 'Святослав Паламар', 'Святослав Паламар'), [
    office(null, null, 'deputy commander of Azov', 'заступник командира «Азову»', 'заместитель командира «Азова»'),
  ]),
  man(
    'volynskyi',
    'ukraine',
    names('Serhii Volynskyi', 'Сергій Волинський', 'Сергей Волынский'),
    [office(null, null, 'marine commander', 'командир морських піхотинців', 'командир морских пехотинцев')],
    { spellings: ['Volynsky', 'Volynskyy', 'Sergiy Volynskyi'], commonSurname: true },
  ),
  man(
    'reznikov',
    'ukraine',
    names('Oleksii Reznikov', 'Олексій Резніков', 'Алексей Резников'),
    [office('2021-11-04', '2023-09-05', 'Defence Minister', 'міністр оборони', 'министр обороны Украины')],
    { spellings: ['Alexei Reznikov'] },
  ),
  man(
    'shmyhal',
    'ukraine',
    names('Denys Shmyhal', 'Денис Шмигаль', 'Денис Шмыгаль'),
    [
      office('2020-03-04', '2025-07-16', 'Prime Minister', 'прем’єр-міністр', 'премьер-министр Украины'),
      office('2025-07-17', '2026-01', 'Defence Minister', 'міністр оборони', 'министр обороны Украины'),
    ],
    { spellings: ['Shmygal'] },
  ),
  woman('svyrydenko', 'ukraine', names('Yuliia Svyrydenko', 'Юлія Свириденко', 'Юлия Свириденко'), [
    office('2025-07-17', null, 'Prime Minister', 'прем’єр-міністерка', 'премьер-министр Украины'),
  ]),
  man(
    'klymenko',
    'ukraine',
    names('Ihor Klymenko', 'Ігор Клименко', 'Игорь Клименко'),
    [office('2023-02-07', null, 'Interior Minister', 'міністр внутрішніх справ', 'министр внутренних дел Украины')],
    { spellings: ['Igor Klymenko', 'Klimenko'] },
  ),
  man(
    'monastyrskyi',
    'ukraine',
    names('Denys Monastyrskyi', 'Денис Монастирський', 'Денис Монастырский'),
    [
      office(
        '2021-07-16',
        '2023-01-18',
        'Interior Minister',
        'міністр внутрішніх справ',
        'министр внутренних дел Украины',
      ),
    ],
    { spellings: ['Monastyrsky'] },
  ),
  man(
    'danilov',
    'ukraine',
    names('Oleksii Danilov', 'Олексій Данілов', 'Алексей Данилов'),
    [
      office(
        '2019-10-03',
        '2024-03-26',
        'secretary of the National Security and Defence Council',
        'секретар РНБО',
        'секретарь СНБО',
      ),
    ],
    { spellings: ['Danylov'], commonSurname: true },
  ),
  man(
    'lytvynenko',
    'ukraine',
    names('Oleksandr Lytvynenko', 'Олександр Литвиненко', 'Александр Литвиненко'),
    [
      office(
        '2024-03-26',
        '2025-07-18',
        'secretary of the National Security and Defence Council',
        'секретар РНБО',
        'секретарь СНБО',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'kotenko',
    'ukraine',
    names('Oleh Kotenko', 'Олег Котенко', 'Олег Котенко'),
    [
      office(
        '2022-05',
        '2023-11',
        'commissioner for missing persons',
        'уповноважений з питань осіб, зниклих безвісти',
        'уполномоченный по вопросам пропавших без вести',
      ),
    ],
    { spellings: ['Oleg Kotenko'] },
  ),
  man('dobroserdov', 'ukraine', names('Artur Dobroserdov', 'Артур Добросердов', 'Артур Добросердов'), [
    office(
      '2023-11',
      null,
      'commissioner for missing persons',
      'уповноважений з питань осіб, зниклих безвісти',
      'уполномоченный по вопросам пропавших без вести',
    ),
  ]),
  man('okhrimenko', 'ukraine', names('Bohdan Okhrimenko', 'Богдан Охріменко', 'Богдан Охрименко'), [
    office(
      null,
      null,
      'head of the secretariat of the Coordination Headquarters',
      'керівник секретаріату Координаційного штабу',
      'руководитель секретариата Координационного штаба',
    ),
  ]),
  man(
    'skibitskyi',
    'ukraine',
    names('Vadym Skibitskyi', 'Вадим Скібіцький', 'Вадим Скибицкий'),
    [
      office(
        null,
        null,
        'deputy head of Defence Intelligence',
        'заступник начальника ГУР Міноборони',
        'заместитель начальника ГУР Минобороны Украины',
      ),
    ],
    { spellings: ['Skibitsky', 'Skibitskiy'] },
  ),
  man(
    'ivashchenko',
    'ukraine',
    names('Oleh Ivashchenko', 'Олег Іващенко', 'Олег Иващенко'),
    [
      office(
        '2024-03',
        '2026-01-02',
        'head of the Foreign Intelligence Service',
        'голова Служби зовнішньої розвідки',
        'глава Службы внешней разведки Украины',
      ),
      office(
        '2026-01-02',
        null,
        'head of Defence Intelligence',
        'начальник ГУР Міноборони',
        'начальник ГУР Минобороны Украины',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'kyslytsya',
    'ukraine',
    names('Sergiy Kyslytsya', 'Сергій Кислиця', 'Сергей Кислица'),
    [
      office(
        '2020-02',
        '2025-02',
        'ambassador to the United Nations',
        'постійний представник України при ООН',
        'постоянный представитель Украины при ООН',
      ),
      office(
        '2025-02',
        '2026-01',
        'First Deputy Foreign Minister',
        'перший заступник міністра закордонних справ',
        'первый заместитель министра иностранных дел Украины',
      ),
    ],
    { spellings: ['Kyslytsia'] },
  ),
  man(
    'arestovych',
    'ukraine',
    names('Oleksii Arestovych', 'Олексій Арестович', 'Алексей Арестович'),
    [
      office(
        '2020-12',
        '2023-01-17',
        "adviser to the President's Office",
        'радник Офісу президента',
        'советник Офиса президента',
      ),
    ],
    { spellings: ['Arestovich'] },
  ),
  man('stefanchuk', 'ukraine', names('Ruslan Stefanchuk', 'Руслан Стефанчук', 'Руслан Стефанчук'), [
    office('2021-10-08', null, 'Speaker of the Verkhovna Rada', 'голова Верховної Ради', 'спикер Верховной рады'),
  ]),
  man(
    'arakhamia',
    'ukraine',
    names('Davyd Arakhamia', 'Давид Арахамія', 'Давид Арахамия'),
    [
      office(
        '2019-08',
        null,
        'head of the Servant of the People faction',
        'голова фракції «Слуга народу»',
        'глава фракции «Слуга народа»',
      ),
    ],
    { spellings: ['David Arakhamia', 'Arahamiia'] },
  ),
  man(
    'kostin',
    'ukraine',
    names('Andriy Kostin', 'Андрій Костін', 'Андрей Костин'),
    [office('2022-07-27', '2024-10-29', 'Prosecutor General', 'генеральний прокурор', 'генеральный прокурор Украины')],
    { commonSurname: true },
  ),
  man(
    'kravchenko',
    'ukraine',
    names('Ruslan Kravchenko', 'Руслан Кравченко', 'Руслан Кравченко'),
    [office('2025-06-17', null, 'Prosecutor General', 'генеральний прокурор', 'генеральный прокурор Украины')],
    { commonSurname: true },
  ),
  woman('venediktova', 'ukraine', names('Iryna Venediktova', 'Ірина Венедіктова', 'Ирина Венедиктова'), [
    office('2020-03-17', '2022-07-17', 'Prosecutor General', 'генеральна прокурорка', 'генеральный прокурор Украины'),
  ]),
  woman(
    'herasymchuk',
    'ukraine',
    names('Daria Herasymchuk', 'Дар’я Герасимчук', 'Дарья Герасимчук'),
    [
      office(
        null,
        null,
        "presidential commissioner for children's rights",
        'уповноважена президента з прав дитини',
        'уполномоченная президента Украины по правам ребенка',
      ),
    ],
    { spellings: ['Gerasymchuk'] },
  ),
  man(
    'mykola-kuleba',
    'ukraine',
    names('Mykola Kuleba', 'Микола Кулеба', 'Николай Кулеба'),
    [office(null, null, 'head of Save Ukraine', 'керівник Save Ukraine', 'глава Save Ukraine')],
    { commonSurname: true },
  ),
  man(
    'demchenko',
    'ukraine',
    names('Andriy Demchenko', 'Андрій Демченко', 'Андрей Демченко'),
    [
      office(
        null,
        null,
        'spokesman for the State Border Guard Service',
        'речник Державної прикордонної служби',
        'представитель Госпогранслужбы Украины',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'tykhyi',
    'ukraine',
    names('Heorhii Tykhyi', 'Георгій Тихий', 'Георгий Тихий'),
    [
      office(
        '2024-08',
        null,
        'spokesman for the Foreign Ministry',
        'речник МЗС',
        'официальный представитель МИД Украины',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'nikolenko',
    'ukraine',
    names('Oleh Nikolenko', 'Олег Ніколенко', 'Олег Николенко'),
    [
      office(
        null,
        '2024-08',
        'spokesman for the Foreign Ministry',
        'речник МЗС',
        'официальный представитель МИД Украины',
      ),
    ],
    { commonSurname: true },
  ),
  man('hnatov', 'ukraine', names('Andrii Hnatov', 'Андрій Гнатов', 'Андрей Гнатов'), [
    office(
      '2025-03-16',
      null,
      'Chief of the General Staff',
      'начальник Генерального штабу',
      'начальник Генерального штаба ВСУ',
    ),
  ]),
  man(
    'klitschko',
    'ukraine',
    names('Vitali Klitschko', 'Віталій Кличко', 'Виталий Кличко'),
    [office('2014-06', null, 'mayor of Kyiv', 'мер Києва', 'мэр Киева')],
    { spellings: ['Klychko'] },
  ),
  man('usov', 'ukraine', names('Dmytro Usov', 'Дмитро Усов', 'Дмитрий Усов'), [
    office(
      null,
      null,
      'secretary of the Coordination Headquarters for the Treatment of Prisoners of War',
      'секретар Координаційного штабу з питань поводження з військовополоненими',
      'секретарь Координационного штаба по вопросам обращения с военнопленными',
    ),
  ]),
  man(
    'mykhailo-fedorov',
    'ukraine',
    names('Mykhailo Fedorov', 'Михайло Федоров', 'Михаил Федоров'),
    [office('2026-01-14', null, 'Defence Minister', 'міністр оборони', 'министр обороны Украины')],
    { commonSurname: true },
  ),
  woman(
    'zarivna',
    'ukraine',
    names('Daria Zarivna', 'Дар’я Зарівна', 'Дарья Заривная'),
    [office(null, null, 'head of Bring Kids Back UA', 'керівниця Bring Kids Back UA', 'глава Bring Kids Back UA')],
    { spellings: ['Dariia Zarivna', 'Darya Zarivna'] },
  ),
  man(
    'lytvyn',
    'ukraine',
    names('Dmytro Lytvyn', 'Дмитро Литвин', 'Дмитрий Литвин'),
    [
      office(
        null,
        null,
        'communications adviser to the President',
        'радник президента з комунікацій',
        'советник президента Украины по коммуникациям',
      ),
    ],
    { commonSurname: true },
  ),
  man(
    'nykyforov',
    'ukraine',
    names('Serhii Nykyforov', 'Сергій Никифоров', 'Сергей Никифоров'),
    [office(null, null, 'presidential spokesman', 'речник президента', 'пресс-секретарь президента Украины')],
    { commonSurname: true },
  ),
  man(
    'cherniak',
    'ukraine',
    names('Andrii Cherniak', 'Андрій Черняк', 'Андрей Черняк'),
    [
      office(
        null,
        null,
        'representative of Defence Intelligence',
        'представник ГУР Міноборони',
        'представитель ГУР Минобороны Украины',
      ),
    ],
    { spellings: ['Andriy Chernyak', 'Chernyak'], commonSurname: true },
  ),
  man(
    'dekhtiarenko',
    'ukraine',
    names('Artem Dekhtiarenko', 'Артем Дехтяренко', 'Артем Дехтяренко'),
    [office(null, null, 'spokesman for the Security Service', 'речник СБУ', 'представитель СБУ')],
    { spellings: ['Dekhtyarenko'] },
  ),
  woman(
    'tsymbaliuk',
    'ukraine',
    names('Viktoriia Tsymbaliuk', 'Вікторія Цимбалюк', 'Виктория Цымбалюк'),
    [
      office(
        null,
        null,
        'representative of the Coordination Headquarters',
        'представниця Координаційного штабу',
        'представитель Координационного штаба',
      ),
    ],
    { spellings: ['Viktoria Tsymbaliuk'], commonSurname: true },
  ),
  man(
    'maliuska',
    'ukraine',
    names('Denys Maliuska', 'Денис Малюська', 'Денис Малюська'),
    [office('2019-08-29', '2024-09-04', 'Justice Minister', 'міністр юстиції', 'министр юстиции Украины')],
    { spellings: ['Malyuska'] },
  ),
  woman(
    'vysotska',
    'ukraine',
    names('Olena Vysotska', 'Олена Висоцька', 'Елена Высоцкая'),
    [
      office(
        null,
        null,
        'Deputy Justice Minister',
        'заступниця міністра юстиції',
        'заместитель министра юстиции Украины',
      ),
    ],
    { commonSurname: true },
  ),
  man('zhovkva', 'ukraine', names('Ihor Zhovkva', 'Ігор Жовква', 'Игорь Жовква'), [
    office(
      null,
      null,
      "deputy head of the President's Office",
      'заступник керівника Офісу президента',
      'заместитель главы Офиса президента',
    ),
  ]),
];
