import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { brief, statementsOf } from './read.ts';

const CASES: readonly (readonly [fact: string, lang: Language, text: string, statements: readonly string[]])[] = [
  [
    'a sentence and a quote that each tell of an exchange are two statements',
    'en',
    'Umerov said a new prisoner exchange had been agreed. "The exchange of prisoners will be held in stages," Umerov said.',
    ['Rustem Umerov ~ Umerov said a new', 'Rustem Umerov " The exchange of prisoners'],
  ],
  [
    '"neither confirmed" says nothing',
    'en',
    'The prisoner exchange was prepared in secret. The harbour office neither confirmed nor denied the exchange of prisoners.',
    [],
  ],
  [
    '"in her words" has its speaker inside',
    'en',
    'Moskalkova met her counterpart. In her words, thirty prisoners are to be exchanged in May.',
    ['Tatyana Moskalkova ~ In her words,'],
  ],
  [
    'a number with a hyphen may stand between speaker and verb',
    'uk',
    'Представники 54-ї бригади закликали чекати офіційних новин про обмін полоненими.',
    ['[Представники] ~ Представники 54-ї бригади'],
  ],
  [
    'advice is a statement',
    'ru',
    'Москалькова посоветовала семьям ждать следующего обмена пленными.',
    ['Tatyana Moskalkova ~ Москалькова посоветовала семьям'],
  ],
  [
    'so is a proposal',
    'uk',
    'Умєров запропонував провести обмін полоненими до свят.',
    ['Rustem Umerov ~ Умєров запропонував провести'],
  ],
  [
    'thanks in another turn of phrase are none',
    'uk',
    'Координаційний штаб висловив вдячність посередникам за обмін полоненими.',
    [],
  ],
  [
    '«там» is the body that spoke last',
    'ru',
    'Координационный штаб сообщил о подготовке обмена пленными. «Обмен пленными пройдёт в два этапа», — уточнили там.',
    ['Coordination Headquarters for the Treatment of Prisoners of War'],
  ],
  [
    'whom a paper quotes is who speaks',
    'ru',
    'Юсов рассказал о списках. «Обмен пленными готовят каждый день», — цитирует его издание.',
    ['Andriy Yusov'],
  ],
];

describe('turns of phrase of unseen texts', () => {
  it.each(CASES)('%s (%s)', (_fact, lang, text, statements) => {
    const found = statementsOf(lang, text).map(brief);
    expect(found).toHaveLength(statements.length);
    for (const [at, start] of statements.entries()) expect(found[at]).toContain(start);
  });
});
