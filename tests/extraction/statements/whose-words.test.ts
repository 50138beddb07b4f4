import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { statementsOf } from './read.ts';

const PLAIN: Readonly<Record<Language, string>> = {
  en: 'Ukraine and Russia held an exchange of prisoners. ',
  uk: 'Україна та Росія провели обмін полоненими. ',
  ru: 'Россия и Украина провели обмен пленными. ',
};

/** Who says the last statement of a text on an exchange: the name, else the role in brackets; and the side. */
function lastSpeaker(lang: Language, text: string): string {
  const last = statementsOf(lang, PLAIN[lang] + text).at(-1);
  return last === undefined ? 'nobody' : `${last.speaker ?? `[${last.role}]`}, ${last.side}`;
}

describe('words are given to', () => {
  it.each<readonly [fact: string, lang: Language, text: string, speaker: string]>([
    [
      'the aide, not to the president whose aide he is',
      'uk',
      'Помічник Путіна Мединський запевнив, що обмін полоненими триватиме.',
      'Vladimir Medinsky, russia',
    ],
    [
      'the adviser with a name of her own',
      'uk',
      'Радниця Єрмака Олеся Гай повідомила, що обмін полоненими перенесли.',
      'Олеся Гай, ukraine',
    ],
    [
      'a country’s own ministry',
      'en',
      'Russia will return 700 bodies in the exchange, its defence ministry announced.',
      'Russian Defence Ministry, russia',
    ],
    [
      'officials by where they sit',
      'en',
      'The next exchange of prisoners, officials in Kyiv hinted, may come soon.',
      '[officials in Kyiv], ukraine',
    ],
    [
      'one of the sources that spoke before',
      'ru',
      'О новом обмене пленными рассказали два собеседника издания. Один из них уточнил, что обмен пленными пройдет в мае.',
      '[собеседника издания], null',
    ],
    [
      'whoever would only say so',
      'en',
      'Bohdan Okhrimenko would only say that the exchange of prisoners was not off.',
      'Bohdan Okhrimenko, ukraine',
    ],
    [
      'a name with a small word inside',
      'en',
      'Majed al-Ansari, a Qatari spokesman, said the exchange of prisoners took a month.',
      'Majed al-Ansari, third_party',
    ],
    [
      'the namesake whom the given name tells',
      'en',
      'The founder of the charity, Mykola Kuleba, called the exchange of prisoners a drop in the sea.',
      'Mykola Kuleba, ukraine',
    ],
    [
      'the author of a post, not to the post',
      'ru',
      '«Мы готовы обменять еще сто пленных», – говорится в сообщении Владимира Мединского.',
      'Vladimir Medinsky, russia',
    ],
    [
      'several where the noun is a plural',
      'uk',
      'Матері полонених піхотинців закликали президента прискорити обмін полоненими.',
      '[Матері полонених], null',
    ],
    [
      'a diplomat of the continent as a third party',
      'en',
      'The exchange of prisoners is stuck, a European diplomat said.',
      '[European diplomat], third_party',
    ],
    [
      'a headquarters by its letters',
      'uk',
      'Обмін полоненими відбувся на кордоні, повідомляє КШ.',
      'Coordination Headquarters for the Treatment of Prisoners of War, ukraine',
    ],
    [
      'the headquarters that signs a post',
      'uk',
      'Сьогодні ми зустріли наших. Обмін полоненими готували місяць. Дякую ОАЕ.\n\nКоординаційний штаб',
      'Coordination Headquarters for the Treatment of Prisoners of War, ukraine',
    ],
    [
      'the head of a parliament, whose name the parliament is no part of',
      'uk',
      'Президентка Європарламенту Роберта Мецола пообіцяла, що про обмін полоненими говоритимуть.',
      'Роберта Мецола, third_party',
    ],
    [
      'somebody with a particle in the name behind an office',
      'uk',
      'Депутатка Європарламенту Віола фон Крамон заявила, що обмін полоненими зірвано.',
      'Віола фон Крамон, third_party',
    ],
    [
      'the office of an ombudsman, not to the ombudsman',
      'ru',
      'В Офисе украинского омбудсмена рассказали, что обмен пленными продолжается.',
      "Ukrainian Ombudsman's Office, ukraine",
    ],
    [
      'who stands behind the verb and a clause in commas',
      'uk',
      '«Обмін полоненими готують мовчки», – буркнув, коли його спитали про строки, радник Михайло Подоляк.',
      'Mykhailo Podolyak, ukraine',
    ],
    [
      'who stands behind the verb and a participle in commas',
      'ru',
      '«Обмен пленными готовят молча», — ответил, выходя к прессе, Дмитрий Песков.',
      'Dmitry Peskov, russia',
    ],
    [
      'the guest of a paper and the body he is from',
      'ru',
      'Собеседник издания в ГУР рассказал, что обмен пленными отложен.',
      '[Собеседник издания в ГУР], ukraine',
    ],
    [
      'the guest of a paper in an office that only one country can mean',
      'uk',
      'Співрозмовник газети в Офісі президента розповів, що обмін полоненими відклали.',
      '[Співрозмовник газети в Офісі президента], ukraine',
    ],
    [
      'the source in a body behind an article',
      'en',
      'A source in the Security Service of Ukraine said the prisoner exchange was delayed.',
      '[source in the Security Service of Ukraine], ukraine',
    ],
    [
      'the same diplomat, called by half of his title',
      'en',
      'A European diplomat had warned that the prisoner exchange would slip. “The prisoner exchange lacks names on both lists,” the diplomat complained.',
      '[European diplomat], third_party',
    ],
    [
      'a press service',
      'uk',
      'Обмін полоненими пройшов на світанку, інформує пресслужба СБУ.',
      '[пресслужба СБУ], ukraine',
    ],
    [
      'a press centre',
      'ru',
      'Обмен пленными прошел на рассвете, сообщил пресс-центр ФСБ.',
      '[пресс-центр ФСБ], russia',
    ],
    [
      'a pontiff, on neither side',
      'uk',
      'Понтифік запевнив, що допомагатиме з обміном полоненими.',
      '[Понтифік], third_party',
    ],
    [
      'a member of a parliament of Europe, on neither side',
      'ru',
      'Депутат Европарламента Рихард Кальт заявил, что обмен пленными сорван.',
      'Рихард Кальт, third_party',
    ],
    [
      'who thanked and wrote, not to whom was thanked',
      'uk',
      'Зеленський подякував ОАЕ і написав, що обмін полоненими триватиме.',
      'Volodymyr Zelenskyy, ukraine',
    ],
    [
      'whose guess the sentence before is',
      'ru',
      'Обмен пленными пройдет в мае. Такое предположение высказал Дмитрий Песков.',
      'Dmitry Peskov, russia',
    ],
    [
      'whoever stressed what the sentence before tells',
      'uk',
      'Обмін полоненими затягує Москва. На цьому наголосив Андрій Юсов.',
      'Andriy Yusov, ukraine',
    ],
    [
      'whoever gave the figure of the sentence before',
      'ru',
      'Обмена ждут восемь тысяч пленных. Эту цифру озвучил замначальника ГУР Вадим Скибицкий.',
      'Vadym Skibitskyi, ukraine',
    ],
    [
      'a spokesman by another word for his office',
      'uk',
      'Про обмін полоненими говорив Андрій Юсов. За оцінкою речника, обмін полоненими охопить сотню людей.',
      'Andriy Yusov, ukraine',
    ],
    [
      'somebody of a service',
      'en',
      'Dekhtyarenko of the SBU said the exchange of prisoners was watched.',
      'Artem Dekhtiarenko, ukraine',
    ],
    [
      'a cardinal by his own words',
      'ru',
      'Кардинал Дзуппи, по его собственным словам, передал список пленных на обмен.',
      'Matteo Zuppi, third_party',
    ],
    [
      'somebody briefed on the talks',
      'en',
      'A person briefed on the talks told Bloomberg that the exchange of prisoners would go on.',
      '[person briefed on the talks], null',
    ],
  ])('%s', (_fact, lang, text, speaker) => {
    expect(lastSpeaker(lang, text)).toBe(speaker);
  });

  it('nobody by the role of a relative that only describes them', () => {
    const [statement] = statementsOf(
      'en',
      `${PLAIN.en}"Exchange him at last," pleads Inna Tkach, whose brother serves a sentence.`,
    );
    expect(statement).toMatchObject({ speaker: 'Inna Tkach', role: null });
  });
});

