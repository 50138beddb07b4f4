import { describe, expect, it } from 'vitest';

import type { Language } from '../../../src/shared/language.ts';
import { statementsOf } from './read.ts';

describe('a speaker', () => {
  it.each<readonly [Language, string]>([
    ['en', 'Zelensky said that the prisoners had been exchanged.'],
    ['en', 'Volodymyr Zelenskyy said that the prisoners had been exchanged.'],
    ['en', 'Zelenskiy said that the prisoners had been exchanged.'],
    ['uk', 'Володимир Зеленський сказав, що полонених обміняли.'],
    ['ru', 'Зеленский сказал, что пленных обменяли.'],
  ])('is one person under all spellings (%s: %s)', (lang, text) => {
    expect(statementsOf(lang, text)).toMatchObject([
      { speaker: 'Volodymyr Zelenskyy', side: 'ukraine', publicFigure: true },
    ]);
  });

  it('may be given with a title and a surname alone', () => {
    const text = 'Mr Harmatiuk said that the exchange of prisoners took an hour.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: 'Harmatiuk' }]);
  });

  it.each<readonly [Language, string]>([
    ['en', 'Zelensky did not rule out another exchange of prisoners in June.'],
    ['uk', 'Зеленський не виключив ще одного обміну полоненими у червні.'],
    ['ru', 'Зеленский не исключил ещё одного обмена пленными в июне.'],
  ])('says something in ruling nothing out (%s: %s)', (lang, text) => {
    expect(statementsOf(lang, text)).toMatchObject([{ speaker: 'Volodymyr Zelenskyy', kind: 'claim' }]);
  });

  it.each(['said nothing of', 'said little about'])('who %s it says nothing', (words) => {
    expect(statementsOf('en', `Zelensky ${words} the exchange of prisoners.`)).toEqual([]);
  });

  it('has the office of the day of the article where the text gives none', () => {
    const text = 'Umerov said that the prisoners would be exchanged.';
    expect(statementsOf('en', text, { published: '2024-05-01' })).toMatchObject([{ role: 'Defence Minister' }]);
    expect(statementsOf('en', text, { published: '2025-09-01' })).toMatchObject([
      { role: 'secretary of the National Security and Defence Council' },
    ]);
  });

  it('has the office that the text gives, in a later sentence too', () => {
    const text = 'Negotiator Rustem Umerov met the families. Umerov said that the prisoners would be exchanged.';
    expect(statementsOf('en', text)).toMatchObject([{ role: 'Negotiator' }]);
  });

  it('is not mixed up with a namesake', () => {
    expect(statementsOf('ru', 'Координатор Виталий Матвиенко сказал, что пленных обменяют.')).toMatchObject([
      { speaker: 'Виталий Матвиенко' },
    ]);
    expect(statementsOf('en', 'Oleksandr Prokopenko said that the prisoners were exchanged.')).toMatchObject([
      { speaker: 'Oleksandr Prokopenko' },
    ]);
  });

  it('who is a relative or a captive is no public figure', () => {
    const text = 'The wife of a marine, Halyna Bilyk, said that her husband would be exchanged with other prisoners.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: 'Halyna Bilyk', publicFigure: false }]);
  });

  it('whom the text does not name stays a role', () => {
    expect(
      statementsOf('en', 'The secretary of the council said that the prisoners would be exchanged.'),
    ).toMatchObject([{ speaker: null }]);
  });

  it('is shown by the sentence that names them', () => {
    const text =
      'Tatyana Moskalkova came to the border. The wind was cold. She said that the prisoners had been exchanged.';
    const [statement] = statementsOf('en', text);
    expect(statement?.evidence.map(({ text: shown }) => shown)).toEqual([
      'Tatyana Moskalkova came to the border.',
      'She said that the prisoners had been exchanged.',
    ]);
  });

  it.each([
    ['Lubinets wrote on Telegram that the prisoners had been exchanged.', 'Telegram'],
    ['“The prisoners will be exchanged,” Lubinets told Ukrinform.', 'Ukrinform'],
    ['Lubinets said that the prisoners had been exchanged.', null],
  ])('%s → via %s', (text, via) => {
    expect(statementsOf('en', text)).toMatchObject([{ via }]);
  });
});
