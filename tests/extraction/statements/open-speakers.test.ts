import { describe, expect, it } from 'vitest';

import type { Language } from '../../../src/shared/language.ts';
import { statementsOf } from './read.ts';

/** Who speaks: the name, else the role in brackets. */
function speakersOf(lang: Language, text: string): string[] {
  return statementsOf(lang, text).map(({ speaker, role }) => speaker ?? `[${role}]`);
}

describe('a speaker whom no list knows', () => {
  it.each<readonly [Language, string, string]>([
    ['en', '[charity]', 'The charity said the exchange of prisoners had included six medics.'],
    ['en', '[cook at the border hospital]', '“They came home by exchange,” said a cook at the border hospital.'],
    ['en', '[Families of the captives]', 'Families of the captives say Russia delays the exchange of prisoners.'],
    [
      'en',
      '[two of the drivers from the convoy]',
      'Earlier, two of the drivers from the convoy said the exchange of prisoners was late.',
    ],
    ['en', '[village elders]', 'The exchange of prisoners took an hour, village elders say.'],
    ['uk', '[вихователька]', '«Обмін полоненими відклали на тиждень», – пояснила вихователька.'],
    ['uk', '[кухарка шпиталю]', '«Звільнених з полону зустріли вночі», – розповіла кухарка шпиталю.'],
    ['uk', 'Повернення', 'В ініціативі «Повернення» повідомили, що обмін полоненими буде до свят.'],
    ['uk', '[спілці матерів]', 'Обмін полоненими знову зірвано, заявили у спілці матерів.'],
    ['uk', '[один із переговорників]', '«Обмін полоненими буде, але не завтра», – зронив один із переговорників.'],
    ['ru', '[воспитательница]', '«Обмен пленными перенесли на неделю», – пояснила воспитательница.'],
    ['ru', 'Возвращение', 'В движении «Возвращение» рассказали, что обмен пленными состоится до праздников.'],
    ['ru', '[один из переговорщиков]', '«Обмен пленными будет, но не завтра», – обронил один из переговорщиков.'],
  ])('is known by article, number or agreement (%s: %s)', (lang, speaker, text) => {
    expect(speakersOf(lang, text)).toEqual([speaker]);
  });

  it.each<readonly [Language, string]>([
    ['en', 'The exchange of prisoners was the fourth this year, the newspaper wrote.'],
    ['en', 'The agreement on the exchange of prisoners said nothing of civilians.'],
    ['en', 'The list of prisoners for the exchange was confirmed by three stamps.'],
    ['en', 'The week of the prisoner exchange, the film says, was cold.'],
    ['en', 'The prisoners of the United States were not in the exchange.'],
    ['uk', 'Обмін полоненими відбувся вночі. Видання пише про три автобуси.'],
    ['uk', 'Список на обмін полоненими підтвердили три печатки.'],
    ['ru', 'Обмен пленными прошёл ночью. Издание пишет о трёх автобусах.'],
    ['ru', 'Список на обмен пленными подтвердили три печати.'],
  ])('is no paper, poll, list or day (%s: %s)', (lang, text) => {
    expect(speakersOf(lang, text)).toEqual([]);
  });

  it('who is named without a role is told by name', () => {
    expect(speakersOf('en', 'Merrick says the exchange of prisoners took an hour.')).toEqual(['Merrick']);
    expect(speakersOf('uk', '«Обмін полоненими тривав годину», – додав Гармаш.')).toEqual(['Гармаш']);
  });

  it.each<readonly [Language, string, string]>([
    ['uk', 'Стефан Гнатюк', 'Правник Стефан Гнатюк зауважував: обмін полоненими не скасовує вироків.'],
    ['ru', 'Игнат Громов', 'Переводчик Игнат Громов уточнил: обмен пленными шёл сутки.'],
  ])('has no word at the head of the sentence in the name (%s)', (lang, name, text) => {
    expect(speakersOf(lang, text)).toEqual([name]);
  });
});

describe('two speakers of one sentence', () => {
  it.each([
    ['Moscow and Kyiv said they had exchanged 40 prisoners of war.', ['Kyiv', 'Moscow']],
    ['Kyiv and Moscow trade blame for the delay of the prisoner exchange.', ['Moscow', 'Kyiv']],
    [
      'Lavrov said the prisoner exchange was agreed, while Kuleba said no list had been seen.',
      ['Sergei Lavrov', 'Dmytro Kuleba'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersOf('en', text)).toEqual(speakers);
  });
});

describe('whoever spoke last', () => {
  it.each<readonly [Language, string, string]>([
    [
      'en',
      'Orysia Hnativ',
      'Orysia Hnativ has waited four years for the prisoner exchange. “Next time, they tell us every time,” the woman sighs.',
    ],
    [
      'uk',
      'Орися Гнатів',
      'Обмін полоненими відбувся. «Чекала чотири роки», – каже Орися Гнатів. «На обмін полоненими їздила щоразу», – зітхає жінка.',
    ],
  ])('may be called the woman (%s)', (lang, name, text) => {
    expect(new Set(speakersOf(lang, text))).toEqual(new Set([name]));
  });
});
