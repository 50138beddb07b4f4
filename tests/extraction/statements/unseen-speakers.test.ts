import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/shared/language.ts';
import { statementsOf } from './read.ts';

const PLAIN: Readonly<Record<Language, string>> = {
  en: 'Ukraine and Russia held an exchange of prisoners. ',
  uk: 'Україна та Росія провели обмін полоненими. ',
  ru: 'Россия и Украина провели обмен пленными. ',
};

/** Who speaks in a text on an exchange: the name, else the role in brackets. */
function speakersOf(lang: Language, text: string): string[] {
  return statementsOf(lang, PLAIN[lang] + text).map(({ speaker, role }) => speaker ?? `[${role}]`);
}

describe('a speaker', () => {
  it.each<readonly [fact: string, lang: Language, text: string, speakers: readonly string[]]>([
    [
      'named by a given name is who bore it with a surname',
      'en',
      'Orysia Hnativ met the buses. “I saw the exchange of prisoners from the gate,” Orysia said.',
      ['Orysia Hnativ'],
    ],
    [
      'named by name and patronymic is who bore the name with a surname',
      'ru',
      'Их встретила Анна Громова. «Пленных после обмена я узнала сразу», – поделилась Анна Петровна.',
      ['Анна Громова'],
    ],
    [
      'may stand behind a quote with a verb of any kind',
      'uk',
      '«Обмін полоненими тривав годину», – знітився водій.',
      ['[водій]'],
    ],
    [
      'may have an adverb before',
      'ru',
      '«Пленных на обмен ещё везут», – осторожно формулирует Игорь Клименко.',
      ['Ihor Klymenko'],
    ],
    [
      'of a statement is who spoke last',
      'en',
      'The Kremlin said the exchange of prisoners was over.\n\nThe exchange of prisoners took one hour, the statement read.',
      ['Kremlin', 'Kremlin'],
    ],
    [
      'is who closes the sentence, not whom the words are about',
      'ru',
      'Посредником обмена пленными выступили ОАЭ, отметили в Кремле.',
      ['Kremlin'],
    ],
    [
      'may be a ministry that no list knows',
      'uk',
      'У Мінветеранів уточнили, що після обміну полонених лікуватимуть удома.',
      ['Мінветеранів'],
    ],
    [
      'may be a body named in quotes',
      'ru',
      'По оценке центра «Маяк», в обмен пленными попал каждый десятый.',
      ['Маяк'],
    ],
    [
      'may be a counterpart of somebody named before',
      'en',
      'Lubinets came with lists. Tatyana Moskalkova took them. Her Ukrainian counterpart said the exchange of prisoners would go on.',
      ['Dmytro Lubinets'],
    ],
    [
      'is the name behind an office and a comma',
      'ru',
      'Обмен пленными подтвердил и депутат Госдумы, член комитета Стефан Громов.',
      ['Стефан Громов'],
    ],
    ['is a few people in the genitive', 'ru', 'Об обмене пленными сообщили трое переговорщиков.', ['[переговорщик]']],
    [
      'gives an answer behind a colon',
      'uk',
      'У Міноборони дали коротку відповідь: обмін полоненими готують мовчки.',
      ['Ukrainian Defence Ministry'],
    ],
    [
      'stands behind an adjective',
      'ru',
      'Зеленский приехал в Чернигов. Украинский президент пообещал: «Обмен пленными не остановится ни на день».',
      ['Volodymyr Zelenskyy'],
    ],
  ])('%s', (_fact, lang, text, speakers) => {
    expect(speakersOf(lang, text)).toEqual(speakers);
  });
});

describe('no statement is', () => {
  it.each<readonly [fact: string, lang: Language, text: string]>([
    ['a thing that is only named', 'uk', 'Речник Кремля щоразу називав нову дату.'],
    ['what doctors say of something else', 'en', 'Doctors say he will need another operation in spring.'],
    [
      'a point of a list on something else',
      'en',
      '\n\n- The bridge is closed.\n\n- Rates go up, Peskov said.\n\n- Snow is due.',
    ],
    ['an answer on something else', 'en', 'Asked about oil prices, Peskov said the government was calm.'],
    [
      'the verb of somebody whose attempts are told',
      'en',
      'Nobody saw the exchange, in spite of Russia’s reported attempts.',
    ],
  ])('%s', (_fact, lang, text) => {
    expect(speakersOf(lang, text)).toEqual([]);
  });
});
