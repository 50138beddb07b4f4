import { describe, expect, it } from 'vitest';

import type { Language } from '../../../src/shared/language.ts';
import { statementsOf } from './read.ts';

type Case = readonly [language: Language, text: string, inText: string, speaker: string];

const STAFF = 'Coordination Headquarters for the Treatment of Prisoners of War';

const CASES: readonly Case[] = [
  ['uk', 'В Міноборони РФ заявили, що обмін полоненими тривав годину.', 'Міноборони РФ', 'Russian Defence Ministry'],
  [
    'uk',
    'У Міністерстві оборони Російської Федерації заявили, що обмін полоненими тривав годину.',
    'Міністерство оборони Російської Федерації',
    'Russian Defence Ministry',
  ],
  [
    'uk',
    'За словами російського Міноборони, обмін полоненими тривав годину.',
    'російське Міноборони',
    'Russian Defence Ministry',
  ],
  ['uk', 'За даними Коордштабу, обмін полоненими тривав годину.', 'Коордштаб', STAFF],
  ['uk', 'Координаційний штаб уточнив, що обмін полоненими тривав годину.', 'Координаційний штаб', STAFF],
  ['uk', 'ГУР повідомило, що обмін полоненими тривав годину.', 'ГУР', 'Defence Intelligence of Ukraine'],
  [
    'uk',
    'Головне управління розвідки Міністерства оборони України повідомило, що обмін полоненими тривав годину.',
    'Головне управління розвідки Міністерства оборони України',
    'Defence Intelligence of Ukraine',
  ],
  ['uk', 'У Києві підтвердили, що обмін полоненими тривав годину.', 'Київ', 'Kyiv'],
  ['ru', 'В Минобороны РФ сообщили, что обмен пленными длился час.', 'Минобороны РФ', 'Russian Defence Ministry'],
  ['ru', 'По данным Минобороны России, обмен пленными длился час.', 'Минобороны России', 'Russian Defence Ministry'],
  ['ru', 'МО РФ подтверждает, что обмен пленными длился час.', 'МО РФ', 'Russian Defence Ministry'],
  ['ru', 'В российском МИД ответили, что обмен пленными длился час.', 'российский МИД', 'Russian Foreign Ministry'],
  ['ru', 'В Координационном штабе уточнили, что обмен пленными длился час.', 'Координационный штаб', STAFF],
  ['ru', 'В Кремле сказали, что обмен пленными длился час.', 'Кремль', 'Kremlin'],
  [
    'ru',
    'В министерстве обороны Польши сообщили, что обмен пленными длился час.',
    'министерство обороны Польши',
    'министерство обороны Польши',
  ],
  [
    'en',
    'The Russian Defense Ministry said that the exchange of prisoners took an hour.',
    'Russian Defense Ministry',
    'Russian Defence Ministry',
  ],
  [
    'en',
    "Russia's Defence Ministry said that the exchange of prisoners took an hour.",
    "Russia's Defence Ministry",
    'Russian Defence Ministry',
  ],
  [
    'en',
    'The Defense Ministry of the Russian Federation said that the exchange of prisoners took an hour.',
    'Defense Ministry of the Russian Federation',
    'Russian Defence Ministry',
  ],
  [
    'en',
    'According to the Main Intelligence Directorate of the Ministry of Defence of Ukraine, the exchange of prisoners took an hour.',
    'Main Intelligence Directorate of the Ministry of Defence of Ukraine',
    'Defence Intelligence of Ukraine',
  ],
  [
    'en',
    "Ukraine's MoD said that the exchange of prisoners took an hour.",
    "Ukraine's MoD",
    'Ukrainian Defence Ministry',
  ],
  ['en', 'HUR said that the exchange of prisoners took an hour.', 'HUR', 'Defence Intelligence of Ukraine'],
];

describe('a body that speaks', () => {
  it.each(CASES)('is told as the text names it, in the nominative (%s: %s)', (language, text, inText, speaker) => {
    expect(statementsOf(language, text)).toMatchObject([{ speaker, speakerInText: inText }]);
  });

  it('keeps its name where a later sentence says “the department”', () => {
    const text =
      'Міноборони РФ оголосило про обмін полоненими. «Дякуємо всім». У відомстві додали, що полонені вже в Білорусі.';
    expect(statementsOf('uk', text).map(({ speakerInText }) => speakerInText)).toEqual(
      statementsOf('uk', text).map(() => 'Міноборони РФ'),
    );
  });

  it.each<Case>([
    [
      'uk',
      'Міноборони РФ Україні відповіло, що обмін полоненими тривав годину.',
      'Міноборони РФ',
      'Russian Defence Ministry',
    ],
    ['uk', 'Київ українським родинам пояснив, що обмін полоненими тривав годину.', 'Київ', 'Kyiv'],
    ['ru', 'Кремль Украине ответил, что обмен пленными длился час.', 'Кремль', 'Kremlin'],
  ])('is not given a country that belongs to what follows (%s: %s)', (language, text, inText, speaker) => {
    expect(statementsOf(language, text)).toMatchObject([{ speaker, speakerInText: inText }]);
  });
});

describe('anybody else', () => {
  it.each<readonly [Language, string]>([
    ['uk', 'Зеленський заявив, що обмін полоненими тривав годину.'],
    ['ru', 'Представитель ведомства заявил, что обмен пленными длился час.'],
    ['en', 'Officials said that the exchange of prisoners took an hour.'],
  ])('has no such name (%s: %s)', (language, text) => {
    expect(statementsOf(language, text)).toMatchObject([{ speakerInText: null }]);
  });
});
