import { describe, expect, it } from 'vitest';
import { numberReader } from '../../../src/extraction/events/read-numbers.ts';
import { EVENT_LANGUAGES } from '../../../src/extraction/languages/event-languages.ts';
import { readDocument } from '../../../src/extraction/text/document.ts';
import type { Language } from '../../../src/shared/language.ts';

function values(lang: Language, text: string): (number | string)[] {
  const doc = readDocument({ title: '', text, published: null, lang, outletSide: null });
  return numberReader(EVENT_LANGUAGES[lang].numbers)(doc, 0, doc.tokens.length).map((span) =>
    span.countable ? span.value : `not ${span.value}`,
  );
}

describe('numberReader', () => {
  it.each<[Language, string, (number | string)[]]>([
    ['en', 'one thousand two hundred people', [1200]],
    ['en', 'two hundred and fifteen people', [215]],
    ['en', 'fifty-two more people', [52]],
    ['en', 'two dozen captives', [24]],
    ['en', '1,200 people and 1.5 thousand more', [1200, 1500]],
    ['en', 'nearly 1K people', [1000]],
    ['en', 'the 36th exchange', ['not 36']],
    ['en', 'a 28-year-old of 30 years', ['not 28', 'not 30']],
    ['en', 'soldiers aged 25', ['not 25']],
    ['en', 'aid of $300 for 12 buses', ['not 300', 'not 12']],
    ['uk', 'тисяча двісті осіб', [1200]],
    ['uk', 'півтори сотні людей', [150]],
    ['uk', 'понад сто двадцять захисників', [120]],
    ['uk', 'дев’яноста п’яти осіб', [95]],
    ['uk', '6 тис. тіл', [6000]],
    ['uk', '36-й обмін', ['not 36']],
    ['ru', 'две тысячи триста человек', [2300]],
    ['ru', 'полторы сотни пленных', [150]],
    ['ru', '1 200 тел', [1200]],
    ['ru', 'сто на сто', [100, 100]],
    ['ru', 'тысяча на тысячу', [1000, 1000]],
    ['ru', '19 лет', ['not 19']],
    ['ru', 'тела тысячи погибших', [1000]],
    ['ru', 'сотни пленных и десятки раненых', []],
    ['ru', 'более сотни пленных', [100]],
    ['ru', 'восьмерых пленных', [8]],
    ['uk', 'сотні полонених', []],
    ['uk', 'близько тисячі полонених', [1000]],
    ['uk', 'тисяча сто двадцять п’ять осіб', [1125]],
    ['uk', '6 тис. тіл', [6000]],
    ['en', 'at 14:35 the 62 captives', ['not 14', 'not 35', 62]],
    ['en', 'a Su-34 pilot', ['not 34']],
    ['en', 'in November 2023 captives', ['not 2023']],
  ])('%s: %s', (lang, text, expected) => {
    expect(values(lang, text)).toEqual(expected);
  });
});
