import { describe, expect, it } from 'vitest';
import { statementTopic } from '../../src/summaries/statement-topic.ts';

describe('what a statement is about', () => {
  it.each([
    ['Moscow refuses every swap that Kyiv puts on the table.', 'refusal'],
    ['Київ відмовляється від обміну, каже посадовець.', 'refusal'],
    ['Сторона отказалась обменивать тяжелораненых.', 'refusal'],
    ['The exchange was postponed without a word.', 'delay'],
    ['Обмен сорван в последний час.', 'delay'],
    ['Росія запропонувала провести новий обмін.', 'offer'],
    ['Talks on an exchange go on.', 'talks'],
    ['The swap agreed on at the talks will take three days.', 'exchange'],
    ['Captives are beaten and held in cold cells.', 'treatment'],
    ['Пленных пытали, рассказал он.', 'treatment'],
    ['Russia holds some thousands of captives.', 'captives'],
    ['У полоні перебувають тисячі людей.', 'captives'],
    ['Сто людей повернулися з полону.', 'exchange'],
    ['One thousand bodies were handed over.', 'bodies'],
    ['Much work remains before everybody is home.', 'exchange'],
    ['Their remains were handed over at dawn.', 'bodies'],
    ['Діти мають бути вдома.', 'children'],
    ['Двоє цивільних уже вдома.', 'civilians'],
    ['He declined to answer.', 'exchange'],
    ['He refused to comment. The exchange was held at noon.', 'exchange'],
  ] as const)('%s', (words, topic) => {
    expect(statementTopic(words)).toBe(topic);
  });
});