describe('a person of the table', () => {
  it.each<readonly [lang: Language, text: string, speaker: string]>([
    ['uk', 'За словами Дар’ї Зарівної, з дітьми обмін полоненими не пов’язаний.', 'Daria Zarivna, ukraine'],
    ['uk', 'Речник МЗС Катару Маджед аль-Ансарі заявив, що обмін полоненими триває.', 'Majed al-Ansari, third_party'],
    ['ru', 'По словам Натальи Эйсмонт, обмен пленными прошел на границе.', 'Natalya Eismont, third_party'],
    ['ru', 'Правозащитница Меркачева рассказала, что обмен пленными отложили.', 'Eva Merkacheva, russia'],
    [
      'en',
      'Lolwah Al Khater said the exchange of prisoners would bring children home.',
      'Lolwah al-Khater, third_party',
    ],
  ])('is known in every case and spelling: %s %s', (lang, text, speaker) => {
    expect(lastSpeaker(lang, text)).toBe(speaker);
  });
});

describe('words behind a colon', () => {
  it('end where the next sentence begins with somebody else', () => {
    const [statement] = statementsOf(
      'ru',
      `${PLAIN.ru}Песков уточнил: обмен пленными пройдет утром. В Минобороны промолчали.`,
    );
    expect(statement?.text).toBe('обмен пленными пройдет утром.');
  });
});
